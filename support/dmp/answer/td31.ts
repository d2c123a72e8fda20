import { buildQueryAnswer } from '../../xds/build/td31-answer';
import { statusFor } from '../../xds/build/registry-response';
import { TRANSACTIONS, type DocumentEntry } from '../../xds/types';
import type { AdmissionContext, Granted } from '../admission/context';
import type { FaultTable } from '../faults/table';
import type { SerialisedEntries } from '../world/serialised';
import { registryErrorOf } from './refusal';
import { around, soapAnswer, type WireAnswer } from './wire';

type Entries = Extract<Granted, { kind: 'entries' }>;

/** Serialised query answers: they depend only on the world and on the documents listed. */
export interface QueryAnswerCache { version: number; bodies: Map<string, Buffer> }
export const newQueryAnswerCache = (): QueryAnswerCache => ({ version: -1, bodies: new Map() });

const CAPACITY = 64;
/** A longer list is put together again each time, from objects that are kept. */
const LONGEST_KEPT = 100;

export function td31Answer(context: AdmissionContext, returnType: 'LeafClass' | 'ObjectRef', granted: Entries, table: FaultTable, cache: QueryAnswerCache): WireAnswer {
  const { dmp: { world }, headers } = context;
  const answer = (body: string | readonly Buffer[]): WireAnswer => soapAnswer({ action: TRANSACTIONS['TD3.1'].response, body, request: headers });
  const { documents, older, sets, associations, refusals } = granted;
  if (older.length + sets.length + associations.length + refusals.length > 0 || documents.length > LONGEST_KEPT) return answer(bodyOf(granted, returnType, table, world.serialised));
  if (cache.version !== world.version || cache.bodies.size >= CAPACITY) { cache.bodies.clear(); cache.version = world.version; }
  const key = `${returnType} ${documents.map((d) => d.uniqueId).join(' ')}`;
  let body = cache.bodies.get(key);
  if (body === undefined) cache.bodies.set(key, body = Buffer.concat(bodyOf(granted, returnType, table, world.serialised)));
  return answer([body]);
}

function bodyOf({ documents, older, sets, associations, refusals }: Entries, returnType: 'LeafClass' | 'ObjectRef', table: FaultTable, serialised: SerialisedEntries): Buffer[] {
  const errors = refusals.map((refusal) => registryErrorOf(refusal, table));
  const others = { submissionSets: sets, associations, returnType, errors };
  const beside = sets.length + associations.length;
  const total = documents.length + older.length + beside;
  // The answer around no document, its count put right, then the objects: text by text a long answer would take seconds.
  const empty = buildQueryAnswer({ ...others, status: statusFor(errors, total) }).replace(` totalResultCount="${beside}"`, ` totalResultCount="${total}"`);
  const objects = returnType === 'LeafClass' ? [...documents.map(({ complete }) => serialised.of(complete)), ...older.map((entry) => serialised.of(entry))]
    : [references(documents.map(({ entry }) => entry), older)];
  return around(empty, '</rim:RegistryObjectList>', objects);
}

/** entryUUIDs are ours (`urn:uuid:` and hexadecimal digits): nothing to escape. */
function references(...lists: (readonly DocumentEntry[])[]): Buffer {
  let text = '';
  for (const list of lists) for (const { entryUuid } of list) text += `<rim:ObjectRef id="${entryUuid}"/>`;
  return Buffer.from(text, 'latin1');
}
