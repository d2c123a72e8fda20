import type { X509Certificate } from '@peculiar/x509';
import { KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keys } from './authority';
import type { PemPair } from './run-pki';

/** Writes PEM files in one folder and nowhere else; names are ours, never taken from data. */
export interface PemFolder {
  text(name: string, content: string): string;
  /** The same key is written once, whatever the number of certificates made on it. `above`: authorities sent beside the certificate. */
  pair(name: string, certificate: X509Certificate, keys: Keys, above?: readonly X509Certificate[]): PemPair;
}

/** @returns file names relative to `folder` */
export function pemFolder(folder: string): PemFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFiles = new Map<Keys, string>();
  const text = (name: string, content: string): string => { writeFileSync(join(folder, name), content); return name; };
  const keyFile = (name: string, keys: Keys): string => {
    const known = keyFiles.get(keys);
    if (known) return known;
    const file = `${name}.key.pem`;
    writeFileSync(join(folder, file), KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    keyFiles.set(keys, file);
    return file;
  };
  return {
    text,
    pair: (name, certificate, keys, above = []) => ({
      cert: text(`${name}.pem`, [certificate, ...above].map((one) => `${one.toString('pem')}\n`).join('')),
      key: keyFile(name, keys),
    }),
  };
}
