import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StructureRef } from '../../support/journal/facts';
import { generateRunPki, loadRunPki, type RunPki } from '../../support/pki/run-pki';

export const AT = new Date('2026-03-01T10:00:00.400Z');
export const STRUCTURES: StructureRef[] = [
  { persona: 'ch', finess: '690000017', finessJuridique: '690000025', raisonSociale: 'CH « L’ÉTOILE », "A+B" <X>; #1', secteur: 'SA01' },
  { persona: '../evasion', finess: '2B0000011', finessJuridique: '2B0000029', raisonSociale: '#CLINIQUE', secteur: 'SA01' },
];

/** DER of the first certificate of a PEM file. */
export const derOf = (file: string): Buffer => new X509Certificate(readFileSync(file)).raw;

/** One PKI for a test file, in a folder removed by `remove`. */
export async function makePki(): Promise<{ folder: string; parent: string; pki: RunPki; remove: () => void }> {
  const parent = mkdtempSync(join(tmpdir(), 'homologair-pki-')), folder = join(parent, 'pki');
  await generateRunPki(folder, STRUCTURES, AT);
  return { folder, parent, pki: loadRunPki(folder), remove: () => rmSync(parent, { recursive: true, force: true }) };
}
