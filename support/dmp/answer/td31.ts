import { buildQueryAnswer } from '../../xds/build/td31';
import { TRANSACTIONS } from '../../xds/types';
import type { AdmissionContext } from '../admission/context';
import type { PersonaDocument } from '../personas/schema';
import { soapAnswer, type WireAnswer } from './wire';

/** Serialised query answers: they depend only on the world and on the documents listed. */
export interface QueryAnswerCache { version: number; bodies: Map<string, Buffer> }
export const newQueryAnswerCache = (): QueryAnswerCache => ({ version: -1, bodies: new Map() });

const CAPACITY = 64;

export function td31Answer(context: AdmissionContext, returnType: 'LeafClass' | 'ObjectRef', documents: readonly PersonaDocument[], cache: QueryAnswerCache): WireAnswer {
  const { dmp: { world, library }, headers } = context;
  if (cache.version !== world.version || cache.bodies.size >= CAPACITY) { cache.bodies.clear(); cache.version = world.version; }
  const key = `${returnType} ${documents.map((d) => d.uniqueId).join(' ')}`;
  let body = cache.bodies.get(key);
  if (body === undefined) cache.bodies.set(key, body = Buffer.from(buildQueryAnswer({ entries: documents.map((d) => library.get(d).entry), returnType }), 'utf8'));
  return soapAnswer({ action: TRANSACTIONS['TD3.1'].response, body, request: headers });
}
