import { createHmac } from 'node:crypto';
import type { RunRecord } from '../../rapports/record';
import type { Redaction } from '../../rapports/redact';

/** What a person's INS or name becomes: the reader who holds the salt may compute it from the value and compare. */
export const identityDigest = (what: 'ins' | 'nom', value: string, salt: string): string =>
  `[${what}:${createHmac('sha256', salt).update(value.normalize('NFC')).digest('hex').slice(0, 16)}]`;

/** Letters and figures of any script: a short name is only masked as a whole word. */
const WORD = '[\\p{L}\\p{N}]';
const SHORT = 5;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every INS and name the record knows, from the parsed fields of its admissions: never from what a text looks like. */
export function identitiesOf(record: RunRecord, workers: Iterable<string>): { what: 'ins' | 'nom'; value: string }[] {
  const found = new Map<string, 'ins' | 'nom'>();
  const add = (what: 'ins' | 'nom', value: string | undefined): void => { if (value !== undefined && value.trim() !== '') found.set(value.trim(), what); };
  for (const worker of workers) {
    for (const fact of record.facts(worker)) {
      if (fact.kind === 'act' && fact.act === 'admission') {
        for (const { ins, nom, prenom } of fact.patients) { add('ins', ins); add('nom', nom); add('nom', prenom); }
        for (const { nom, prenom } of fact.professionnels) { add('nom', nom); add('nom', prenom); }
      } else if (fact.kind === 'act' && 'person' in fact) { add('nom', fact.person.nom); add('nom', fact.person.prenom); }
    }
  }
  return [...found].map(([value, what]) => ({ what, value })).sort((one, other) => other.value.length - one.value.length || one.value.localeCompare(other.value, 'en'));
}

/** The same redaction, where INS and names are replaced by salted digests, also in base64, hexadecimal or URL-encoded. */
export function maskIdentities(redaction: Redaction, identities: readonly { what: 'ins' | 'nom'; value: string }[], salt: string): Redaction {
  const short: [RegExp, string][] = [];
  for (const { what, value } of identities) {
    const by = identityDigest(what, value, salt);
    for (const written of new Set([value, value.toUpperCase(), value.toLowerCase(), `${value.slice(0, 1).toUpperCase()}${value.slice(1).toLowerCase()}`])) {
      if (written.length >= SHORT) redaction.replace(written, by);
      else short.push([new RegExp(`(?<!${WORD})${escaped(written)}(?!${WORD})`, 'gu'), by]);
    }
  }
  const words = (text: string): string => short.reduce((masked, [pattern, by]) => masked.replace(pattern, by), text);
  return { ...redaction, text: (text) => words(redaction.text(text)), header: (name, value) => words(redaction.header(name, value)) };
}
