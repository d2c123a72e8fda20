import type { StructureRef } from '../journal/facts';
import type { ReadEntry } from '../xds/parse/document-entry';
import type { ReadAuthor } from '../xds/parse/object-parts';
import type { AuthorReading, DocumentReading, InstitutionReading } from './documents-view';

/** One author, its institution compared with the structure the drive admitted. */
export function readAuthor(author: ReadAuthor, structure: StructureRef | undefined): AuthorReading {
  const { person, institution, specialty } = author;
  const rpps = /^8(\d{11})$/.exec(person?.id ?? '')?.[1];
  return {
    ...(person && { nom: person.nom, prenom: person.prenom, id: person.id }), ...(rpps && { rpps }), ...(specialty && { specialite: specialty }),
    ...(institution && { institution: readInstitution(institution, structure) }),
  };
}

function readInstitution({ raisonSociale, id }: { raisonSociale: string; id: string }, structure: StructureRef | undefined): InstitutionReading {
  const finess = /^1(.{9})$/.exec(id)?.[1];
  const kind = finess === undefined || structure === undefined ? 'inconnu'
    // One FINESS may play both parts.
    : finess === structure.finess ? 'geographique' : finess === structure.finessJuridique ? 'juridique' : 'autre';
  return { raisonSociale, id, ...(finess && { finess }), kind };
}

/** Authors of an object: the first, then the others. */
export const readAuthors = (object: { author?: ReadAuthor; otherAuthors?: ReadAuthor[] }, structure: StructureRef | undefined): AuthorReading[] =>
  [...object.author === undefined ? [] : [object.author], ...object.otherAuthors ?? []].map((author) => readAuthor(author, structure));

/** Metadata of one document, what was not said left out. */
export function readMetadata(entry: ReadEntry, structure: StructureRef | undefined): DocumentReading {
  const { uniqueId, title, entryUuid, logicalId, version, status, typeCode, classCode, formatCode, practiceSettingCode, creationTime, serviceStartTime, patientId, mimeType, comments } = entry;
  return {
    uniqueId, title, entryUuid, status, confidentialityCodes: entry.confidentialityCodes, eventCodes: entry.eventCodes, authors: readAuthors(entry, structure),
    ...defined({ logicalId, version, typeCode, classCode, formatCode, practiceSettingCode, creationTime, serviceStartTime, patientId, mimeType, comments }),
  };
}

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
