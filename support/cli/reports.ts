import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { redactionOf } from '../evidence/redaction/redaction-of';
import { writeSeenSecrets } from '../evidence/redaction/seen-secrets';
import { snapshotCatalogue } from '../jugement/catalogue';
import type { Resultat } from '../jugement/resultat';
import { reportName } from '../rapports/allure/extras';
import { generateAllure } from '../rapports/allure/generate';
import { writeAllureResults } from '../rapports/allure/results';
import { entryOf, type HistoryEntry } from '../rapports/historique/entry';
import { writeHistoryHtml } from '../rapports/historique/html';
import { readEarlier, writeEntry } from '../rapports/historique/store';
import { writeJunit } from '../rapports/junit';
import { loadPersonaBook, secretsOf } from '../monde/personas';
import { openRunRecord, type RunRecord } from '../rapports/record';
import type { Redaction } from '../rapports/redact';
import { writeSummaryHtml } from '../rapports/summary-html';
import { loadAddresses } from '../referentiel/addresses';

/** Where each report of a run is; a report that could not be made says why. */
export interface WrittenReports { files: [label: string, path: string][]; troubles: string[]; /** For what is still to be printed. */ redaction: Redaction }

/** The page of the target's last runs, beside the summary. */
const HISTORY = 'historique.html';

/**
 * Writes every report of a judged run: cucumber messages, JUnit, one-page summary, history of the target, Allure. Secrets are masked before anything is written.
 * @param allure version of the report; none is made without it, and its results are there all the same.
 * @param owner secrets of a foreign target's accounts
 */
export async function writeReports(runFolder: string, resultat: Resultat, allure: 2 | 3 | undefined, owner: readonly string[] = []): Promise<WrittenReports> {
  const record = openRunRecord(runFolder);
  const book = loadPersonaBook();
  const secrets = [...resultat.scenarios.flatMap(({ id }) => secretsOf(book, `${record.header.seed}|${id}`)), ...owner];
  const run = { folder: runFolder, record, workers: resultat.journal.map(({ worker }) => worker) };
  writeSeenSecrets(run, secrets);
  const redaction = redactionOf(run, secrets);
  const inRun = (name: string): string => join(runFolder, name);
  const files: [string, string][] = [];
  const write = (label: string, name: string, content: string): void => {
    writeFileSync(inRun(name), content);
    files.push([label, inRun(name)]);
  };
  const { earlier, page } = history(runFolder, resultat, record, redaction);
  const results = inRun('allure-results');
  mkdirSync(results, { recursive: true });
  const places = writeAllureResults(resultat, record, results, redaction, { earlier, addressOf: loadAddresses() });
  // Another process: the rest is written meanwhile.
  const generating = allure === undefined ? undefined : generateAllure(results, { version: allure, output: inRun('allure'), reportName: reportName(resultat.target), places, earlier });
  files.push(['Résultat', inRun('resultat.json')]);
  write('Synthèse', 'synthese.html', writeSummaryHtml(resultat, redaction, HISTORY));
  write('Historique de la cible', HISTORY, page);
  write('JUnit', 'junit.xml', writeJunit(resultat, redaction));
  write('Messages cucumber', 'cucumber.ndjson', redaction.text(mergedMessages(inRun('messages'))));
  const generated = await generating;
  if (!generated) return { files, troubles: [], redaction };
  if (!generated.ok) return { files, troubles: [generated.reason], redaction };
  files.push([generated.single ? 'Rapport Allure' : 'Rapport Allure, trop lourd pour s’ouvrir d’un double clic : à servir par un serveur web', generated.index]);
  return { files, troubles: [], redaction };
}

/** Adds the run to its target's history, beside the runs' folders, and lays out the last ones. */
function history(runFolder: string, resultat: Resultat, record: RunRecord, redaction: Redaction): { earlier: HistoryEntry[]; page: string } {
  const reports = dirname(resolve(runFolder)), current = entryOf(resultat, record.header, redaction);
  writeEntry(reports, current);
  const earlier = readEarlier(reports, current), chapters = new Map(snapshotCatalogue(record.header).exigences.map(({ slug, chapitre }) => [slug, chapitre]));
  // A run's folder bears its id; it may have been erased since.
  const linkOf = ({ run }: HistoryEntry): string | undefined => (run === basename(run) && existsSync(join(reports, run, 'synthese.html')) ? `../${encodeURIComponent(run)}/synthese.html` : undefined);
  return { earlier, page: writeHistoryHtml({ resultat, current, earlier, chapters, linkOf, redaction }) };
}

/** The workers' messages, one after the other. */
function mergedMessages(folder: string): string {
  return readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort().map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}
