import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder } from '../../support/evidence/temporary/folder';

/** Tells where it is, and never gives its folder back: only a signal ends it. */
inTemporaryFolder('verifier', (folder) => {
  writeFileSync(join(folder, 'journal.ndjson'), 'INS');
  writeSync(1, `${folder}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
