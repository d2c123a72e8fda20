import { bytesOf } from '../../../xds/parse/content';
import type { ReadEntry } from '../../../xds/parse/document-entry';
import { parseSubmission, type ParsedSubmission } from '../../../xds/parse/td21';
import type { SubmittedLot } from '../../../xds/parse/submission-set';
import type { DmpRecord } from '../../world/record';
import { known, type AdmissionContext } from '../context';
import type { Refused } from '../outcome';

export interface DepositedDocument { entry: ReadEntry; content: Buffer; /** entryUUID of the document it takes the place of. */ replaces?: string }

/** A TD2.1 read, with its bytes. */
export interface Deposit { lot: SubmittedLot; documents: readonly DepositedDocument[]; submission: ParsedSubmission }

/** One demand on a deposit; each refusal names its document. */
export type DepositCheck = (deposit: Deposit, context: AdmissionContext, record: DmpRecord) => Refused[];

/** Reads the submission of the request. @throws XDS-* */
export function readDeposit(context: AdmissionContext): Deposit {
  const submission = parseSubmission(known(context, 'payload'));
  const message = { parts: context.parts ?? new Map() };
  // A copy: the parts are views on the whole message, which a kept document would keep alive.
  const documents = submission.documents.map(({ entry, content, replaces }) => ({ entry, content: Buffer.from(bytesOf(content, message)), ...(replaces === undefined ? {} : { replaces }) }));
  return { lot: submission.lot, documents, submission };
}

/** Institutions of all the authors of an entry, by Struct_IdNat. */
export const institutionsOf = ({ author, otherAuthors = [] }: ReadEntry): string[] =>
  [author, ...otherAuthors].flatMap((one) => (one?.institution?.id === undefined ? [] : [one.institution.id]));
