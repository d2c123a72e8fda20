import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../journal/digest';
import type { Resultat } from '../../jugement/resultat';
import { HomologairError } from '../../erreurs/error';
import { ATTESTATION } from '../sceau/names';
import { saltedDigest } from './salt';

/** What was taken out: secrets always, identities on request. */
export type MaskedMatter = 'secrets' | 'identites';

/** `expurgation.json`. Digests of what is not in the container are salted: with the rest known, an unsalted one would let a name be guessed. */
export interface Attestation {
  format: 1; genre: 'expurgé'; execution: string; masques: MaskedMatter[];
  /** Salted digests of the complete record: of the list of its files with their digests, of its result; and where its journals end. */
  origine: { fichiers: string; resultat: string; journaux: { executant: string; faits: number; etat: string }[] };
  /** SHA-256 of every verdict, those of the complete record and of this one alike. */
  verdicts: string;
  /** Salted digest of a constant: tells whether a salt is the one. */
  sel: string;
  /** Salted digest of all of the above: who has no salt cannot make another. */
  attestation: string;
}

/** Of a complete container's `SHA256SUMS`, the lines of the record itself: proofs, papers and reviews may differ from one seal to the next. */
export const recordLines = (digests: string): string => (digests.match(/^[0-9a-f]{64} {2}(?:(?:journal|blobs|messages)\/.+|messages\.ndjson|resultat\.json)\n/gm) ?? []).join('');

/** @param files the complete record's files and digests, as `recordLines` gives them */
export function attest(resultat: Resultat, masques: readonly MaskedMatter[], { files, result, salt }: { files: string; result: Uint8Array; salt: string }): Attestation {
  const told: Omit<Attestation, 'attestation'> = {
    format: 1, genre: 'expurgé', execution: resultat.run, masques: [...masques],
    origine: { fichiers: saltedDigest(salt, files), resultat: saltedDigest(salt, result), journaux: resultat.journal.map(({ worker, facts, state }) => ({ executant: worker, faits: facts, etat: state })) },
    verdicts: verdictsDigest(resultat), sel: saltedDigest(salt, SALT_CHECK),
  };
  return { ...told, attestation: saltedDigest(salt, JSON.stringify(told)) };
}

const SALT_CHECK = 'homologair';

/** Whether a salt is the one the container was redacted with. */
export const isSaltOf = ({ sel }: Attestation, salt: string): boolean => saltedDigest(salt, SALT_CHECK) === sel;

/** Whether it attests the record that a complete container holds, by its `SHA256SUMS`. */
export const isOf = ({ origine }: Attestation, digests: string, salt: string): boolean => saltedDigest(salt, recordLines(digests)) === origine.fichiers;

/** Whether the attestation was made by who held the salt. */
export const isGenuine = ({ attestation, ...told }: Attestation, salt: string): boolean => saltedDigest(salt, JSON.stringify(told)) === attestation;

/** Digest of every verdict, and of nothing that redaction could change. */
export function verdictsDigest({ verdict, exitCode, scenarios, exigences, runFindings }: Resultat): string {
  return sha256(JSON.stringify([
    verdict, exitCode, scenarios.map((one) => [one.verdict, one.questions.map(({ step, rule, ruleVersion, verdict: own }) => [step, rule, ruleVersion, own])]),
    exigences.map((one) => [one.slug, one.verdict]), runFindings.map((one) => [one.rule, one.verdict]).sort(byText),
  ]));
}
const byText = (one: readonly string[], other: readonly string[]): number => (one.join(' ') < other.join(' ') ? -1 : 1);

/** What a run's folder attests; undefined when it is a complete one. @throws HomologairError SCEAU-ATTESTATION when it cannot be read. */
export function readAttestation(runFolder: string): Attestation | undefined {
  const file = join(runFolder, ATTESTATION);
  if (!existsSync(file)) return undefined;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Attestation> | null;
    const texts = [value?.execution, value?.verdicts, value?.sel, value?.attestation, value?.origine?.fichiers, value?.origine?.resultat];
    if (value?.format !== 1 || value.genre !== 'expurgé' || !Array.isArray(value.masques) || !texts.every((text) => typeof text === 'string')) throw new Error('not an attestation');
    return value as Attestation;
  } catch (cause) {
    throw new HomologairError('SCEAU-ATTESTATION', { detail: `${ATTESTATION} ne se lit pas` }, cause);
  }
}
