import { actText, type ReviewLine } from '../evidence/revue/review';
import { frenchDay } from './mentions';
import type { Dossier } from './model';

export const REVIEW_HEAD = ['N°', 'Date', 'Relecteur', 'Exigence', 'Dit par le banc', 'Acte'] as const;
/** What stands above the acts, on every paper. */
export const REVIEW_NOTE = 'À côté de ce que le banc propose, et jamais à sa place.';

/** Every act of the reviewers, in order. */
export const reviewRows = ({ review, catalogue }: Dossier): string[][] => review.map((line) => {
  const numbers = Object.entries(catalogue.bySlug(line.exigence)?.numeros ?? {}).map(([text, number]) => `${text}-${number}`).join(', ');
  return [String(line.numero), frenchDay(line.a.slice(0, 10)), line.auteur, numbers || line.exigence, line.verdictDuBanc, actText(line)];
});

/** The acts about one exigence, a line each. */
export const reviewOf = ({ review }: Dossier, slug: string): string[] =>
  review.filter(({ exigence }) => exigence === slug).map((line: ReviewLine) => `Relecture de ${line.auteur}, le ${frenchDay(line.a.slice(0, 10))} : ${actText(line)}`);
