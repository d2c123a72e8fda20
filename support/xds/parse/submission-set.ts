import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { LOT_SCHEME } from '../schemes';
import type { Author, AuthorPerson, SubmissionSet } from '../types';
import { byScheme, labelOf, readAuthor, readCoded, type ReadAuthor } from './object-parts';
import { rawSlots } from './slots';

/** What a registry said of one lot. */
export type ReadSubmissionSet = Pick<SubmissionSet, 'id' | 'uniqueId'> & Partial<Omit<SubmissionSet, 'author' | 'otherAuthors'>> & { author?: ReadAuthor; otherAuthors?: ReadAuthor[] };
/** A lot as submitted: everything interface-dmp §4.6 requires is there. */
export type SubmittedLot = Omit<SubmissionSet, 'author' | 'otherAuthors'> & { author: Partial<Author> & { person: AuthorPerson }; otherAuthors?: ReadAuthor[] };

/** The rim:RegistryPackages of a list that are lots: classified so inside them, or beside them as ebRIM also allows. */
export function lotsOf(list: XmlElement): XmlElement[] {
  const isNode = (classification: XmlElement): boolean => attribute(classification, 'classificationNode') === LOT_SCHEME.node;
  const beside = new Set(children(list, NS.rim, 'Classification').filter(isNode).map((classification) => attribute(classification, 'classifiedObject')));
  return children(list, NS.rim, 'RegistryPackage').filter((found) => beside.has(attribute(found, 'id')) || children(found, NS.rim, 'Classification').some(isNode));
}

/** One lot. Throws XDS-LOT-FORME when an identifier is missing or given twice, XDS-SLOT-*. */
export function readSubmissionSet(element: XmlElement): ReadSubmissionSet {
  const id = attribute(element, 'id') || refuse('sans identifiant', 'id');
  const classifications = byScheme(element, 'Classification', 'classificationScheme');
  const identifiers = byScheme(element, 'ExternalIdentifier', 'identificationScheme');
  const identifier = (champ: 'uniqueId' | 'sourceId' | 'patientId'): string | undefined => {
    const [found, again] = identifiers.get(LOT_SCHEME[champ]) ?? [];
    if (again !== undefined) return refuse(id, champ);
    return (found && attribute(found, 'value')) || undefined;
  };
  const [contentType, otherType] = classifications.get(LOT_SCHEME.contentTypeCode) ?? [];
  if (otherType !== undefined) return refuse(id, 'contentTypeCode');
  const [author, ...otherAuthors] = (classifications.get(LOT_SCHEME.author) ?? []).map(readAuthor);
  const [sourceId, patientId] = [identifier('sourceId'), identifier('patientId')];
  const [submissionTime] = rawSlots(element).get('submissionTime') ?? [];
  const [title, comments, status] = [labelOf(element, 'Name'), labelOf(element, 'Description'), attribute(element, 'status')];
  return {
    id, uniqueId: identifier('uniqueId') ?? refuse(id, 'uniqueId'), ...(sourceId !== undefined && { sourceId }), ...(patientId !== undefined && { patientId }),
    ...(submissionTime !== undefined && { submissionTime }), ...(contentType !== undefined && { contentType: readCoded(contentType) }),
    ...(author !== undefined && { author }), ...(otherAuthors.length > 0 && { otherAuthors }),
    ...(title !== undefined && { title }), ...(comments !== undefined && { comments }), ...(status !== undefined && { status }),
  };
}

const TIME = /^\d{14}$/;

/** The one lot of a submission, complete. Throws XDS-LOT-ABSENT, XDS-LOT-MULTIPLE, XDS-LOT-FORME. */
export function requireLot(list: XmlElement): SubmittedLot {
  const [element, ...more] = lotsOf(list);
  if (element === undefined) throw new HomologairError('XDS-LOT-ABSENT');
  if (more.length > 0) throw new HomologairError('XDS-LOT-MULTIPLE', { nombre: more.length + 1 });
  const { sourceId, patientId, submissionTime, contentType, author, ...set } = readSubmissionSet(element);
  const { person } = author ?? {};
  return {
    ...set, sourceId: sourceId ?? refuse(set.id, 'sourceId'), patientId: patientId ?? refuse(set.id, 'patientId'),
    submissionTime: submissionTime !== undefined && TIME.test(submissionTime) ? submissionTime : refuse(set.id, 'submissionTime'),
    contentType: contentType?.code ? contentType : refuse(set.id, 'contentTypeCode'), author: { ...author, person: person ?? refuse(set.id, 'authorPerson') },
  };
}

function refuse(id: string, champ: string): never { throw new HomologairError('XDS-LOT-FORME', { id, champ }); }
