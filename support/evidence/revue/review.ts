import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { sha256 } from '../../journal/digest';
import { readHeader } from '../../journal/header';
import type { JudgedExigence } from '../../jugement/resultat';
import type { Verdict } from '../../rules/finding';

/** What a reviewer did about an exigence: a comment, another verdict with its reason, a proof asked for. */
export type ReviewAct = { acte: 'commentaire'; texte: string } | { acte: 'ecarter'; verdict: Verdict; raison: string } | { acte: 'demander-preuve'; texte: string };
/** One line of `revue.ndjson`. `prev`: SHA-256 of the line before; of the run's header for the first, so that a review belongs to one run. */
export type ReviewLine = ReviewAct & { prev: string; numero: number; a: string; auteur: string; exigence: string; /** What the bench said, which stays. */ verdictDuBanc: JudgedExigence['verdict'] };

export const REVIEW_FILE = 'revue.ndjson';

/**
 * Acts of the reviewers of a run, in order; none when there is no file.
 * @throws HomologairError REVUE-CHAINE when a line was changed, taken away or added from elsewhere.
 */
export function readReview(runFolder: string): ReviewLine[] {
  const file = join(runFolder, REVIEW_FILE);
  return existsSync(file) ? parseReview(readFileSync(file, 'utf8'), sha256(readHeader(runFolder).bytes)) : [];
}

/** @param first digest the first line must carry. @throws HomologairError REVUE-CHAINE */
export function parseReview(text: string, first: string): ReviewLine[] {
  const lines: ReviewLine[] = [];
  let prev = first;
  const rows = text.split('\n');
  if (rows.pop() !== '') throw new HomologairError('REVUE-CHAINE', { ligne: rows.length + 1, detail: 'coupée avant sa fin' });
  rows.forEach((row, index) => {
    const line = parseLine(row);
    if (line === undefined) throw new HomologairError('REVUE-CHAINE', { ligne: index + 1, detail: 'illisible' });
    if (line.prev !== prev) throw new HomologairError('REVUE-CHAINE', { ligne: index + 1, detail: 'elle ne suit pas la précédente, ou vient d’une autre exécution' });
    if (line.numero !== index + 1) throw new HomologairError('REVUE-CHAINE', { ligne: index + 1, detail: `elle porte le numéro ${line.numero}` });
    lines.push(line);
    prev = sha256(row);
  });
  return lines;
}

/**
 * Adds an act beside the result, which it does not change.
 * @returns the line added. @throws HomologairError REVUE-CHAINE when what is there already is altered.
 */
export function appendReview(runFolder: string, { exigence, auteur, at, act }: { exigence: Pick<JudgedExigence, 'slug' | 'verdict'>; auteur: string; at: Date; act: ReviewAct }): ReviewLine {
  const before = readReview(runFolder), last = before.at(-1);
  const prev = last === undefined ? sha256(readHeader(runFolder).bytes) : sha256(JSON.stringify(last));
  const line: ReviewLine = { prev, numero: before.length + 1, a: at.toISOString(), auteur, exigence: exigence.slug, verdictDuBanc: exigence.verdict, ...act };
  appendFileSync(join(runFolder, REVIEW_FILE), `${JSON.stringify(line)}\n`);
  return line;
}

/** An act in words, whatever it is shown beside. */
export const actText = (line: ReviewLine): string => (line.acte === 'ecarter' ? `écarté en « ${line.verdict} » : ${line.raison}` : line.acte === 'commentaire' ? `commentaire : ${line.texte}` : `autre preuve demandée : ${line.texte}`);

function parseLine(row: string): ReviewLine | undefined {
  try {
    const line = JSON.parse(row) as Partial<ReviewLine> | null;
    // Written by this module: any other spelling of the same object is a change.
    return line !== null && typeof line.prev === 'string' && typeof line.acte === 'string' && typeof line.exigence === 'string' && JSON.stringify(line) === row ? line as ReviewLine : undefined;
  } catch {
    return undefined;
  }
}
