import { HomologairError } from '../../erreurs/error';
import { bodiesOf } from '../../journal/bodies';
import type { Body } from '../../journal/facts';
import type { RunRecord } from '../../rapports/record';
import { redactedTexts } from './leaves';

/** A finished run: its folder, its record, and whose journals it has. */
export interface RunToRedact { folder: string; record: RunRecord; workers: readonly string[] }

/** Shows every text of a record once: the leaves of its facts, and its bodies. */
export function eachText({ record, workers }: RunToRedact, look: (text: string) => void): void {
  const read = new Set<string>(), leaf = (text: string): string => { look(text); return text; };
  for (const worker of workers) for (const fact of record.facts(worker)) {
    redactedTexts(fact, leaf);
    for (const body of bodiesOf(fact)) if (!read.has(body.sha256)) { read.add(body.sha256); look(textOf(record, body)); }
  }
}

/** Empty for a picture, and for what the record has lost: neither is ever shown as text. */
function textOf(record: RunRecord, body: Body): string {
  try {
    const bytes = record.bytes(body);
    return /^(?:ffd8ff|89504e47)/.test(bytes.subarray(0, 4).toString('hex')) ? '' : bytes.toString('utf8');
  } catch (error) {
    if (error instanceof HomologairError) return '';
    throw error;
  }
}
