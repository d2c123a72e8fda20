import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, path, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD02 } from '../td02-codes';
import type { PatientTraits } from '../types';
import { requireElement } from './payload';

export const h = (local: string): readonly [string, string] => [NS.hl7v3, local];
export const code = (element: XmlElement | undefined): string | undefined => element && attribute(element, 'code');

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

/** reasonCode of a PRPA_IN201307UV02: what tells TD0.2 and TD1.3a apart. */
export const reasonOf = (payload: XmlElement): string | undefined => code(path(payload, h('controlActProcess'), h('reasonCode')));

/** Patient and message id of a PRPA_IN201307UV02 of that reason. Throws XDS-CHARGE-INATTENDUE, XDS-TD02-*. */
export function patientQuery(payload: XmlElement, reason: string): { ins: string; oid: string; id: string } {
  const id = transmissionId(payload, 'PRPA_IN201307UV02');
  const found = reasonOf(payload);
  if (found !== reason) throw new HomologairError('XDS-TD02-RAISON', { valeur: found ?? '', attendue: reason });
  const list = path(payload, h('controlActProcess'), h('queryByParameter'), h('parameterList'));
  const values = (list ? children(list, NS.hl7v3, 'patientIdentifier') : []).flatMap((identifier) => children(identifier, NS.hl7v3, 'value'));
  const [value] = values;
  const ins = value && attribute(value, 'extension');
  const oid = value && attribute(value, 'root');
  if (!ins || !oid) throw new HomologairError('XDS-TD02-PATIENT-ABSENT');
  if (values.length > 1) throw new HomologairError('XDS-TD02-PATIENT-MULTIPLE', { nombre: values.length });
  return { ins, oid, id };
}

/** A PRPA_IN201308UV02: accepted, found or not. Throws XDS-TD02-ACQUITTEMENT, XDS-TD02-CODE-REPONSE, XDS-TD02-STATUT. */
export function patientAnswer(payload: XmlElement): { exists: boolean; patient?: XmlElement; status?: 'active' | 'terminated' } {
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
  const exists = response === 'OK';
  const patient = path(act!, h('subject'), h('registrationEvent'), h('subject1'), h('patient'));
  if (!exists || patient === undefined) return { exists };
  const status = code(child(patient, NS.hl7v3, 'statusCode'));
  if (status !== undefined && status !== 'active' && status !== 'terminated') throw new HomologairError('XDS-TD02-STATUT', { valeur: status });
  return { exists, patient, ...(status && { status }) };
}

/** Text of the parts of an HL7 name. */
export const namePart = (name: XmlElement, local: string): string => children(name, NS.hl7v3, local).map((p) => textOf(p).trim()).join(' ');

/** The INS, which the historic INS-C may precede or follow. Traits are given only when all are there. */
export function traits(patient: XmlElement): PatientTraits | undefined {
  const person = child(patient, NS.hl7v3, 'patientPerson');
  const ids = children(patient, NS.hl7v3, 'id');
  const id = ids.find((one) => attribute(one, 'root') !== TD02.insC) ?? ids[0];
  const ins = id && attribute(id, 'extension');
  const oid = id && attribute(id, 'root');
  const name = person && child(person, NS.hl7v3, 'name');
  const birth = person && child(person, NS.hl7v3, 'birthTime');
  if (!ins || !oid || !person || !name) return undefined;
  const gender = code(child(person, NS.hl7v3, 'administrativeGenderCode'));
  return { ins, oid, nom: namePart(name, 'family'), prenom: namePart(name, 'given'), sexe: gender === 'M' || gender === 'F' ? gender : 'U',
    naissance: (birth && attribute(birth, 'value')) ?? '' };
}
