import type { XmlElement } from 'libxml2-wasm';
import { attribute, child, children, path } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD02 } from '../td02-codes';
import type { RepresentantLegal, Td13aAnswer, Td13aRequest } from '../types';
import { code, h, namePart, patientAnswer, patientQuery, traits } from './hl7-message';
import { textOfChild } from './payload';

/** TD1.3a request: TD0.2's message, with the reason of a consultation. Throws XDS-CHARGE-INATTENDUE, XDS-TD02-*. */
export function parseTd13aRequest(payload: XmlElement): Td13aRequest {
  return patientQuery(payload, TD02.consultationReason);
}

/** TD1.3a answer. Throws what a TD0.2 answer throws. */
export function parseTd13aAnswer(payload: XmlElement): Td13aAnswer {
  const { exists, patient, status } = patientAnswer(payload);
  const person = patient && child(patient, NS.hl7v3, 'patientPerson');
  const found = patient && traits(patient);
  const adresse = person && addressOf(person);
  const relations = person ? children(person, NS.hl7v3, 'personalRelationship') : [];
  return {
    exists, ...(status && { status }), ...(found && { patient: found }), telecoms: person ? telecomsOf(person) : [], ...(adresse && { adresse }),
    representants: relations.map(representant).filter((r) => r !== undefined), ...oppositions(patient),
  };
}

const telecomsOf = (element: XmlElement): string[] =>
  children(element, NS.hl7v3, 'telecom').map((telecom) => attribute(telecom, 'value')).filter((value) => value !== undefined);

function addressOf(person: XmlElement): Td13aAnswer['adresse'] {
  const address = child(person, NS.hl7v3, 'addr');
  if (address === undefined) return undefined;
  const [rue, codePostal, ville] = ['streetAddressLine', 'postalCode', 'city'].map((part) => textOfChild(address, NS.hl7v3, part));
  return { ...(rue !== undefined && { rue }), ...(codePostal !== undefined && { codePostal }), ...(ville !== undefined && { ville }) };
}

function representant(relation: XmlElement): RepresentantLegal | undefined {
  const name = path(relation, h('relationshipHolder1'), h('name'));
  if (name === undefined) return undefined;
  const lien = code(child(relation, NS.hl7v3, 'code'));
  const telecoms = telecomsOf(relation);
  return { nom: namePart(name, 'family'), prenom: namePart(name, 'given'), ...(lien !== undefined && { lien }), ...(telecoms.length > 0 && { telecoms }) };
}

function oppositions(patient: XmlElement | undefined): Pick<Td13aAnswer, 'oppositionBrisDeGlace' | 'oppositionUrgence'> {
  const said = new Map<string, boolean>();
  for (const subject of patient ? children(patient, NS.hl7v3, 'subjectOf') : []) {
    const observation = child(subject, NS.hl7v3, 'administrativeObservation');
    const key = observation && code(child(observation, NS.hl7v3, 'code'));
    const value = observation && child(observation, NS.hl7v3, 'value');
    if (key !== undefined && value !== undefined) said.set(key, attribute(value, 'value') === 'true');
  }
  const brisDeGlace = said.get(TD02.oppositionBrisDeGlace);
  const urgence = said.get(TD02.oppositionUrgence);
  return { ...(brisDeGlace !== undefined && { oppositionBrisDeGlace: brisDeGlace }), ...(urgence !== undefined && { oppositionUrgence: urgence }) };
}
