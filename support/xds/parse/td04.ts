import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { Td04Answer, Td04Patient, Td04Request } from '../types';
import { requireElement, textOfChild } from './payload';
import { serviceOutput } from './service-output';

const DATE = /^\d{4}(\d\d){0,5}$/;
const text = (element: XmlElement, local: string): string | undefined => textOfChild(element, NS.dmpPatients, local);

/** TD0.4 request. Throws XDS-CHARGE-INATTENDUE, XDS-TD04-DATE, XDS-TD04-TYPE. */
export function parseTd04Request(payload: XmlElement): Td04Request {
  requireElement(payload, NS.dmpPatients, 'patientList');
  const [startDate, dateType, psOwnerId] = ['startDate', 'dateType', 'psOwnerId'].map((local) => text(payload, local));
  if (startDate !== undefined && !DATE.test(startDate)) throw new HomologairError('XDS-TD04-DATE', { valeur: startDate });
  if (dateType !== undefined && dateType !== 'LASTAUTORIZATION' && dateType !== 'LASTDOC') throw new HomologairError('XDS-TD04-TYPE', { valeur: dateType });
  return { ...(startDate !== undefined && { startDate }), ...(dateType !== undefined && { dateType }), ...(psOwnerId !== undefined && { psOwnerId }) };
}

function patient(element: XmlElement): Td04Patient {
  const identifiers = children(element, NS.dmpPatients, 'patientIdentifier').map((id) => ({ ins: text(id, 'nationalId') ?? '', oid: text(id, 'nationalIdType') ?? '' }));
  if (identifiers.length === 0 || identifiers.some(({ ins, oid }) => ins === '' || oid === '')) throw new HomologairError('XDS-SERVICE-ENTREE', { element: 'patientlistData', champ: 'patientIdentifier' });
  const [message, lastAccess, lastUpdate, lastAdd] = ['message', 'lastAccessDate', 'lastUpdateDate', 'lastAddDate'].map((local) => text(element, local));
  return {
    identifiers, nom: text(element, 'lastName') ?? '', prenom: text(element, 'firstName') ?? '', naissance: text(element, 'dateOfBirth') ?? '',
    medecinTraitant: text(element, 'MT') === 'true', ...(message !== undefined && { message: message === 'true' }),
    ...(lastAccess !== undefined && { lastAccess }), ...(lastUpdate !== undefined && { lastUpdate }), ...(lastAdd !== undefined && { lastAdd }),
  };
}

/** TD0.4 answer, whatever its status. Throws XDS-CHARGE-INATTENDUE, XDS-SERVICE-STATUT-ABSENT, XDS-SERVICE-ENTREE. */
export function parseTd04Answer(payload: XmlElement): Td04Answer {
  const { output, ...outcome } = serviceOutput(payload, NS.dmpPatients, 'patientListResponse');
  return { ...outcome, patients: children(output, NS.dmpPatients, 'patientlistData').map(patient) };
}
