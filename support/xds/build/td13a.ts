import { TD02 } from '../td02-codes';
import type { RepresentantLegal, Td13aAnswer } from '../types';
import { xmlAttribute, xmlText } from './escape';
import { patientAnswer, patientPerson, patientQuery, patientSubject, type PatientAnswer, type PatientQuery } from './hl7-message';

/** TD1.3a request: the administrative data of a record, the message of TD0.2 with a reason of its own (interface-dmp §3.2). */
export function buildTd13aRequest(o: PatientQuery): string {
  return patientQuery(o, TD02.consultationReason);
}

const telecoms = (values: readonly string[] | undefined): string => (values ?? []).map((value) => `<telecom value="${xmlAttribute(value)}"/>`).join('');

function address(adresse: Td13aAnswer['adresse']): string {
  if (adresse === undefined) return '';
  const part = (element: string, value: string | undefined): string => value === undefined ? '' : `<${element}>${xmlText(value)}</${element}>`;
  return `<addr>${part('streetAddressLine', adresse.rue)}${part('postalCode', adresse.codePostal)}${part('city', adresse.ville)}</addr>`;
}

const relation = (r: RepresentantLegal): string => '<personalRelationship classCode="PRS">'
  + (r.lien === undefined ? '' : `<code code="${xmlAttribute(r.lien)}" codeSystem="${TD02.relationSystem}"/>`) + telecoms(r.telecoms)
  + `<relationshipHolder1 classCode="PSN" determinerCode="INSTANCE"><name><family>${xmlText(r.nom)}</family><given>${xmlText(r.prenom)}</given></name></relationshipHolder1>`
  + '</personalRelationship>';

const opposition = (code: string, value: boolean | undefined): string => value === undefined ? ''
  : `<subjectOf typeCode="SBJ"><administrativeObservation classCode="OBS" moodCode="EVN"><code code="${code}" codeSystem="${TD02.observationSystem}"/>`
    + `<value xsi:type="BL" value="${value}"/></administrativeObservation></subjectOf>`;

/** TD1.3a answer: traits, contacts, legal representatives, and what the patient opposes (interface-dmp §3.4). Same envelope as TD0.2's. */
export function buildTd13aAnswer(o: PatientAnswer & { answer: Td13aAnswer }): string {
  const { answer, query } = o;
  const person = answer.patient === undefined ? '' : patientPerson(answer.patient,
    { telecoms: telecoms(answer.telecoms), address: address(answer.adresse), relations: answer.representants.map(relation).join('') });
  const observations = opposition(TD02.oppositionBrisDeGlace, answer.oppositionBrisDeGlace) + opposition(TD02.oppositionUrgence, answer.oppositionUrgence);
  return patientAnswer(o, TD02.consultationReason, {
    attentionLines: '',
    subject: answer.exists ? patientSubject({ ins: answer.patient?.ins ?? query.ins, oid: answer.patient?.oid ?? query.oid, status: answer.status ?? 'active', person, observations }) : undefined,
  });
}
