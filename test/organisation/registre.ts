import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JournalHeader } from '../../support/journal/facts';
import { withSlugs } from '../../support/pieces/exigences';
import { pieceFact, piecesSnapshot } from '../../support/pieces/facts';
import { parseRegister } from '../../support/pieces/parse';
import { readRegister, type FileReading } from '../../support/pieces/read';
import { fixture } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { loadPieceKinds } from '../../support/referentiel/pieces';
import { Scene } from '../rules/scene';

export const KINDS = loadPieceKinds();
export const EXAMPLE = fixture('pieces', 'exemple', 'pieces.yaml');
const CATALOGUE = loadCatalogue();
const SOURCE = readFileSync(EXAMPLE, 'utf8');
/** The day of every run of these tests. */
export const TODAY = new Date('2026-11-22T12:00:00.000Z');

type Fields = Record<string, unknown>;
interface Written { cle: string; fichier: string; date?: string; validite?: string; numero?: string; empreinte?: string; champs?: Fields }
/** The example as its author wrote it, for a test to alter one thing of it. */
export interface Draft { etablissement: { finessGeographiques: string[]; responsable: { nom: string } }; pieces: Written[]; sansObjet: { cle: string; raison: string; par: string }[] }
export type Alter = (draft: Draft) => void;

/** The pieces of one kind in a draft. */
export const of = (draft: Draft, cle: string): Written[] => draft.pieces.filter((piece) => piece.cle === cle);
/** Changes fields of every piece of a kind. */
export const fields = (cle: string, change: Fields): Alter => (draft) => { for (const piece of of(draft, cle)) piece.champs = { ...piece.champs, ...change }; };
/** Changes what stands outside of « champs ». */
export const outside = (cle: string, change: Partial<Written>): Alter => (draft) => { for (const piece of of(draft, cle)) Object.assign(piece, change); };
export const without = (cle: string): Alter => (draft) => { draft.pieces = draft.pieces.filter((piece) => piece.cle !== cle); };

const FILES = new Map(readRegister(EXAMPLE, TODAY, KINDS).files.map(({ piece, reading }) => [piece.fichier, reading]));
const readingOf = (name: string): FileReading => FILES.get(name) ?? { present: false };

/** A scene whose journal begins with the example's pieces, altered; nothing is read from the disk but the example itself. */
export function sceneWith(alter: Alter = () => undefined, header: Partial<JournalHeader> = {}): Scene {
  const draft = parse(SOURCE) as Draft;
  alter(draft);
  const register = withSlugs(parseRegister(JSON.stringify(draft), 'pieces.yaml', KINDS, TODAY), 'pieces.yaml', (name) => (CATALOGUE.bySlug(name) ?? CATALOGUE.byTag(name))?.slug);
  const scene = new Scene();
  const target = { ...scene.header.target, lps: { nom: 'DPI Témoin', version: '1.0.0' }, means: [{ id: 'mot-de-passe-et-code-a-usage-unique', factors: ['savoir', 'possession'], row2020: null }] };
  scene.header = {
    ...scene.header, startedAt: TODAY.toISOString(), target, ambiguities: Object.fromEntries(CATALOGUE.ambiguities.map(({ slug, defaut }) => [slug, defaut])),
    catalogue: { sha256: '', exigences: [...CATALOGUE.exigences], means: [] },
    pieces: piecesSnapshot(KINDS, { file: join('dossier', 'pieces.yaml'), sha256: createHash('sha256').update(SOURCE).digest('hex'), register, files: [] }), ...header,
  };
  for (const piece of register.pieces) scene.add(pieceFact(piece, readingOf(piece.fichier), KINDS));
  return scene.start().admit();
}
