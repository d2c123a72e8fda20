import { LOT_SCHEME } from '../schemes';
import type { SubmissionSet } from '../types';
import { xmlAttribute } from './escape';
import { authorClassification, codeClassification, externalIdentifier, label, numberingOf } from './extrinsic-object';
import { slot } from './slots';

/** One lot as rim:RegistryPackage (interface-dmp §4.3); prefix `rim` is declared by the caller. */
export function registryPackage(set: SubmissionSet): string {
  const ids = numberingOf(set.id);
  return `<rim:RegistryPackage id="${xmlAttribute(set.id)}"${set.status === undefined ? '' : ` status="${xmlAttribute(set.status)}"`}>`
    + slot('submissionTime', [set.submissionTime]) + label('Name', set.title) + label('Description', set.comments)
    + [set.author, ...(set.otherAuthors ?? [])].map((author) => authorClassification(LOT_SCHEME.author, set.id, author, ids)).join('')
    + codeClassification(LOT_SCHEME.contentTypeCode, set.id, set.contentType, ids)
    + `<rim:Classification id="${ids.next()}" classificationNode="${LOT_SCHEME.node}" classifiedObject="${xmlAttribute(set.id)}"/>`
    + externalIdentifier(LOT_SCHEME.patientId, set.id, 'XDSSubmissionSet.patientId', set.patientId, ids)
    + externalIdentifier(LOT_SCHEME.sourceId, set.id, 'XDSSubmissionSet.sourceId', set.sourceId, ids)
    + externalIdentifier(LOT_SCHEME.uniqueId, set.id, 'XDSSubmissionSet.uniqueId', set.uniqueId, ids)
    + '</rim:RegistryPackage>';
}
