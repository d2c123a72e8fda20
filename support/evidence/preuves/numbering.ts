import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { block, text } from '../../dpi/target/block';
import { fieldName, said } from '../../dpi/target/sentence';
import { HomologairError } from '../../erreurs/error';
import { fixture } from '../../racine';
import { loadCatalogue, type Catalogue } from '../../referentiel/catalogue';
import { PROOF_KINDS, type OfficialNumber, type PlannedProof, type ProofKind } from './preuve';

/** What the REM asks for where it says nothing else: the steps of the scenario, filmed or in pictures. */
const USUAL: ProofKind = 'ecrans';
/** What is written beside a number that comes from the only table that could be read. */
export const PREPUBLICATION = 'prépublication 2023, à recaler';
/** Beside a number that no scenario asks for by name. */
export const BY_EXIGENCE = 'rattaché par son exigence, à vérifier';

const FORM = { error: 'un numéro de preuve, comme « DMP/AIRS.06.01.02 »' };
/** As the REM writes them: one, two or three words before the figures (PSC, DMP/UX, DMP/ALI/PROG), small letters (INS/va1), a scenario's « SC. », a rank of two figures at the end. */
const number = z.string(FORM).max(60, FORM).regex(/^[A-Za-z0-9]+(?:[./ -][A-Za-z0-9]+)*[./ -]\d{2}$/, FORM);
const knownSchema = block({ preuves: z.array(block({
  numero: number, kind: z.enum(Object.keys(PROOF_KINDS) as [ProofKind, ...ProofKind[]]), libelle: text,
  /** Shows another person than the scenario's proofs already numbered. */
  autrePersonne: z.boolean().default(false),
})) });
const mappingSchema = block({ source: text, numeros: z.array(block({ ancien: number, actuel: number })).min(1, { error: 'au moins une correspondance' }) });

export type KnownNumber = z.infer<typeof knownSchema>['preuves'][number];
/** Official numbers known, and how today's are written. */
export interface Numbering {
  known: ReadonlyMap<string, KnownNumber>;
  current(number: string): OfficialNumber;
  /** What a number asks to be shown; undefined for one that neither the file nor the catalogue has. */
  kindOf(number: string): ProofKind | undefined;
  /** The numbers an exigence of the catalogue asks for, less those it says no scenario shows. */
  ofExigence(slug: string): readonly string[];
  /** Numbers of the mapping file that no proof bears. */
  unmatched(proofs: readonly Pick<PlannedProof, 'official'>[]): { ancien: string; connu: boolean }[];
}

/**
 * The numbers of the catalogue and of `fixtures/preuves/numeros.yaml`, brought up to date by a mapping file when one is given.
 * @throws HomologairError PREUVE-NUMEROS naming the file and the field.
 */
export function loadNumbering(mappingFile?: string, { exigences }: Pick<Catalogue, 'exigences'> = loadCatalogue()): Numbering {
  const own = checked(fixture('preuves', 'numeros.yaml'), knownSchema);
  const mapping = mappingFile === undefined ? undefined : checked(mappingFile, mappingSchema);
  const today = new Map(mapping?.numeros.map(({ ancien, actuel }) => [ancien, actuel])), known = new Map(own.preuves.map((entry) => [entry.numero, entry]));
  const asked = new Map(exigences.map(({ slug, preuves = [], preuvesHorsScenario = {} }) => [slug, preuves.filter((one) => !Object.hasOwn(preuvesHorsScenario, one))] as const)), all = new Set(exigences.flatMap(({ preuves = [] }) => preuves));
  const kindOf = (number: string): ProofKind | undefined => known.get(number)?.kind ?? (all.has(number) ? USUAL : undefined);
  const current = (old: string): OfficialNumber => {
    const actuel = today.get(old);
    return actuel === undefined ? { number: old, note: PREPUBLICATION } : { number: actuel, note: `${mapping?.source ?? ''} ; ${old} dans la prépublication 2023` };
  };
  return {
    known, current, kindOf, ofExigence: (slug) => asked.get(slug) ?? [],
    unmatched(proofs) {
      const borne = new Set(proofs.flatMap(({ official }) => official.map(({ number, note }) => `${number}\n${note.replace(` ; ${BY_EXIGENCE}`, '')}`)));
      return [...today.keys()].flatMap((ancien) => { const { number, note } = current(ancien); return borne.has(`${number}\n${note}`) ? [] : [{ ancien, connu: kindOf(ancien) !== undefined }]; });
    },
  };
}

function checked<T>(fichier: string, schema: z.ZodType<T>): T {
  const refuse = (champ: string, constat: string, attendu: string, cause?: unknown): never => { throw new HomologairError('PREUVE-NUMEROS', { fichier, champ, constat, attendu }, cause); };
  let source: string;
  try { source = readFileSync(fichier, 'utf8'); } catch (cause) { return refuse('(fichier)', 'ne se lit pas', 'un fichier YAML lisible', cause); }
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false });
  if (document.errors[0]) return refuse('(fichier)', 'n’est pas du YAML', 'du YAML 1.2 bien formé', document.errors[0]);
  const raw: unknown = document.toJS({ maxAliasCount: 50 });
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const issue = read.error.issues[0] as (typeof read.error.issues)[number], { constat, attendu } = said(issue, raw);
  return refuse(fieldName(issue.path), constat, attendu, read.error);
}

/** `6.EXI-26` for `features/6-air-simplifie/EXI-26-rpps-et-finess.feature`: chapter and code, as far as the name has one. */
export function testCode(uri: string): string {
  const parts = uri.split('/'), base = (parts.at(-1) ?? '').replace(/\.feature$/, ''), chapter = /^\d+/.exec(parts.at(-2) ?? '')?.[0];
  const code = /^[A-Z0-9][A-Z0-9_.]*(?:-(?:[A-Z0-9][A-Z0-9_.]*|\d+|et(?=-\d)))*(?=-[a-z]|$)/.exec(base)?.[0] ?? base;
  return `${chapter === undefined ? '' : `${chapter}.`}${code.replace(/-et-/g, '+')}`.replace(/[^A-Za-z0-9_.+-]/g, '-');
}

/** A short name of a scenario that stays the same when others are added, renamed or left out of a run. */
export const scenarioMark = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 6);
