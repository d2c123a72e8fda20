import type { Td16Answer, Td16Authorization, Td16Request } from '../types';
import { xmlText } from './escape';
import { URI } from './namespaces';

const part = (local: string, value: string | boolean | undefined): string => value === undefined ? '' : `<hab:${local}>${xmlText(String(value))}</hab:${local}>`;

/** TD1.6, body of the request: who is authorised on this record, who is blocked, or both (interface-dmp §3.2). */
export function buildTd16Request(r: Td16Request): string {
  return `<hab:listAuthorizationByPatient xmlns:hab="${URI.habilitations}">${part('mode', r.mode)}</hab:listAuthorizationByPatient>`;
}

const authorization = (a: Td16Authorization): string => '<hab:listOfAuthorizationByPatient>'
  + part('nationalId', a.id) + part('nationalIdType', a.oid) + part('firstName', a.prenom) + part('lastName', a.nom)
  + part('codeSpeciality', a.specialite?.code) + part('libSpeciality', a.specialite?.libelle)
  + part('startOfAuthorization', a.since) + part('lastActionDate', a.lastAction) + part('mode', a.mode) + part('MT', a.medecinTraitant)
  + '</hab:listOfAuthorizationByPatient>';

/** TD1.6, body of the answer: one entry per professional, then the status (interface-dmp §5.1). */
export function buildTd16Answer(a: Td16Answer): string {
  return `<hab:listAuthorizationByPatientResponse xmlns:hab="${URI.habilitations}"><hab:output>${a.authorizations.map(authorization).join('')}`
    + `${part('status', a.status)}${part('context', a.context)}</hab:output></hab:listAuthorizationByPatientResponse>`;
}
