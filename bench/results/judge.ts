import { writeResult } from '../../support/jugement/result-file';
import { judgeRun } from '../../support/jugement/run';
import { openXml } from '../../support/xml/open';

/** Judges a generated run, in a process of its own: what it held does not stay in the one that measures. */
async function judge(folder: string): Promise<void> {
  await openXml();
  writeResult(folder, judgeRun(folder));
}

void judge(process.argv[2] ?? '');
