import { writeReports } from '../../support/cli/reports';
import { readResult } from '../../support/jugement/result-file';
import { openXml } from '../../support/xml/open';

/** Every report of a judged run, Allure's own generation included, in a process of its own: what is measured is this one and its child. */
async function write(folder: string): Promise<void> {
  await openXml();
  const { troubles } = await writeReports(folder, readResult(folder), 3);
  if (troubles.length > 0) throw new Error(troubles.join(' '));
}

void write(process.argv[2] ?? '');
