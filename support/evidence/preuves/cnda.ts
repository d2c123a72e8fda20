import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Preuve } from './preuve';

/** The CNDA's tree: one folder per code of its test book, with the SOAP frames and screenshots of the scenarios that carry it. Returns the codes. */
export function writeCndaTree(preuves: readonly Preuve[], proofs: string, folder: string): string[] {
  const codes = new Set<string>();
  for (const { cnda, kind, files } of preuves) {
    if (kind !== 'trame' && kind !== 'ecrans') continue;
    for (const code of cnda) {
      codes.add(code);
      for (const { name } of files) {
        const to = join(folder, code.replace(/[^A-Za-z0-9_.-]/g, '-'), ...name.split('/').slice(1));
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(proofs, ...name.split('/')), to);
      }
    }
  }
  return [...codes].sort();
}
