import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { PARTIAL_SUCCESS, RESPONSE_STATUS, type RegistryError } from '../types';
import { requireElement } from './payload';

export interface RegistryOutcome { status: string; errors: RegistryError[] }

const STATUSES = new Set<string>([...Object.values(RESPONSE_STATUS), PARTIAL_SUCCESS]);

function required(error: XmlElement, champ: string): string {
  return attribute(error, champ) ?? missing(champ);
}
function missing(champ: string): never { throw new HomologairError('XDS-REPONSE-ERREUR-INCOMPLETE', { champ }); }

function readError(error: XmlElement): RegistryError {
  const said = attribute(error, 'severity') ?? 'Error'; // ebRS 3.0: Error by default
  const severity = said.slice(said.lastIndexOf(':') + 1);
  if (severity !== 'Error' && severity !== 'Warning') throw new HomologairError('XDS-REPONSE-SEVERITE', { valeur: said });
  const location = attribute(error, 'location');
  return { code: required(error, 'errorCode'), context: required(error, 'codeContext'), severity, ...(location !== undefined && { location }) };
}

/**
 * Status and errors of an element that is a registry response (rs:RegistryResponse, query:AdhocQueryResponse), which
 * must agree: a success has warnings at most, a failure says why (interface-dmp §5.1). Throws XDS-REPONSE-*.
 */
export function registryOutcome(response: XmlElement): RegistryOutcome {
  const status = attribute(response, 'status') ?? '';
  if (!STATUSES.has(status)) throw new HomologairError('XDS-REPONSE-STATUT', { valeur: status });
  const list = child(response, NS.rs, 'RegistryErrorList');
  const errors = list ? children(list, NS.rs, 'RegistryError').map(readError) : [];
  const error = errors.find(({ severity }) => severity === 'Error');
  if (status === RESPONSE_STATUS.success && error) throw new HomologairError('XDS-REPONSE-SUCCES-AVEC-ERREUR', { code: error.code });
  if (status !== RESPONSE_STATUS.success && !error) throw new HomologairError('XDS-REPONSE-ECHEC-SANS-ERREUR');
  return { status, errors };
}

/** A whole payload that is a rs:RegistryResponse (answer to TD2.1). Throws XDS-CHARGE-INATTENDUE, XDS-REPONSE-*. */
export function parseRegistryResponse(payload: XmlElement): RegistryOutcome {
  requireElement(payload, NS.rs, 'RegistryResponse');
  return registryOutcome(payload);
}
