import { createHash } from 'node:crypto';
import { HomologairError } from '../erreurs/error';
import type { StructureRef } from '../journal/facts';
import { readCdaHeader } from '../xds/parse/cda-header';
import { bytesOf } from '../xds/parse/content';
import { parseEnvelope } from '../xds/parse/envelope';
import { verifySubmissionSignature } from '../xds/parse/submission-signature';
import { parseSubmission, type ParsedDocument, type ParsedSubmission } from '../xds/parse/td21';
import { withXml } from '../xml/door';
import { activeContent } from './active-content';
import type { SignatureReading, SubmissionReading, SubmittedDocumentReading } from './documents-view';
import type { SoapMessage } from './message';
import { readAuthors, readMetadata } from './metadata';
import { insOfCx } from './request';
import type { CertificateReading } from './view';

export interface SubmissionContext { structure: StructureRef | undefined; /** What the signer's certificate is worth at the time of the exchange. */ certificate(der: Buffer): CertificateReading }

/** What a TD2.1 sent. Throws XDS-*, XML-*: a submission that cannot be read at all. */
export function readSubmission(message: SoapMessage, context: SubmissionContext): SubmissionReading {
  const submission = withXml(message.envelope, (root) => parseSubmission(parseEnvelope(root).payload));
  const { lot } = submission;
  return {
    patientId: lot.patientId, ins: insOfCx(lot.patientId).ins, lotUniqueId: lot.uniqueId, submissionTime: lot.submissionTime, authors: readAuthors(lot, context.structure),
    documents: submission.documents.map((document) => readDocument(document, message, context.structure)),
    signature: readSignature(submission, message, context),
  };
}

function readDocument({ entry, content, replaces }: ParsedDocument, message: SoapMessage, structure: StructureRef | undefined): SubmittedDocumentReading {
  const reading: SubmittedDocumentReading = { ...readMetadata(entry, structure), byReference: content.cid !== undefined, ...(replaces !== undefined && { replaces }) };
  try {
    const bytes = bytesOf(content, message);
    reading.sha256 = createHash('sha256').update(bytes).digest('hex');
    reading.size = bytes.length;
    reading.active = activeContent(bytes);
    reading.cda = readCdaHeader(bytes);
  } catch (error) {
    reading.trouble = (error as Error).message;
  }
  return reading;
}

function readSignature(submission: ParsedSubmission, message: SoapMessage, context: SubmissionContext): SignatureReading {
  try {
    const { certificate, signature, digests, signingTime } = verifySubmissionSignature(submission, message);
    return { ok: true, certificate: context.certificate(certificate), algorithms: [signature, ...digests], ...(signingTime !== undefined && { signingTime }) };
  } catch (error) {
    return { ok: false, code: error instanceof HomologairError ? error.code : 'XDS-XADES-FORME', trouble: (error as Error).message };
  }
}
