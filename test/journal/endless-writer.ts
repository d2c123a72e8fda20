import { createClock } from '../../support/horloge/clock';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import { aHeader } from '../jugement/journal-builder';

/** Writes facts until it is killed; says when a good many are written. Run as a child process by kill.test.ts. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('folder missing');
const journal = openJournal(folder, 'w1', createClock(), writeHeader(folder, aHeader()), { keepInMemory: false });
const screenshot = Buffer.alloc(200_000);

function write(): void {
  for (let index = 0; index < 50; index += 1) {
    screenshot.writeUInt32LE(journal.last, 0);
    journal.append({ kind: 'screen', reading: 'message', mapped: true, text: 'é'.repeat(5000), ...(index === 0 ? { screenshot: journal.body(screenshot) } : {}) });
  }
  if (journal.last === 500) process.send?.('ready');
  setImmediate(write);
}
write();
