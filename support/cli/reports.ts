import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resultat } from '../jugement/resultat';
import { generateAllure } from '../rapports/allure/generate';
import { writeAllureResults } from '../rapports/allure/results';
import { writeJunit } from '../rapports/junit';
import { learnSecrets } from '../rapports/known-secrets';
import { openRunRecord } from '../rapports/record';
import { loadPersonaBook, secretsOf } from '../monde/personas';
import { createRedaction, type Redaction } from '../rapports/redact';
import { writeSummaryHtml } from '../rapports/summary-html';

/** Where each report of a run is; a report that could not be made says why. */
export interface WrittenReports { files: [label: string, path: string][]; troubles: string[]; /** For what is still to be printed. */ redaction: Redaction }

/** Writes every report of a judged run: cucumber messages, JUnit, one-page summary, Allure. Secrets are masked before anything is written. */
export async function writeReports(runFolder: string, resultat: Resultat, allure: 2 | 3): Promise<WrittenReports> {
  const record = openRunRecord(runFolder);
  const book = loadPersonaBook();
  const redaction = createRedaction(resultat.scenarios.flatMap(({ id }) => secretsOf(book, `${record.header.seed}|${id}`)));
  learnSecrets(record, resultat.journal.map(({ worker }) => worker), redaction);
  const inRun = (name: string): string => join(runFolder, name);
  const files: [string, string][] = [];
  const write = (label: string, name: string, content: string): void => {
    writeFileSync(inRun(name), content);
    files.push([label, inRun(name)]);
  };
  files.push(['Résultat', inRun('resultat.json')]);
  write('Synthèse', 'synthese.html', writeSummaryHtml(resultat, redaction));
  write('JUnit', 'junit.xml', writeJunit(resultat, redaction));
  write('Messages cucumber', 'cucumber.ndjson', redaction.text(mergedMessages(inRun('messages'))));
  const results = inRun('allure-results');
  mkdirSync(results, { recursive: true });
  writeAllureResults(resultat, record, results, redaction);
  const generated = await generateAllure(results, { version: allure, output: inRun('allure') });
  if (!generated.ok) return { files, troubles: [generated.reason], redaction };
  files.push(['Rapport Allure', generated.index]);
  return { files, troubles: [], redaction };
}

/** The workers' messages, one after the other. */
function mergedMessages(folder: string): string {
  return readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort().map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}
