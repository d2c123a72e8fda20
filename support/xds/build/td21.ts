import type { Coded } from '../../vihf/claims';
import { ASSOCIATION, type DocumentEntry, type SubmissionSet } from '../types';
import { association } from './association';
import { xmlAttribute } from './escape';
import { extrinsicObject } from './extrinsic-object';
import { cidUrl } from './mtom';
import { URI } from './namespaces';
import { registryPackage } from './submission-set';

/** A document on its way: `entry.entryUuid` is symbolic (`Document01`), `cid` its MIME part. */
export interface SubmittedDocument {
  entry: DocumentEntry; cid: string;
  /** entryUUID of the document it takes the place of (RPLC). */
  replaces?: string;
}

/**
 * TD2.1 (ITI-41): one lot, its documents and, beside them, the XAdES document that signs the lot (interface-dmp §3.3). Contents travel as
 * MIME parts of the same message (`buildMtom`). `lot.id` is symbolic, as are the documents'.
 */
export function buildSubmission(o: { lot: SubmissionSet; documents: readonly SubmittedDocument[]; signature?: SubmittedDocument }): string {
  const { lot, signature } = o;
  const all = signature === undefined ? o.documents : [...o.documents, signature];
  let count = 0;
  const link = (type: string, source: string, target: string): string => association({
    id: `Association${String(count += 1).padStart(2, '0')}`, type, source, target, ...(type === ASSOCIATION.replaces ? {} : { submissionSetStatus: 'Original' }) });
  const links = all.map(({ entry }) => link(ASSOCIATION.hasMember, lot.id, entry.entryUuid))
    .concat(all.flatMap(({ entry, replaces }) => replaces === undefined ? [] : [link(ASSOCIATION.replaces, entry.entryUuid, replaces)]))
    .concat(signature === undefined ? [] : [link(ASSOCIATION.signs, signature.entry.entryUuid, lot.id)]);
  return `<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="${URI.xdsb}"><lcm:SubmitObjectsRequest xmlns:lcm="${URI.lcm}">`
    + `<rim:RegistryObjectList xmlns:rim="${URI.rim}">${all.map(({ entry }) => extrinsicObject(entry, true)).join('')}${registryPackage(lot)}${links.join('')}</rim:RegistryObjectList>`
    + '</lcm:SubmitObjectsRequest>'
    + all.map(({ entry, cid }) => `<xdsb:Document id="${xmlAttribute(entry.entryUuid)}"><xop:Include xmlns:xop="${URI.xop}" href="${xmlAttribute(cidUrl(cid))}"/></xdsb:Document>`).join('')
    + '</xdsb:ProvideAndRegisterDocumentSetRequest>';
}

/** What is said of a lot when its author and patient are its only document's. */
export interface Submission { uniqueId: string; sourceId: string; submissionTime: string; contentType: Coded }

/**
 * The smallest TD2.1: one lot, one document, its XOP reference. It lacks the DMP's XAdES signature on purpose: it serves to show that AIR
 * never feeds (EX_AIR-010), so it must be refused before anything looks inside.
 */
export function buildProvideAndRegister(entry: DocumentEntry, submission: Submission, cid: string): string {
  return buildSubmission({ lot: { ...submission, id: 'Lot01', patientId: entry.patientId, author: entry.author }, documents: [{ entry, cid }] });
}
