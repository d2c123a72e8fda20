import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeHere } from '../../support/evidence/sceau/contents';
import { digestsText, isReferenced, odfManifest } from '../../support/evidence/sceau/manifests';
import { DIGESTS, mediaOf, ODF_MANIFEST, SIGNATURE, uriOf } from '../../support/evidence/sceau/names';
import { sealRun } from '../../support/evidence/sceau/seal';
import { signFiles, type Signer } from '../../support/evidence/sceau/sign';
import { openSigner } from '../../support/evidence/sceau/signer';
import { verifyContainer, type Verification, type VerificationOptions } from '../../support/evidence/verification/verify';
import { centralRecord, endRecord, localHeader } from '../../support/evidence/zip/layout';
import { withFile } from '../../support/evidence/zip/pieces';
import { compareNames, readStructure } from '../../support/evidence/zip/read';
import { createClock } from '../../support/horloge/clock';
import type { JournalHeader } from '../../support/journal/facts';
import { writeHeader } from '../../support/journal/header';
import { INLINE_LIMIT, openJournal } from '../../support/journal/writer';
import { writeResult } from '../../support/jugement/result-file';
import { judgeRun } from '../../support/jugement/run';
import { issueOrganisation } from '../../support/pki/certificates';
import { authorityName, makeKeys, rootAuthority, type Keys } from '../../support/pki/authority';
import { aHeader } from '../jugement/journal-builder';
import { echo, EXIGENCES, rulesOf } from '../jugement/record';

export const JUDGING = { rules: rulesOf(echo()), runRules: [] };
export const INSTANT = new Date('2026-05-04T10:00:00Z');
/** When tests verify: some time after. */
const NOW = new Date('2026-06-01T00:00:00Z');
export const signer = openSigner({});

/** A scratch folder for one file of tests. */
export const scratch = (): { path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'homologair-sceau-'));
  return { path, remove: () => { rmSync(path, { recursive: true, force: true }); } };
};

/** Bytes of a picture just larger than what stays in a line. */
const picture = (run: string): Buffer => Buffer.alloc(INLINE_LIMIT + 1, `image de ${run} `);

/** A judged run of two scenarios, one of them red, with one body outside its journal. */
export function judgedRun(folder: string, run: string, noted: Partial<JournalHeader> = {}): string {
  const own = join(folder, run);
  mkdirSync(own);
  const header = writeHeader(own, aHeader({ run, catalogue: { sha256: '', exigences: EXIGENCES, means: [] }, rules: { 'essai/echo': 1 }, ...noted }));
  let time = Date.parse('2026-03-02T08:00:00.000Z');
  const journal = openJournal(own, 'banc-1', createClock(0, () => (time += 10)), header);
  for (const [id, verdict] of [['vert', 'conforme'], ['rouge', 'non conforme']] as const) {
    journal.append({ kind: 'marker', marker: 'scenario-start', scenario: { id, name: id, uri: `${id}.feature`, line: 1, feature: 'Essais', tags: ['@EXI-1'] } });
    journal.append({ kind: 'marker', marker: 'step-start', scenario: id, step: 0, text: 'étape' });
    journal.append({ kind: 'screen', reading: 'message', mapped: true, text: run, screenshot: journal.body(picture(run)) });
    journal.append({ kind: 'question', rule: 'essai/echo', params: { verdict }, first: 1, last: journal.last, scenario: id, step: 0, text: 'étape' });
    journal.append({ kind: 'marker', marker: 'step-end', scenario: id, step: 0, status: 'PASSED' });
    journal.append({ kind: 'marker', marker: 'scenario-end', scenario: id });
  }
  journal.close();
  writeResult(own, judgeRun(own, undefined, JUDGING));
  return own;
}

export interface Part { name: string; data: Buffer }

/** Seals a run and gives the container's octets. */
export function sealed(runFolder: string, by: Signer = signer, at: Date = INSTANT): Buffer {
  return readFileSync(sealRun({ runFolder, signer: by, at }).path);
}

/** Files of a container, in its order. */
export function partsOf(octets: Buffer, folder: string): Part[] {
  const path = join(folder, 'lu.asice');
  writeFileSync(path, octets);
  return withFile(path, readStructure).entries.map(({ name, data, size }) => ({ name, data: Buffer.from(octets.subarray(data, data + size)) }));
}

/** A container of these files, in this order, whatever they are. `between`: octets put before the second. */
export function zipped(parts: readonly Part[], between = Buffer.alloc(0)): Buffer {
  const chunks: Buffer[] = [], records: Buffer[] = [];
  let offset = 0;
  const put = (chunk: Buffer): void => { chunks.push(chunk); offset += chunk.length; };
  parts.forEach(({ name, data }, index) => {
    if (index === 1) put(between);
    const entry = { ...madeHere(name, data), offset };
    records.push(centralRecord(entry));
    put(localHeader(entry));
    put(data);
  });
  const directory = offset;
  for (const record of records) put(record);
  put(endRecord(parts.length, offset - directory, directory));
  return Buffer.concat(chunks);
}

/** The same container with some files changed (undefined: taken away), zipped anew: only the seal can tell. */
export function changed(parts: readonly Part[], changes: Readonly<Record<string, ((data: Buffer) => Buffer | string) | undefined>>): Buffer {
  return zipped(parts.flatMap(({ name, data }) => (Object.hasOwn(changes, name) ? changes[name] === undefined ? [] : [{ name, data: Buffer.from(changes[name](data)) }] : [{ name, data }])));
}

/** Signs files anew with a valid key, digests and manifest told again: what a forger who owns a key does. */
export function resealed(parts: readonly Part[], by: Signer = signer, digests?: (text: string) => string, at = INSTANT): Buffer {
  const contents = parts.filter(({ name }) => ![DIGESTS, ODF_MANIFEST, SIGNATURE].includes(name)).map(({ name, data }) => madeHere(name, data));
  contents.push(madeHere(DIGESTS, (digests ?? ((text) => text))(digestsText(contents))));
  contents.push(madeHere(ODF_MANIFEST, odfManifest(contents.map(({ name }) => name))));
  const referenced = contents.filter(({ name }) => isReferenced(name)).sort((one, other) => compareNames(one.name, other.name));
  contents.push(madeHere(SIGNATURE, signFiles(referenced.map(({ name, sha256 }) => ({ uri: uriOf(name), digest: Buffer.from(sha256, 'hex').toString('base64'), media: mediaOf(name) })), by, at)));
  return zipped(contents.sort((one, other) => compareNames(one.name, other.name)).map(({ name, from }) => ({ name, data: from as Buffer })));
}

/** Verifies octets as a file. */
export function verified(octets: Buffer, folder: string, options: VerificationOptions = {}): Verification {
  const path = join(folder, 'a-verifier.asice');
  writeFileSync(path, octets);
  return verifyContainer(path, { ...JUDGING, now: NOW, ...options });
}

/** Every code that a verification tells, with its sentence. */
export const toldBy = ({ anomalies, jugement }: Verification): { code: string; phrase: string; fichier?: string }[] => [...anomalies, ...(jugement?.differences ?? [])];

const privateKey = async ({ privateKey: key }: Keys): Promise<KeyObject> => createPrivateKey({ key: Buffer.from(await crypto.subtle.exportKey('pkcs8', key as never)), format: 'der', type: 'pkcs8' });

/** An authority and a certificate it issued, as an establishment has from IGC-Santé. */
export async function establishment(): Promise<{ signer: Signer; anchor: X509Certificate }> {
  const validity = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2030-01-01T00:00:00Z') };
  const [rootKeys, keys] = await Promise.all([makeKeys(), makeKeys()]);
  const authority = await rootAuthority(authorityName('TEST AC DU SCEAU'), rootKeys, validity);
  const certificate = await issueOrganisation(authority, 'ORG_SIGN', { structId: '1750000018', finess: '750000018', raisonSociale: 'HOPITAL D ESSAI', commonName: 'sceau' }, keys.publicKey, validity);
  return { anchor: new X509Certificate(Buffer.from(authority.certificate.rawData)), signer: { key: await privateKey(keys), chain: [new X509Certificate(Buffer.from(certificate.rawData))], test: false } };
}
