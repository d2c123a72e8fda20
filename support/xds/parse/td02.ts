import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, path, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD02 } from '../td02-codes';
import type { Td02Answer } from '../types';
import { requireElement } from './payload';

const h = (local: string): readonly [string, string] => [NS.hl7v3, local];
const code = (element: XmlElement | undefined): string | undefined => element && attribute(element, 'code');

function transmissionId(payload: XmlElement, interaction: string): string {
  requireElement(payload, NS.hl7v3, interaction);
  const id = child(payload, NS.hl7v3, 'id');
  const root = id && attribute(id, 'root');
  if (root === undefined || root === '') throw new HomologairError('XDS-TD02-ID-ABSENT');
  const kind = child(payload, NS.hl7v3, 'interactionId');
  const valeur = kind && attribute(kind, 'extension');
  if (valeur !== interaction) throw new HomologairError('XDS-TD02-INTERACTION', { valeur: valeur ?? '', attendue: interaction });
  const extension = attribute(id!, 'extension');
  return extension === undefined ? root : `${root}^${extension}`;
}

/**
 * TD0.2 request; `id` is the HL7 message id, `root` or `root^extension` (as `buildTd02Answer` wants it back).
 * Throws XDS-CHARGE-INATTENDUE, XDS-TD02-*.
 */
export function parseTd02Request(payload: XmlElement): { ins: string; oid: string; id: string } {
  const id = transmissionId(payload, 'PRPA_IN201307UV02');
  const act = child(payload, NS.hl7v3, 'controlActProcess');
  const reason = act && code(child(act, NS.hl7v3, 'reasonCode'));
  if (reason !== TD02.reason) throw new HomologairError('XDS-TD02-RAISON', { valeur: reason ?? '' });
  const list = path(act!, h('queryByParameter'), h('parameterList'));
  const values = (list ? children(list, NS.hl7v3, 'patientIdentifier') : []).flatMap((identifier) => children(identifier, NS.hl7v3, 'value'));
  const [value] = values;
  const ins = value && attribute(value, 'extension');
  const oid = value && attribute(value, 'root');
  if (!ins || !oid) throw new HomologairError('XDS-TD02-PATIENT-ABSENT');
  if (values.length > 1) throw new HomologairError('XDS-TD02-PATIENT-MULTIPLE', { nombre: values.length });
  return { ins, oid, id };
}

/** TD0.2 answer. Anything but an accepted OK or NF throws: XDS-TD02-ACQUITTEMENT, XDS-TD02-CODE-REPONSE, XDS-TD02-STATUT. */
export function parseTd02Answer(payload: XmlElement): Td02Answer {
  transmissionId(payload, 'PRPA_IN201308UV02');
  const acknowledgement = child(payload, NS.hl7v3, 'acknowledgement');
  const type = acknowledgement && attribute(acknowledgement, 'typeCode');
  if (type !== 'AA') {
    const detail = acknowledgement && path(acknowledgement, h('acknowledgementDetail'), h('text'));
    throw new HomologairError('XDS-TD02-ACQUITTEMENT', { code: type ?? '', detail: detail ? textOf(detail).trim() : 'sans détail' });
  }
  const act = child(payload, NS.hl7v3, 'controlActProcess');
  const response = act && code(path(act, h('queryAck'), h('queryResponseCode')));
  if (response !== 'OK' && response !== 'NF') throw new HomologairError('XDS-TD02-CODE-REPONSE', { code: response ?? '' });
  const answer: Td02Answer = { exists: response === 'OK', ...attention(payload) };
  const patient = path(act!, h('subject'), h('registrationEvent'), h('subject1'), h('patient'));
  if (!answer.exists || patient === undefined) return answer;
  const status = code(child(patient, NS.hl7v3, 'statusCode'));
  if (status !== undefined && status !== 'active' && status !== 'terminated') throw new HomologairError('XDS-TD02-STATUT', { valeur: status });
  return { ...answer, ...(status && { status }), ...traits(patient) };
}

function attention(payload: XmlElement): Pick<Td02Answer, 'autorisation' | 'medecinTraitant'> {
  const found: Pick<Td02Answer, 'autorisation' | 'medecinTraitant'> = {};
  for (const line of children(payload, NS.hl7v3, 'attentionLine')) {
    const keyWord = child(line, NS.hl7v3, 'keyWordText');
    const key = keyWord && (attribute(keyWord, 'code') ?? textOf(keyWord).trim());
    const value = child(line, NS.hl7v3, 'value');
    if (value === undefined) continue;
    if (key === 'AUTORISATION') found.autorisation = attribute(value, 'code') ?? (textOf(value).trim() || undefined);
    if (key === 'STATUT_MT') found.medecinTraitant = (attribute(value, 'value') ?? textOf(value).trim()) === 'true';
  }
  return found;
}

/** The first id is the INS; a second one may be the historic INS-C. Traits are given only when all are there. */
function traits(patient: XmlElement): Pick<Td02Answer, 'patient'> {
  const person = child(patient, NS.hl7v3, 'patientPerson');
  const id = child(patient, NS.hl7v3, 'id');
  const ins = id && attribute(id, 'extension');
  const oid = id && attribute(id, 'root');
  const name = person && child(person, NS.hl7v3, 'name');
  const birth = person && child(person, NS.hl7v3, 'birthTime');
  if (!ins || !oid || !person || !name) return {};
  const part = (local: string): string => children(name, NS.hl7v3, local).map((p) => textOf(p).trim()).join(' ');
  const gender = code(child(person, NS.hl7v3, 'administrativeGenderCode'));
  return { patient: { ins, oid, nom: part('family'), prenom: part('given'), sexe: gender === 'M' || gender === 'F' ? gender : 'U',
    naissance: (birth && attribute(birth, 'value')) ?? '' } };
}
