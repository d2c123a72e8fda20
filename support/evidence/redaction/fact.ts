import type { Body, Fact, JournalHeader } from '../../journal/facts';
import { formatLine } from '../../journal/line';
import type { RunRecord } from '../../rapports/record';
import type { Redaction } from '../../rapports/redact';
import { writtenClaims } from '../../rapports/show-vihf';
import { workedLeaves } from './leaves';
import { placeholder } from './placeholder';
import { saltedDigest } from './salt';

/** With what a record is redacted. `identities`: INS and names are masked too, and with them every body and picture, which cannot be searched for all of them. */
export interface RedactionMatter { record: RunRecord; redaction: Redaction; salt: string; identities: boolean }

/** A fact without what must not leave; the same object when nothing of it changes. */
export function redactedFact(fact: Fact, matter: RedactionMatter): Fact {
  const { redaction, salt } = matter;
  const homologation = fact.kind === 'exchange' && writtenClaims(fact, matter.record)?.lpsHomologation !== undefined;
  const { copy, changed } = workedLeaves(named(fact, redaction), {
    text: (value) => redaction.text(value),
    body: (body) => ((homologation && fact.request === body) || mustGo(body, matter) ? { sha256: saltedDigest(salt, matter.record.bytes(body)), size: body.size, masque: true } : body),
  });
  const champs = [...new Set([...changed, ...headersChanged(fact, copy)])];
  // The digest of a file taken out would let its content be guessed.
  if (copy.kind === 'piece' && copy.body?.masque === true) {
    for (const [holder, name, at] of [[copy.fichier, 'sha256', '/fichier/sha256'], [copy, 'empreinteDeclaree', '/empreinteDeclaree']] as const) {
      const digest = (holder as Record<string, unknown>)[name];
      if (typeof digest !== 'string') continue;
      (holder as Record<string, unknown>)[name] = placeholder('secret', digest, salt);
      champs.push(at);
    }
  }
  return champs.length === 0 ? fact : { ...copy, masque: { champs, empreinte: saltedDigest(salt, formatLine('', fact)) } };
}

/** Header values are masked by the name of their header, whatever they look like. */
function named(fact: Fact, redaction: Redaction): Fact {
  if (fact.kind !== 'exchange') return fact;
  const masked = (list: [string, string][]): [string, string][] => list.map(([name, value]) => [name, redaction.header(name, value)]);
  return { ...fact, requestHeaders: masked(fact.requestHeaders), responseHeaders: masked(fact.responseHeaders) };
}

function headersChanged(before: Fact, after: Fact): string[] {
  if (before.kind !== 'exchange' || after.kind !== 'exchange') return [];
  return (['requestHeaders', 'responseHeaders'] as const).flatMap((list) => before[list].flatMap(([, value], index) => (after[list][index]?.[1] === value ? [] : [`/${list}/${index}/1`])));
}

function mustGo(body: Body, { record, redaction, identities }: RedactionMatter): boolean {
  // An empty body holds nothing of anybody.
  if (identities) return body.size > 0;
  const text = record.bytes(body).toString('utf8');
  return redaction.text(text) !== text;
}

/** A header without what must not leave: what the target and the establishment say of themselves, and the seed the personas are drawn from. */
export function redactedHeader(header: JournalHeader, { redaction, salt, identities }: RedactionMatter): JournalHeader {
  const { target, profile, seed, pieces } = header, work = { text: (value: string) => redaction.text(value), body: (body: Body) => body };
  const { copy, changed } = workedLeaves({ target, profile, seed, pieces: { register: pieces?.register } }, work);
  const own = { target: copy.target, profile: copy.profile, seed: identities ? placeholder('secret', seed, salt) : copy.seed, ...(pieces ? { pieces: { ...pieces, ...copy.pieces } } : {}) };
  const champs = [...new Set([...changed, ...(identities ? ['/seed'] : [])])];
  return champs.length === 0 ? header : { ...header, ...own, masque: { champs, empreinte: saltedDigest(salt, JSON.stringify(header)) } };
}
