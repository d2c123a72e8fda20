import type { DocumentEntry, SubmissionSet } from '../types';
import type { MtomPart } from './mtom';
import { signatureEntry } from './signature-entry';
import { buildSubmission } from './td21';
import { buildXades, type XadesSigner } from './xades';

/** A document with its bytes; `entry.entryUuid` is symbolic (`Document01`). */
export interface DocumentToSubmit { entry: DocumentEntry; content: Buffer; /** C14N 1.0 with comments of `content`. */ canonical?: Buffer; replaces?: string }

/** A whole TD2.1: the body of its envelope and its MIME parts, the XAdES document of the lot among them (`buildMtom` puts them together). */
export function buildSignedSubmission(o: {
  lot: SubmissionSet; documents: readonly DocumentToSubmit[]; signer: XadesSigner; signedAt: Date;
  /** OID of the signature document, and the XML identifier inside it. */
  signatureUniqueId: string; signatureId: string;
}): { body: string; parts: MtomPart[] } {
  const { lot } = o;
  const [first] = o.documents;
  const xades = buildXades({ id: o.signatureId, lotUniqueId: lot.uniqueId, signedAt: o.signedAt, signer: o.signer,
    documents: o.documents.map(({ entry, content, canonical }) => ({ uniqueId: entry.uniqueId, content, ...(canonical !== undefined && { canonical }) })) });
  const submitted = o.documents.map(({ entry, replaces }) => ({ entry, cid: cidOf(entry.entryUuid), ...(replaces !== undefined && { replaces }) }));
  const signature = first && { entry: signatureEntry(lot, o.signatureUniqueId, first.entry), cid: cidOf('Signature01') };
  return {
    body: buildSubmission({ lot, documents: submitted, ...(signature !== undefined && { signature }) }),
    parts: [...o.documents.map(({ entry, content }) => ({ cid: cidOf(entry.entryUuid), mimeType: entry.mimeType, content })),
      ...(signature === undefined ? [] : [{ cid: signature.cid, mimeType: 'text/xml', content: xades }])],
  };
}

const cidOf = (id: string): string => `${id}@homologair.test`;
