import { z } from 'zod';
import { MARK } from './names';
import { passageTroubles, type Passage } from './passage';
import type { Digests, Looked, Trouble } from './trouble';

const FOLDER = 'dossier/', PROOFS = `${FOLDER}preuves/`;
const digested = z.array(z.looseObject({ nom: z.string(), sha256: z.string() }));
const listSchema = z.looseObject({
  masques: z.looseObject({ sel: z.string() }).optional(),
  /** Absent of what an earlier bench wrote, as `autresFichiers`. */
  passage: z.strictObject({ execution: z.string(), journaux: z.array(z.strictObject({ executant: z.string(), faits: z.number(), tete: z.string() })), actesDeRelecture: z.number() }).optional(),
  identite: z.record(z.string(), z.string()).optional(), verdictDuPassage: z.string().optional(), fichiers: digested, autresFichiers: digested.optional(),
});
/** What `dossier.json` says of the papers beside it. */
export type PapersList = z.infer<typeof listSchema>;

/** @param text of `dossier.json`; undefined when it is none. */
export function parsePapers(text: string | undefined): PapersList | undefined {
  try {
    return listSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

export interface PapersAsked {
  expected: Passage;
  /** Of an earlier form: what it did not have yet is not held against it. */ earlier: boolean;
  /** The heads it tells can be compared. */ heads: boolean;
}

/** Compares the commission's papers with what `dossier.json` says of them, and with the run they are sealed with. Proofs have a list of their own. */
export function papersTroubles(files: Digests, text: string | undefined, { expected, earlier, heads }: PapersAsked): Looked {
  const own = [...files.keys()].filter((name) => name.startsWith(FOLDER)), list = parsePapers(text);
  if (own.length === 0) return { troubles: [], unchecked: [] };
  if (list === undefined) return told(earlier && text === undefined, 'dossier/, sans dossier.json', { code: 'SCEAU-DOSSIER-AUTRE', details: { detail: text === undefined ? 'dossier.json manque' : 'dossier.json ne se lit pas' } });
  const listed = new Map([...list.fichiers, ...list.autresFichiers ?? []].map(({ nom, sha256 }) => [`${FOLDER}${nom}`, sha256]));
  const stray = own.filter((name) => name !== MARK && !listed.has(name) && !(name.startsWith(PROOFS) && name !== `${PROOFS}preuves.json`));
  const paper = (fichier: string, constat: string): Trouble => ({ code: 'SCEAU-PAPIER', details: { fichier, constat } });
  const whose = passageLooked(list, { expected, earlier, heads });
  return {
    troubles: [
      ...whose.troubles,
      ...[...listed].flatMap(([name, sha256]) => (files.get(name) === undefined ? [paper(name, 'manque')] : files.get(name) === sha256 ? [] : [paper(name, 'a changé depuis que le dossier a été écrit')])),
      ...(earlier && list.autresFichiers === undefined ? [] : stray.map((name) => paper(name, 'n’est pas de ceux que dossier.json nomme'))),
    ],
    unchecked: [...whose.unchecked, ...(earlier && list.autresFichiers === undefined && stray.length > 0 ? [`${stray.length} fichiers de dossier/ que dossier.json ne nomme pas`] : [])],
  };
}

function passageLooked({ passage, identite }: PapersList, { expected, earlier, heads }: PapersAsked): Looked {
  if (passage !== undefined) return { troubles: passageTroubles(passage, expected, heads), unchecked: [] };
  const said = identite?.['Passage'] ?? '';
  if (earlier && said.startsWith(`${expected.execution}, `)) return { troubles: [], unchecked: ['le journal et les actes de relecture dont le dossier a été écrit'] };
  return { troubles: [{ code: 'SCEAU-DOSSIER-AUTRE', details: { detail: earlier ? `il se dit du passage « ${said.slice(0, 80)} »` : 'il ne dit pas de quel journal il a été écrit, comme ceux d’une version antérieure du banc' } }], unchecked: [] };
}

const told = (pardoned: boolean, unchecked: string, trouble: Trouble): Looked => (pardoned ? { troubles: [], unchecked: [unchecked] } : { troubles: [trouble], unchecked: [] });
