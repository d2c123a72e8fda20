import type { DocumentEntry } from '../../xds/types';
import type { PersonaDocument } from '../personas/schema';
import type { DmpWorld } from '../world/world';
import { authorOf, type CdaAuthor } from './author';
import { pdfBody, structuredBody } from './body';
import { entryOf } from './entry';
import { buildCda } from './header';
import { documentType } from './nomenclature';

export interface BuiltDocument { content: Buffer; entry: DocumentEntry; author: CdaAuthor }

/** CDA and registry entry of each persona document, built when first needed and kept as long as the persona is the same object. */
export class DocumentLibrary {
  private readonly built = new WeakMap<PersonaDocument, BuiltDocument>();

  constructor(private readonly world: DmpWorld) {}

  get(document: PersonaDocument): BuiltDocument {
    const known = this.built.get(document);
    if (known !== undefined) return known;
    const made = build(document, this.world);
    this.built.set(document, made);
    return made;
  }

  /** Author's RPPS without building the document. */
  authorRpps(document: PersonaDocument): string | undefined {
    return this.built.get(document)?.author.rpps ?? authorOf(document, this.world).rpps;
  }
}

function build(document: PersonaDocument, world: DmpWorld): BuiltDocument {
  const record = world.documents.get(document.uniqueId)?.record;
  if (record === undefined) throw new Error(`document ${document.cle} is in no record`);
  const author = authorOf(document, world);
  const { type } = documentType(document.typeCode);
  const { patient } = record;
  const level1 = document.niveau === 1;
  const body = level1 ? pdfBody(document, `${patient.nom} ${patient.prenom}`) : structuredBody(document, type);
  const content = Buffer.from(buildCda({
    uniqueId: document.uniqueId, titre: document.titre, at: new Date(document.date), type, patient, author, body,
    templateIds: level1 ? ['1.3.6.1.4.1.19376.1.2.20'] : document.typeCode === '11502-2' ? ['1.3.6.1.4.1.19376.1.3.3'] : [],
  }), 'utf8');
  return { content, entry: entryOf(document, patient, author, content), author };
}
