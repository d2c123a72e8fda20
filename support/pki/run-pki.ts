import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import type { StructureRef } from '../journal/facts';

/** Paths of a certificate and of its private key, PEM. */
export interface PemPair { cert: string; key: string }
/** The two certificates of a structure. */
export interface OrgPairs { authCli: PemPair; sign: PemPair }

export const BAD_ORGANISATIONS = ['expire', 'pasEncoreValide', 'revoque', 'autreAc', 'profilsInverses', 'finessAutreStructure'] as const;
export type BadOrganisation = typeof BAD_ORGANISATIONS[number];
export const BAD_SERVERS = ['autreAc', 'expire', 'mauvaisNom', 'revoque'] as const;
export type BadServer = typeof BAD_SERVERS[number];

/** What `pki.json` holds: every path is relative to its folder, so that the folder can be moved. */
export interface PkiIndex {
  format: 1;
  /** Files of the authorities and of their CRLs. */
  anchors: string[]; crls: string[];
  serverCa: string; crlBundle: string;
  server: PemPair; serverBad: Record<BadServer, PemPair>;
  structures: Record<string, OrgPairs>;
  juridique: Record<string, OrgPairs>;
  bad: Record<BadOrganisation, OrgPairs>;
}

/** The keys and certificates of one run. Paths are absolute; `anchors` and `crls` are PEM texts. */
export interface RunPki extends Omit<PkiIndex, 'format'> {
  folder: string;
}

const absolutePair = (folder: string, { cert, key }: PemPair): PemPair => ({ cert: join(folder, cert), key: join(folder, key) });
const absoluteOrg = (folder: string, { authCli, sign }: OrgPairs): OrgPairs => ({ authCli: absolutePair(folder, authCli), sign: absolutePair(folder, sign) });

function mapped<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([name, value]) => [name, change(value)])) as Record<K, B>;
}

/** Reads back what `generateRunPki` wrote. @throws HomologairError PKI-DOSSIER */
export function loadRunPki(folder: string): RunPki {
  try {
    const index = JSON.parse(readFileSync(join(folder, 'pki.json'), 'utf8')) as PkiIndex;
    if (index.format !== 1) throw new Error(`format ${String(index.format)}`);
    const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const org = (pairs: OrgPairs): OrgPairs => absoluteOrg(folder, pairs);
    const server = (pair: PemPair): PemPair => absolutePair(folder, pair);
    return {
      folder, anchors: index.anchors.map(text), crls: index.crls.map(text), serverCa: join(folder, index.serverCa), crlBundle: join(folder, index.crlBundle),
      server: server(index.server), serverBad: mapped(index.serverBad, server),
      structures: mapped(index.structures, org), juridique: mapped(index.juridique, org), bad: mapped(index.bad, org),
    };
  } catch (cause) {
    throw new HomologairError('PKI-DOSSIER', { dossier: folder, detail: (cause as Error).message }, cause);
  }
}

/**
 * Makes the keys and certificates of one run in `folder` (made if absent; keys readable by their owner only).
 * @param structures the first owns the bad certificates too
 * @param at bench time the good certificates are valid at
 * @throws HomologairError PKI-STRUCTURES
 */
export async function generateRunPki(folder: string, structures: readonly StructureRef[], at: Date): Promise<void> {
  // Loaded here: the generator's library takes 0.2 s, and only a run that makes keys needs it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { generate } = require('./generate') as typeof import('./generate');
  await generate(folder, structures, at);
}
