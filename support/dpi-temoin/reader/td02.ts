import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import type { Td02Answer } from '../../xds/types';
import { attribute, descendants, element, elements, path, textOf } from './xml';

/** TD0.2: does the record exist, is it open, may we read it (interface-dmp §3.3). @throws TEMOIN-REPONSE */
export function readTd02(payload: Element): Td02Answer {
  const code = attribute(path(payload, 'controlActProcess', 'queryAck', 'queryResponseCode'), 'code');
  const acknowledged = attribute(element(payload, 'acknowledgement'), 'typeCode');
  if (payload.localName !== 'PRPA_IN201308UV02' || acknowledged !== 'AA' || (code !== 'OK' && code !== 'NF')) {
    throw new HomologairError('TEMOIN-REPONSE', {
      detail: `${payload.localName ?? '?'}, accusé ${acknowledged ?? 'absent'}, code ${code ?? 'absent'}`, attendu: 'une réponse au test d’existence (accusé AA, code OK ou NF)',
    });
  }
  if (code === 'NF') return { exists: false };
  const patient = descendants(payload, 'patient')[0];
  const status = attribute(element(patient, 'statusCode'), 'code');
  return {
    exists: true,
    status: status === 'terminated' ? 'terminated' : 'active',
    autorisation: attention(payload, 'AUTORISATION', 'code'),
    medecinTraitant: attention(payload, 'STATUT_MT', 'value') === 'true',
    patient: patient === undefined ? undefined : traits(patient),
  };
}

function attention(payload: Element, key: string, name: string): string | undefined {
  const line = descendants(payload, 'attentionLine').find((l) => {
    const word = element(l, 'keyWordText');
    return attribute(word, 'code') === key || textOf(word) === key;
  });
  const value = element(line, 'value');
  return attribute(value, name) ?? (textOf(value) || undefined);
}

function traits(patient: Element): Td02Answer['patient'] {
  const person = element(patient, 'patientPerson');
  if (person === undefined) return undefined;
  const id = elements(patient, 'id')[0];
  const name = element(person, 'name');
  const sexe = attribute(element(person, 'administrativeGenderCode'), 'code');
  return {
    ins: attribute(id, 'extension') ?? '', oid: attribute(id, 'root') ?? '',
    nom: textOf(element(name, 'family')), prenom: textOf(element(name, 'given')),
    sexe: sexe === 'M' || sexe === 'F' ? sexe : 'U',
    naissance: attribute(element(person, 'birthTime'), 'value') ?? '',
  };
}
