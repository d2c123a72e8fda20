import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRecord } from '../../rapports/record';
import type { Redaction } from '../../rapports/redact';
import { proofContents, type ContentOptions } from './content';
import type { PlannedProof, Preuve } from './preuve';

/** Puts each proof's files in its folder, one folder per test code, and tells their digests. @param folder created when missing */
export function writeProofs(planned: readonly PlannedProof[], folder: string, record: RunRecord, redaction: Redaction, options: ContentOptions): Preuve[] {
  // A scenario's name may hold a person's: where pictures are left out for that reason, folders keep the bare mark.
  const named = options.pictures ? planned : planned.map((proof) => ({ ...proof, folder: proof.folder.replace(/^([^/]+\/[0-9a-f]{6})-[^/]*\//, '$1/') }));
  const preuves = named.map((proof): Preuve => {
    const own = join(folder, ...proof.folder.split('/'));
    mkdirSync(own, { recursive: true });
    const files = proofContents(proof, record, redaction, options).map(({ name, bytes }) => {
      writeFileSync(join(own, name), bytes);
      return { name: `${proof.folder}/${name}`, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    });
    return { ...proof, scenarioName: redaction.text(proof.scenarioName), shows: redaction.text(proof.shows), files };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'preuves.json'), `${JSON.stringify(preuves, null, 2)}\n`);
  return preuves;
}
