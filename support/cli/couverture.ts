import { howMany } from '../how-many';
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { readResult } from '../jugement/result-file';
import { taggedScenarios } from '../monde/tagged-scenarios';
import { MUTANTS } from '../mutation/mutants/index';
import { projectRoot } from '../racine';
import { writeAmbiguitiesHtml } from '../rapports/couverture-ambiguites';
import { writeCoverageCsv } from '../rapports/couverture-csv';
import { writeCoverageHtml } from '../rapports/couverture-html';
import { howVerified, reasonCounts, STATE_WORDS, stateCounts, tagsOf } from '../rapports/couverture-words';
import { loadCatalogue, type Catalogue } from '../referentiel/catalogue';
import { coverage, lacunesOf, type AskedRules, type Coverage } from '../referentiel/coverage';
import { loadPieceKinds } from '../referentiel/pieces';
import { RULES } from '../rules/index';
import { writableFolder } from '../writable-folder';
import { loadDimensions } from './dimensions';
import { EXIT } from './exit-codes';
import { existingFolder, type JsonOption } from './options';

export interface CouvertureOptions extends JsonOption { sortie?: string; passage?: string; dimensions?: string }

/**
 * Which rules each scenario asked in a judged run.
 * @throws HomologairError CLI-DOSSIER, CLI-PASSAGE: here a result only says what was asked, so a folder that has none is a wrong argument, never a record altered.
 */
function askedIn(folder: string): AskedRules {
  const given = existingFolder(folder);
  try {
    return new Map(readResult(given).scenarios.map(({ id, questions }) => [id, new Set(questions.map(({ rule }) => rule))]));
  } catch (cause) {
    if (!(cause instanceof HomologairError)) throw cause;
    throw new HomologairError('CLI-PASSAGE', { dossier: folder, raison: cause.code === 'JUGEMENT-RESULTAT-ABSENT' ? 'il n’a pas de resultat.json' : `son resultat.json ne se lit pas (${cause.details['detail'] ?? cause.code})` }, cause);
  }
}

/** @throws HomologairError CLI-DOSSIER when the folder cannot be written. */
function writeReports(folder: string, table: Coverage, catalogue: Catalogue): void {
  const kinds = new Map(loadPieceKinds().map((kind) => [kind.cle, kind]));
  const nameOfPiece = (key: string, slug: string): string => [kinds.get(key)?.titre ?? key, kinds.get(key)?.attendus?.[slug]].filter((part) => part !== undefined).join(' : ');
  const files: [name: string, content: string][] = [
    ['couverture.json', `${JSON.stringify(table, null, 1)}\n`], ['couverture.csv', writeCoverageCsv(table.exigences)],
    ['index.html', writeCoverageHtml(table, { nameOfPiece })], ['ambiguites.html', writeAmbiguitiesHtml(catalogue)],
  ];
  writableFolder(folder, 'la couverture');
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
  } catch (cause) {
    throw new HomologairError('CLI-DOSSIER', { dossier: folder, raison: 'ne peut pas recevoir la couverture', attendu: 'un dossier où écrire' }, cause);
  }
}

function printTable(table: Coverage): void {
  for (const row of table.exigences) process.stdout.write(`${STATE_WORDS[row.etat].sign} ${tagsOf(row).padEnd(24)} ${row.slug.padEnd(36)} ${howVerified(row)}\n`);
  process.stdout.write('\nRaisons déclarées\n');
  for (const { name, count, sentence } of reasonCounts(table.exigences)) process.stdout.write(`${String(count).padStart(5)} ${name.padEnd(20)} ${sentence}\n`);
}

/**
 * `homologair couverture`: the table exigence × scenarios × rules × mutants × proofs, printed and written as HTML, CSV and JSON. Exits 1 when an
 * exigence has neither a scenario a mutant can turn red, nor a documentary proof, nor a stated reason, or when a tag names nothing.
 */
export async function couverture(options: CouvertureOptions): Promise<void> {
  const folder = resolve(options.sortie ?? join(projectRoot, 'reports', 'couverture'));
  const asked = options.passage === undefined ? undefined : askedIn(options.passage);
  const catalogue = loadCatalogue();
  const dimensions = options.dimensions === undefined ? [] : loadDimensions(options.dimensions, catalogue);
  const table = coverage(catalogue, { dimensions, scenarios: taggedScenarios(), rules: [...RULES.values()], mutants: MUTANTS, ...(asked === undefined ? {} : { asked }) });
  const uncovered = lacunesOf(table);
  writeReports(folder, table, catalogue);
  if (options.json) process.stdout.write(`${JSON.stringify(table)}\n`);
  else {
    printTable(table);
    for (const { ou, nom } of table.inconnus) process.stdout.write(`✗ ${ou} nomme « ${nom} », qui n’est pas au catalogue.\n`);
    for (const slug of uncovered) process.stdout.write(`✗ ${slug} n’est pas couverte.\n`);
    const counts = stateCounts(table.exigences).map(({ etat, count }) => `${count} ${STATE_WORDS[etat].plural}`).join(', ');
    process.stdout.write(`\n${table.exigences.length} exigences : ${counts} ; ${howMany(table.inconnus.length, 'nom inconnu')}.\n`);
    process.stdout.write(`Écrit dans ${relative(process.cwd(), folder) || folder} : index.html, ambiguites.html, couverture.csv, couverture.json\n`);
  }
  process.exitCode = uncovered.length + table.inconnus.length > 0 ? EXIT.nonConforme : EXIT.conforme;
}
