import { existsSync, statSync } from 'node:fs';
import { HomologairError } from '../erreurs/error';
import { compareRuns } from '../jugement/comparison';
import { answersForOthers, rejudge } from '../jugement/rejudge';
import { finishedResult } from '../jugement/result-file';
import type { Resultat } from '../jugement/resultat';
import { comparisonMarkdown } from '../rapports/comparison';
import { openXml } from '../xml/open';
import { EXIT } from './exit-codes';
import { openedContainer } from './opened-container';
import { existingFolder, type JsonOption } from './options';

/**
 * A run, or its container, as its record judges it today, so that two runs are compared by the same rules and never by what a file claims.
 * @throws HomologairError JOURNAL-ABSENT, JUGEMENT-RESULTAT-ABSENT when it is no finished run, JUGEMENT-DIFFERENT when the record is not intact, or no rule explains that the result on file says otherwise.
 */
async function judgedRun(path: string): Promise<Resultat> {
  if (existsSync(path) && statSync(path).isFile()) return openedContainer(path, (_, resultat) => resultat);
  const folder = existingFolder(path);
  finishedResult(folder);
  const { resultat, differences } = rejudge(folder);
  const altered = resultat.journal.find(({ state }) => state === 'altéré');
  if (altered) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: `journal ${altered.worker} altéré` });
  const [other] = differences.filter((one) => !answersForOthers(one));
  if (other !== undefined && !differences.some(answersForOthers)) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: other.text.replace(/\.$/, '') });
  return resultat;
}

/** What `--markdown` says is what is said by default: it names it in a pipeline. */
export interface ComparerOptions extends JsonOption { markdown?: boolean }

/** `homologair comparer A B`: what the second run lost, gained or changed; 1 when it lost anything. */
export async function comparer(before: string, after: string, options: ComparerOptions): Promise<void> {
  await openXml();
  const first = await judgedRun(before), second = await judgedRun(after);
  const comparison = compareRuns(first, second);
  process.stdout.write(options.json ? `${JSON.stringify(comparison)}\n` : comparisonMarkdown(first, second, comparison));
  process.exitCode = comparison.regressions > 0 ? EXIT.nonConforme : EXIT.conforme;
}
