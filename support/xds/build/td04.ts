import type { Td04Answer, Td04Patient, Td04Request } from '../types';
import { xmlText } from './escape';
import { URI } from './namespaces';

const part = (local: string, value: string | boolean | undefined): string => value === undefined ? '' : `<pat:${local}>${xmlText(String(value))}</pat:${local}>`;

/** TD0.4, body of the request: the records one may read, since a date of authorisation or of last document (interface-dmp §3.2). */
export function buildTd04Request(r: Td04Request): string {
  return `<pat:patientList xmlns:pat="${URI.patients}">${part('startDate', r.startDate)}${part('dateType', r.dateType)}${part('psOwnerId', r.psOwnerId)}</pat:patientList>`;
}

const patient = (p: Td04Patient): string => '<pat:patientlistData>'
  + p.identifiers.map(({ ins, oid }) => `<pat:patientIdentifier>${part('nationalId', ins)}${part('nationalIdType', oid)}</pat:patientIdentifier>`).join('')
  + part('lastName', p.nom) + part('firstName', p.prenom) + part('dateOfBirth', p.naissance) + part('MT', p.medecinTraitant) + part('message', p.message)
  + part('lastAccessDate', p.lastAccess) + part('lastUpdateDate', p.lastUpdate) + part('lastAddDate', p.lastAdd) + '</pat:patientlistData>';

/** TD0.4, body of the answer (interface-dmp §3.3): one entry per record, then the status. */
export function buildTd04Answer(a: Td04Answer): string {
  return `<pat:patientListResponse xmlns:pat="${URI.patients}"><pat:output>${a.patients.map(patient).join('')}`
    + `${part('status', a.status)}${part('context', a.context)}</pat:output></pat:patientListResponse>`;
}
