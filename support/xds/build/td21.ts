import { LOT_SCHEME } from '../schemes';
import type { DocumentEntry } from '../types';
import type { Coded } from '../../vihf/claims';
import { xmlAttribute } from './escape';
import { authorClassification, codeClassification, externalIdentifier, extrinsicObject, numberingOf } from './extrinsic-object';
import { cidUrl } from './mtom';
import { URI } from './namespaces';
import { slot } from './slots';

export interface Submission { uniqueId: string; sourceId: string; submissionTime: string; contentType: Coded }

const LOT = 'Lot01';

/**
 * The smallest TD2.1 (ITI-41): one lot, one document, its XOP reference. It lacks the DMP's XAdES signature on purpose:
 * it only serves to show that AIR never feeds (EX_AIR-010), so it must be refused before anything looks inside.
 */
export function buildProvideAndRegister(entry: DocumentEntry, submission: Submission, cid: string): string {
  const ids = numberingOf(LOT);
  const lot = `<rim:RegistryPackage id="${LOT}">${slot('submissionTime', [submission.submissionTime])}`
    + `<rim:Classification id="${ids.next()}" classificationNode="${LOT_SCHEME.node}" classifiedObject="${LOT}"/>`
    + authorClassification(LOT_SCHEME.author, LOT, entry.author, ids)
    + codeClassification(LOT_SCHEME.contentTypeCode, LOT, submission.contentType, ids)
    + externalIdentifier(LOT_SCHEME.patientId, LOT, 'XDSSubmissionSet.patientId', entry.patientId, ids)
    + externalIdentifier(LOT_SCHEME.sourceId, LOT, 'XDSSubmissionSet.sourceId', submission.sourceId, ids)
    + externalIdentifier(LOT_SCHEME.uniqueId, LOT, 'XDSSubmissionSet.uniqueId', submission.uniqueId, ids)
    + '</rim:RegistryPackage>';
  const member = `<rim:Association id="${ids.next()}" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember"`
    + ` sourceObject="${LOT}" targetObject="${xmlAttribute(entry.entryUuid)}">${slot('SubmissionSetStatus', ['Original'])}</rim:Association>`;
  return `<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="${URI.xdsb}"><lcm:SubmitObjectsRequest xmlns:lcm="${URI.lcm}">`
    + `<rim:RegistryObjectList xmlns:rim="${URI.rim}">${extrinsicObject(entry, true)}${lot}${member}</rim:RegistryObjectList></lcm:SubmitObjectsRequest>`
    + `<xdsb:Document id="${xmlAttribute(entry.entryUuid)}"><xop:Include xmlns:xop="${URI.xop}" href="${xmlAttribute(cidUrl(cid))}"/></xdsb:Document>`
    + '</xdsb:ProvideAndRegisterDocumentSetRequest>';
}
