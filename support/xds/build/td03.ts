import type { Td03Answer, Td03Request } from '../types';
import { xmlText } from './escape';
import { URI } from './namespaces';

/** TD0.3, body of the request: declare or withdraw the authorisation of the person at work (interface-dmp §3.2). */
export function buildTd03Request(r: Td03Request): string {
  return `<hab:setAuthorization xmlns:hab="${URI.habilitations}"><hab:action>${xmlText(r.action)}</hab:action>`
    + `${r.medecinTraitant === true ? '<hab:role>MEDECIN_TRAITANT</hab:role>' : ''}</hab:setAuthorization>`;
}

/** TD0.3, body of the answer: `DMPOk` or another status, and its context in plain words (interface-dmp §3.3). */
export function buildTd03Answer(a: Td03Answer): string {
  return `<hab:setAuthorizationResponse xmlns:hab="${URI.habilitations}"><hab:output><hab:status>${xmlText(a.status)}</hab:status>`
    + `<hab:context>${xmlText(a.context)}</hab:context></hab:output></hab:setAuthorizationResponse>`;
}
