import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { passageOf } from '../evidence/sceau/passage';
import { dossierMask } from '../evidence/sceau/seal-redacted';
import { eivp } from './docx/eivp';
import { pv } from './docx/pv';
import { supportDocx } from './docx/support';
import { apres, pret } from './html/pret';
import { calendar } from './ics';
import { writableFolder } from '../writable-folder';
import { MENTION, WATERMARK } from './mentions';
import { demonstrationPage, indicatorsPage } from './indicateurs/html';
import type { Indicator } from './indicateurs/compute';
import { identity, type Dossier } from './model';
import { supportPdf } from './pdf/support';
import { convergence } from './xlsx/convergence';
import { grille } from './xlsx/grille';

/** A paper and its bytes, before it is written. */
export interface Paper { name: string; title: string; bytes: Buffer }

/** The sign that a folder is ours to write again. */
export const MARK = 'dossier.json';

/** Written by this command, and not merely named so: what follows deletes. */
function isOurs(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { mention?: unknown } | null)?.mention === MENTION;
  } catch {
    return false;
  }
}

/**
 * Makes a dossier beside its place, then puts it there whole: one that could not be made leaves the earlier one as it was, and nothing half written that
 * a seal would take.
 * @throws HomologairError DOSSIER-SORTIE when the place is a file or holds anything but an earlier dossier, CLI-DOSSIER when nothing can be made there.
 */
export async function replacing<T>(folder: string, make: (work: string) => Promise<T>): Promise<T> {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || (readdirSync(folder).length > 0 && !isOurs(join(folder, MARK))))) throw new HomologairError('DOSSIER-SORTIE', { dossier: folder });
  const work = join(dirname(folder), `.dossier-${process.pid}`);
  writableFolder(work, 'le dossier');
  try {
    const made = await make(work);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
    return made;
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
}

/** What a workbook made for a tool says of itself. */
export const notice = (dossier: Dossier): string[] => [
  ...(dossier.target.temoin ? [WATERMARK] : []), MENTION, ...identity(dossier).map(([label, value]) => `${label} : ${value}`),
  'Les numéros officiels de preuve viennent d’une prépublication de 2023 et sont à recaler (dossier --numeros). Les phrases sont celles du banc ; le texte opposable est ailleurs.',
  'Arborescence CNDA : un dossier par code de test sous arbre-cnda/, avec trames SOAP et copies d’écran ; toutes les preuves sous preuves/.',
];

/**
 * Every paper of the dossier. Same dossier, same bytes.
 * @param indicators from the establishment's own counts; none, no page
 * @param demonstration from the run's facts, on a page of their own
 */
export async function papers(dossier: Dossier, indicators: readonly Indicator[] = [], demonstration: readonly Indicator[] = []): Promise<Paper[]> {
  return [
    { name: 'grille-auto-evaluation.xlsx', title: 'Grille d’auto-évaluation', bytes: await grille(dossier) },
    { name: 'support-documentaire.docx', title: 'Support documentaire', bytes: await supportDocx(dossier) },
    { name: 'support-documentaire.pdf', title: 'Support documentaire, PDF', bytes: await supportPdf(dossier) },
    { name: 'pv-auto-homologation.docx', title: 'Procès-verbal prérempli, non signé', bytes: await pv(dossier) },
    { name: 'rappels.ics', title: 'Rappels', bytes: Buffer.from(calendar(dossier)) },
    { name: 'pret-a-contractualiser.html', title: 'Prêt à contractualiser ?', bytes: Buffer.from(pret(dossier)) },
    { name: 'apres-la-commission.html', title: 'Après la commission', bytes: Buffer.from(apres(dossier)) },
    { name: 'eivp-2020.docx', title: 'Étude d’impact, trame de 2020', bytes: await eivp(dossier) },
    ...(indicators.length === 0 ? [] : [{ name: 'indicateurs-hospiconnect.html', title: 'Indicateurs HospiConnect', bytes: Buffer.from(indicatorsPage(dossier, indicators)) }]),
    ...(demonstration.length === 0 ? [] : [{ name: 'demonstration-indicateurs.html', title: 'Démonstration des indicateurs, sans valeur de production', bytes: Buffer.from(demonstrationPage(dossier, demonstration)) }]),
    { name: 'convergence.xlsx', title: 'Classeur Convergence', bytes: await convergence(dossier, notice(dossier)) },
  ];
}

export const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Files beside the papers and below the folder, but for the proofs, which have their own list. */
function others(folder: string, made: readonly Paper[]): { nom: string; sha256: string }[] {
  const known = new Set([MARK, ...made.map(({ name }) => name)]);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, nom: relative(folder, path).split(sep).join('/') })).filter(({ nom }) => !known.has(nom) && (nom === 'preuves/preuves.json' || !nom.startsWith('preuves/')))
    .sort((one, other) => (one.nom < other.nom ? -1 : 1)).map(({ path, nom }) => ({ nom, sha256: digest(readFileSync(path)) }));
}

/**
 * Writes the papers, then the list that says what they are and of which run, so that a seal takes no other's. Last: it names all that is in the folder.
 * @param salt when identities are masked in them
 */
export function writePapers(folder: string, dossier: Dossier, made: readonly Paper[], salt?: string): void {
  for (const { name, bytes } of made) writeFileSync(join(folder, name), bytes);
  const list = {
    mention: MENTION, ...(salt === undefined ? {} : { masques: dossierMask(salt) }), passage: passageOf({ run: dossier.run.id, journal: dossier.run.journal }, dossier.review.length, salt), ...(dossier.target.temoin ? { filigrane: WATERMARK } : {}), identite: Object.fromEntries(identity(dossier)), verdictDuPassage: dossier.run.verdict, pretAContractualiser: dossier.ready.verdict,
    ouvertes: dossier.open.map(({ number }) => `EXI-v1-${number}`), preuves: dossier.preuves.length, fichiers: made.map(({ name, title, bytes }) => ({ nom: name, titre: title, taille: bytes.length, sha256: digest(bytes) })),
    autresFichiers: others(folder, made),
  };
  writeFileSync(join(folder, MARK), `${JSON.stringify(list, null, 2)}\n`);
}
