import { HomologairError } from '../../erreurs/error';
import { ASSOCIATION } from '../types';
import { bytesOf } from './content';
import type { MimeParts } from './mtom';
import type { ParsedSubmission } from './td21';
import { verifyXades, type XadesVerdict } from './xades';

/** The signature of a submission: there, tied to the lot, and good. Throws XDS-XADES-*, XDS-MTOM-PARTIE-ABSENTE, XML-*. */
export function verifySubmissionSignature(submission: ParsedSubmission, message: MimeParts): XadesVerdict {
  const { lot, signature, associations } = submission;
  if (signature === undefined) throw new HomologairError('XDS-XADES-ABSENTE');
  const tied = associations.some(({ type, source, target }) => type === ASSOCIATION.signs && source === signature.entry.entryUuid && target === lot.id);
  if (!tied) throw new HomologairError('XDS-XADES-ASSOCIATION');
  const documents = new Map(submission.documents.map(({ entry, content }) => [entry.uniqueId, bytesOf(content, message)]));
  return verifyXades(bytesOf(signature.content, message), { lotUniqueId: lot.uniqueId, documents });
}
