import type { Patient, PersonaDocument } from '../personas/schema';
import type { DocumentSource, Origin } from '../world/document';
import { authorOf, type CdaAuthor, type Directory } from './author';
import { pdfBody, structuredBody } from './body';
import { metadataOf } from './entry';
import { buildCda } from './header';
import { documentType } from './nomenclature';

/** A persona document: its CDA and metadata are drawn from the persona, the same bytes each time. `patient` is asked when needed: a seed may change it. */
export function personaSource(document: PersonaDocument, patient: () => Patient, directory: Directory): DocumentSource {
  const author = (): CdaAuthor => authorOf(document, patient(), directory);
  const { rpps, structure } = author();
  return {
    origin: originOf(document), authors: rpps === undefined ? [] : [rpps], structures: structure === undefined ? [] : [structure.finess],
    metadata: () => metadataOf(document, patient(), author()),
    content: () => cdaOf(document, patient(), author()),
  };
}

function originOf({ auteur }: PersonaDocument): Origin {
  if (auteur === 'patient') return 'titulaire';
  return typeof auteur === 'object' && 'application' in auteur ? 'application' : 'professionnel';
}

function cdaOf(document: PersonaDocument, patient: Patient, author: CdaAuthor): Buffer {
  const { type } = documentType(document.typeCode);
  const level1 = document.niveau === 1;
  return Buffer.from(buildCda({
    uniqueId: document.uniqueId, titre: document.titre, at: new Date(document.date), type, patient, author,
    body: level1 ? pdfBody(document, `${patient.nom} ${patient.prenom}`) : structuredBody(document, type),
    templateIds: level1 ? ['1.3.6.1.4.1.19376.1.2.20'] : document.typeCode === '11502-2' ? ['1.3.6.1.4.1.19376.1.3.3'] : [],
  }), 'utf8');
}
