import { createHash } from 'node:crypto';
import { papersIn } from './matter';

/** Run as a child process: the digest of each paper, on one line of JSON. */
void papersIn(process.argv[2] as string).then((made) => {
  process.stdout.write(JSON.stringify(Object.fromEntries([...made].map(([name, { bytes }]) => [name, createHash('sha256').update(bytes).digest('hex')]))));
});
