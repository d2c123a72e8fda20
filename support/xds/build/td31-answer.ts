import { PARTIAL_SUCCESS, type Association, type DocumentEntry, type RegistryError, type SubmissionSet } from '../types';
import { association } from './association';
import { xmlAttribute } from './escape';
import { extrinsicObject } from './extrinsic-object';
import { URI } from './namespaces';
import { errorList, statusFor } from './registry-response';
import { registryPackage } from './submission-set';

type ReturnType = 'LeafClass' | 'ObjectRef';
interface Outcome { returnType: ReturnType; errors?: readonly RegistryError[]; status?: string }

/** Before and after the objects of an answer that lists `count` of them. */
function wrapping({ errors = [], status }: Outcome, count: number): { before: string; after: string } {
  return {
    before: `<query:AdhocQueryResponse xmlns:query="${URI.query}" xmlns:rim="${URI.rim}" xmlns:rs="${URI.rs}"`
      + ` status="${xmlAttribute(status ?? statusFor(errors, count))}" startIndex="0" totalResultCount="${count}">${errorList(errors)}<rim:RegistryObjectList>`,
    after: '</rim:RegistryObjectList></query:AdhocQueryResponse>',
  };
}

const reference = (id: string): string => `<rim:ObjectRef id="${xmlAttribute(id)}"/>`;

/**
 * TD3.1 answer: documents, lots and associations, complete or by reference only. The status follows the errors unless given; an answer
 * with errors and nothing else is a Failure.
 */
export function buildQueryAnswer(o: Outcome & { entries?: readonly DocumentEntry[]; submissionSets?: readonly SubmissionSet[]; associations?: readonly Association[] }): string {
  const { entries = [], submissionSets = [], associations = [] } = o;
  const { before, after } = wrapping(o, entries.length + submissionSets.length + associations.length);
  const objects = o.returnType === 'LeafClass'
    ? entries.map((entry) => extrinsicObject(entry)).join('') + submissionSets.map(registryPackage).join('') + associations.map(association).join('')
    : [...entries.map((entry) => entry.entryUuid), ...submissionSets.map((set) => set.id), ...associations.map((link) => link.id)].map(reference).join('');
  return before + objects + after;
}

/** One document as it stands in an answer: for who answers the same ones often and keeps them. */
export const objectBytes = (entry: DocumentEntry, returnType: ReturnType): Buffer =>
  Buffer.from(returnType === 'LeafClass' ? extrinsicObject(entry) : reference(entry.entryUuid), 'utf8');

/** The same answer from objects already serialised (`objectBytes`): what a long list costs is then one copy. */
export function buildQueryAnswerBytes(o: Outcome & { objects: readonly Buffer[] }): Buffer {
  const { before, after } = wrapping(o, o.objects.length);
  return Buffer.concat([Buffer.from(before, 'utf8'), ...o.objects, Buffer.from(after, 'utf8')]);
}

const OPENING = /<query:AdhocQueryResponse [^>]*?status="[^"]*" startIndex="0" totalResultCount="(\d+)">/;
const DOCUMENT = /<rim:ExtrinsicObject[\s>][\s\S]*?<\/rim:ExtrinsicObject>/g;

/**
 * An answer this module built, its last document gone and an error in its place: PartialSuccess (ITI TF-3 §4.2.4.2). Undefined when it lists
 * fewer than two documents or already tells errors: nothing would be left to show.
 */
export function partialQueryAnswer(message: string, error: RegistryError): string | undefined {
  const opening = OPENING.exec(message);
  const documents = [...message.matchAll(DOCUMENT)];
  const last = documents.at(-1);
  if (opening === null || last === undefined || documents.length < 2 || message.includes('<rs:RegistryErrorList')) return undefined;
  const without = message.slice(0, last.index) + message.slice(last.index + last[0].length);
  const told = opening[0].replace(/ status="[^"]*"/, ` status="${xmlAttribute(PARTIAL_SUCCESS)}"`).replace(/totalResultCount="\d+"/, `totalResultCount="${Number(opening[1]) - 1}"`);
  return without.replace(opening[0], () => told + errorList([error]));
}
