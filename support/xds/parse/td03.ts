import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { child } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { Td03Answer, Td03Request } from '../types';
import { requireElement, textOfChild } from './payload';

/** TD0.3 request. Throws XDS-CHARGE-INATTENDUE, XDS-TD03-ACTION, XDS-TD03-ROLE. */
export function parseTd03Request(payload: XmlElement): Td03Request {
  requireElement(payload, NS.dmpHabilitations, 'setAuthorization');
  const action = textOfChild(payload, NS.dmpHabilitations, 'action');
  if (action !== 'AJOUT' && action !== 'SUPPRESSION') throw new HomologairError('XDS-TD03-ACTION', { valeur: action ?? '' });
  const role = textOfChild(payload, NS.dmpHabilitations, 'role');
  if (role !== undefined && role !== 'MEDECIN_TRAITANT') throw new HomologairError('XDS-TD03-ROLE', { valeur: role });
  return role === undefined ? { action } : { action, medecinTraitant: true };
}

/** TD0.3 answer, whatever its status: refusing is the reader's business. Throws XDS-CHARGE-INATTENDUE, XDS-TD03-STATUT-ABSENT. */
export function parseTd03Answer(payload: XmlElement): Td03Answer {
  requireElement(payload, NS.dmpHabilitations, 'setAuthorizationResponse');
  const output = child(payload, NS.dmpHabilitations, 'output');
  const status = output && textOfChild(output, NS.dmpHabilitations, 'status');
  if (output === undefined || status === undefined) throw new HomologairError('XDS-TD03-STATUT-ABSENT');
  return { status, context: textOfChild(output, NS.dmpHabilitations, 'context') ?? '' };
}
