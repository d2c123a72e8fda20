import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../racine';

const KEPT = join(projectRoot, '.homologair', 'yaml');

/**
 * What a YAML text says, kept as JSON under the digest of the text: the catalogue is 390 KB of it, over a second of processor
 * for each command and each test that reads it, and it changes once a week.
 * @throws YAMLParseError. A folder that cannot be written only makes it slower.
 */
export function parseOnce(text: string, folder = KEPT): unknown {
  const file = join(folder, `${createHash('sha256').update(text).digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const data: unknown = parse(text);
    keep(file, folder, JSON.stringify(data));
    return data;
  }
}

function keep(file: string, folder: string, json: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Whole or not at all: other processes read it.
    const written = `${file}.${process.pid}`;
    writeFileSync(written, json);
    renameSync(written, file);
  } catch {
    // A project that is only read.
  }
}
