import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import type { Outcome } from '../outcome';
import { descendants, textOf } from './xml';

/** One identifier of a record the structure may read. */
export interface AuthorisedIdentifier { ins: string; oid: string }

/** TD0.4: every identifier of every record listed, or the status that refuses (interface-dmp §3.3). @throws TEMOIN-REPONSE */
export function readTd04(payload: Element): Outcome<AuthorisedIdentifier[]> {
  const status = textOf(descendants(payload, 'status')[0]);
  if (payload.localName !== 'patientListResponse' || status === '') throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'une liste de DMP autorisés' });
  if (status !== 'DMPOk') return { ok: false, failure: { kind: 'habilitation', status, context: textOf(descendants(payload, 'context')[0]) } };
  return { ok: true, value: descendants(payload, 'patientIdentifier').map((id) => ({ ins: textOf(descendants(id, 'nationalId')[0]), oid: textOf(descendants(id, 'nationalIdType')[0]) })) };
}
