import { HomologairError } from '../erreurs/error';
import { compareRuns } from '../jugement/comparison';
import { rejudge } from '../jugement/rejudge';
import type { Resultat } from '../jugement/resultat';
import { comparisonMarkdown } from '../rapports/comparison';
import { openXml } from '../xml/open';
import { EXIT } from './exit-codes';
import { existingFolder, type JsonOption } from './options';

/**
 * A run as its record judges it today, so that two runs are compared by the same rules and never by what a file claims.
 * @throws HomologairError JUGEMENT-DIFFERENT when the record is not intact, or no rule explains that the result on file says otherwise.
 */
function judgedRun(path: string): Resultat {
  const folder = existingFolder(path);
  const { resultat, differences } = rejudge(folder);
  const altered = resultat.journal.find(({ state }) => state === 'altéré');
  if (altered) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: `journal ${altered.worker} altéré` });
  const [other] = differences.filter(({ kind }) => kind !== 'regle');
  if (other !== undefined && !differences.some(({ kind }) => kind === 'regle')) throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: folder, detail: other.text.replace(/\.$/, '') });
  return resultat;
}

/** `homologair comparer A B`: what the second run lost, gained or changed; 1 when it lost anything. */
export async function comparer(before: string, after: string, options: JsonOption): Promise<void> {
  await openXml();
  const [first, second] = [judgedRun(before), judgedRun(after)];
  const comparison = compareRuns(first, second);
  process.stdout.write(options.json ? `${JSON.stringify(comparison)}\n` : comparisonMarkdown(first, second, comparison));
  process.exitCode = comparison.regressions > 0 ? EXIT.nonConforme : EXIT.conforme;
}
