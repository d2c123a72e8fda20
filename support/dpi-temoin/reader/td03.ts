import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import type { Td03Answer } from '../../xds/types';
import { descendants, textOf } from './xml';

/** TD0.3: status and context in plain words (interface-dmp §3.3). @throws TEMOIN-REPONSE */
export function readTd03(payload: Element): Td03Answer {
  const status = textOf(descendants(payload, 'status')[0]);
  if (status === '') throw new HomologairError('TEMOIN-REPONSE', { detail: 'statut absent', attendu: 'un statut d’habilitation' });
  return { status, context: textOf(descendants(payload, 'context')[0]) };
}
