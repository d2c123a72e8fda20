import type { PieceFields } from '../../journal/facts';
import type { RunRecord } from '../../rapports/record';
import type { Redaction } from '../../rapports/redact';
import { placeholder, writings } from './placeholder';

/** A person's INS or name. */
export interface Identity { what: 'ins' | 'nom'; value: string }

/** Letters and figures of any script: a short name is only masked as a whole word. */
const WORD = '[\\p{L}\\p{N}]';
const SHORT = 5;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** People a documentary piece names. */
export const peopleOf = ({ detenteur, champs: { signataire, porteur, mandant, mandataire, interlocuteur, contact, membres = [] } }: { detenteur?: { nom?: string } | undefined; champs: PieceFields }): (string | undefined)[] =>
  [detenteur?.nom, signataire, porteur, mandant, mandataire, interlocuteur, contact, ...membres.flatMap(({ nom, representant }) => [nom, representant])];

/**
 * Every INS and name the record knows, from the parsed fields of its admissions, acts, pieces and register: never from what a text looks like.
 * @param others names known from elsewhere, as those of reviewers or of a register
 */
export function identitiesOf(record: RunRecord, workers: Iterable<string>, others: Iterable<string | undefined> = []): Identity[] {
  const found = new Map<string, 'ins' | 'nom'>();
  const add = (what: 'ins' | 'nom', value: string | undefined): void => { if (value !== undefined && value.trim() !== '') found.set(value.trim(), what); };
  for (const worker of workers) {
    for (const fact of record.facts(worker)) {
      if (fact.kind === 'act' && fact.act === 'admission') {
        for (const { ins, nom, prenom } of fact.patients) { add('ins', ins); add('nom', nom); add('nom', prenom); }
        for (const { nom, prenom } of fact.professionnels) { add('nom', nom); add('nom', prenom); }
      } else if (fact.kind === 'act' && 'person' in fact) { add('nom', fact.person.nom); add('nom', fact.person.prenom); }
      else if (fact.kind === 'piece') for (const name of peopleOf(fact)) add('nom', name);
    }
  }
  for (const name of [record.header.pieces?.register?.etablissement.responsable, ...others]) add('nom', name);
  return [...found].map(([value, what]) => ({ what, value })).sort((one, other) => other.value.length - one.value.length || one.value.localeCompare(other.value, 'en'));
}

/** The same redaction, where INS and names are replaced by salted digests, also in base64, hexadecimal or URL-encoded. */
export function maskIdentities(redaction: Redaction, identities: readonly Identity[], salt: string): Redaction {
  const short = new Map<string, string>();
  for (const { what, value } of identities) {
    const by = placeholder(what, value, salt);
    for (const written of writings(value)) {
      if (written.length >= SHORT) redaction.replace(written, by);
      else if (!short.has(written)) short.set(written, by);
    }
  }
  // One pass whatever the number of names; the longest first, as one may begin another. What already stands in a value's place is left.
  const any = [...short.keys()].sort((one, other) => other.length - one.length).map(escaped).join('|');
  const pattern = new RegExp(`(?<!${WORD})(?:${any})(?!${WORD}|:[0-9a-f]{16}\\])`, 'gu');
  const words = (text: string): string => (short.size === 0 ? text : text.replace(pattern, (written) => short.get(written) ?? written));
  return { ...redaction, text: (text) => words(redaction.text(text)), header: (name, value) => words(redaction.header(name, value)) };
}
