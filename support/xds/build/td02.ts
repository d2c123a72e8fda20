import { TD02 } from '../td02-codes';
import type { Td02Answer } from '../types';
import { xmlAttribute } from './escape';
import { patientAnswer, patientPerson, patientQuery, patientSubject, type PatientAnswer, type PatientQuery } from './hl7-message';

/** TD0.2 request: does this patient have a DMP, and may we read it? (interface-dmp §3.3). `ins` has 15 characters, `oid` its authority. */
export function buildTd02Request(o: PatientQuery): string {
  return patientQuery(o, TD02.reason);
}

function attentionLines(answer: Td02Answer): string {
  return (answer.autorisation === undefined ? '' : `<attentionLine><keyWordText code="AUTORISATION" codeSystem="${TD02.autorisationKey}">AUTORISATION</keyWordText>`
      + `<value xsi:type="CV" code="${xmlAttribute(answer.autorisation)}" codeSystem="${TD02.autorisationValue}"/></attentionLine>`)
    + (answer.medecinTraitant === undefined ? '' : `<attentionLine><keyWordText code="STATUT_MT" codeSystem="${TD02.medecinTraitantKey}">STATUT_MT</keyWordText>`
      + `<value xsi:type="BL" value="${answer.medecinTraitant}"/></attentionLine>`);
}

/**
 * TD0.2 answer (interface-dmp §3.3): acknowledgement AA, query answer OK with the record's status and the patient's
 * traits, or NF; attention lines AUTORISATION and STATUT_MT. `requestId` is the HL7 id of the request,
 * `root` or `root^extension` (`parseTd02Request`).
 */
export function buildTd02Answer(o: PatientAnswer & { answer: Td02Answer }): string {
  const { exists, patient, status = 'active' } = o.answer;
  return patientAnswer(o, TD02.reason, {
    attentionLines: attentionLines(o.answer),
    subject: exists ? patientSubject({ ins: patient?.ins ?? o.query.ins, oid: patient?.oid ?? o.query.oid, status, person: patient === undefined ? '' : patientPerson(patient) }) : undefined,
  });
}
