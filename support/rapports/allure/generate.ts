import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { projectRoot } from '../../racine';
import type { HistoryEntry } from '../historique/entry';
import { CATEGORIES } from './extras';
import { finishReport } from './finish';
import { allure3History } from './history';
import type { Place } from './referentiel';

export interface GenerateOptions {
  /** 3: the TypeScript one, needs only Node. 2: needs Java. */
  version: 2 | 3;
  /** Folder of the HTML report; made anew. */
  output: string;
  reportName?: string;
  /** Where each result stands in the référentiel, from writeAllureResults. */
  places?: readonly Place[];
  /** Earlier runs of the same target, oldest first. Allure 2 finds them in the results. */
  earlier?: readonly HistoryEntry[];
  timeoutMs?: number;
}
/** `reason`: why there is no report, in French; a missing report never changes a verdict. */
export type Generated = { ok: true; index: string; /** One file, that a double click opens; otherwise a web server must serve the folder. */ single: boolean } | { ok: false; reason: string };

/** One file opens by a double click, without a server; beyond this size a browser suffers. */
const LARGEST_SINGLE_FILE = 60 * 1024 * 1024;

/** How long Allure may take, in milliseconds: it takes some fifteen MiB of results a second, and is given thirty times as long for a machine that does everything else first. */
const patience = (octets: number): number => Math.max(180_000, Math.round(octets / 2 ** 20) * 2_000);

/** Labels that say nothing to a reader: the place in the référentiel is the tree's. */
const HIDDEN = ['framework', 'language', 'parentSuite', 'suite'];

const sizeOf = (folder: string): number => readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
const onPath = (program: string): boolean => (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
const hasJava = (): boolean => (process.env['JAVA_HOME'] !== undefined && existsSync(join(process.env['JAVA_HOME'], 'bin', 'java'))) || onPath('java');

/** Runs a tool without a shell, its output kept for the reason of a failure. */
function run(file: string, args: readonly string[], cwd: string, timeoutMs: number): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, killSignal: 'SIGKILL', env: { ...process.env, ALLURE_NO_ANALYTICS: '1', NO_COLOR: '1' } });
    let output = '';
    const keep = (chunk: Buffer): void => { output = (output + chunk.toString()).slice(-2_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: null, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/**
 * Makes the HTML report from a folder of Allure results, in French. Both Allures install a command named `allure`: each is called by its path.
 * Never throws for a tool that is missing, fails or takes too long.
 */
export async function generateAllure(folder: string, options: GenerateOptions): Promise<Generated> {
  const results = resolve(folder), output = resolve(options.output), name = options.reportName ?? 'HomologAIR';
  if (!existsSync(results)) return { ok: false, reason: `Le dossier des résultats Allure est absent : ${results}.` };
  if (options.version === 2 && !hasJava()) return { ok: false, reason: 'Allure 2 demande Java, absent de cette machine : choisir --allure 3 ou installer Java.' };
  const size = sizeOf(results), single = size <= LARGEST_SINGLE_FILE;
  const modules = join(projectRoot, 'node_modules');
  const configFolder = mkdtempSync(join(tmpdir(), 'homologair-allure-'));
  try {
    // Allure 3 takes its categories from its configuration, not from the results; its history is ours to write.
    const config = join(configFolder, 'allurerc.json'), historyPath = join(configFolder, 'history.jsonl');
    writeFileSync(historyPath, allure3History(options.earlier ?? []));
    writeFileSync(config, JSON.stringify({ categories: { rules: CATEGORIES }, historyPath, appendHistory: false, hideLabels: HIDDEN }));
    const [program, args] = options.version === 2
      ? [join(modules, 'allure-commandline', 'dist', 'bin', 'allure'), ['generate', results, '--clean', '--lang', 'fr', '--name', name, '--output', output, ...(single ? ['--single-file'] : [])]] as const
      // Relative: Allure 3 takes a pattern, and a folder's own name could hold one.
      : [process.execPath, [join(modules, 'allure', 'cli.js'), 'awesome', `./${basename(results)}`, '--config', config, '--output', output, '--report-language', 'fr', '--report-name', name, '--group-by', 'epic,feature', ...(single ? ['--single-file'] : [])]] as const;
    if (!existsSync(options.version === 2 ? program : args[0] as string)) return { ok: false, reason: `Allure ${options.version} n’est pas installé : lancer « npm ci ».` };
    const { code, output: said } = await run(program, args, dirname(results), options.timeoutMs ?? patience(size));
    const index = join(output, 'index.html');
    if (code !== 0 || !existsSync(index)) return { ok: false, reason: `Allure ${options.version} n’a pas fait de rapport (code ${code ?? 'aucun'}) : ${said.trim().split('\n').at(-1) ?? ''}` };
    const trouble = finishReport(output, options.version, options.places ?? []);
    return trouble === undefined ? { ok: true, index, single } : { ok: false, reason: trouble };
  } finally {
    rmSync(configFolder, { recursive: true, force: true });
  }
}
