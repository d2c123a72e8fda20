import { GRAVITY, GRAVITY_WORDS, type Rating, type Risk } from '../risks';
import type { Row } from '../rows';
import { PAGE_WIDTH, type Block, type CellText, type Parts } from './parts';

/** From none to unacceptable. */
export const GRAVITY_FILLS = ['EDEDED', 'E2F0D9', 'FFF2CC', 'F8CBAD', 'E88A73', 'C94A4A'] as const;
export const PROPOSAL_ORDER = ['atteinte', 'sans objet', 'à examiner', 'partielle', 'non établie', 'ouverte', 'non atteinte'] as const;
const PROPOSAL_FILLS: Readonly<Record<string, string>> = { 'atteinte': '70AD47', 'sans objet': 'A5A5A5', 'à examiner': 'FFC000', 'partielle': 'F4B183', 'non établie': 'BFBFBF', 'ouverte': '5B9BD5', 'non atteinte': 'C00000' };
export const fillOf = (word: string): string => PROPOSAL_FILLS[word] ?? 'D9D9D9';

/** How many rows have each word, in reading order, none left at zero. */
export const tally = (words: readonly string[]): { word: string; count: number }[] =>
  [...PROPOSAL_ORDER, 'rien de retenu'].map((word) => ({ word, count: words.filter((one) => one === word).length })).filter(({ count }) => count > 0);

export const proposedWords = (rows: readonly Row[]): string[] => rows.map(({ proposed }) => proposed);
export const retainedWords = (rows: readonly Row[]): string[] => rows.map(({ retained }) => retained?.niveau ?? 'rien de retenu');

/** A bar of the 29 rows, as wide as the page: a chart that a text processor can edit. */
export function bar(parts: Parts, label: string, words: readonly string[]): Block[] {
  const counts = tally(words), total = words.length;
  let left = PAGE_WIDTH;
  const widths = counts.map(({ count }, index) => { const width = index === counts.length - 1 ? left : Math.round((PAGE_WIDTH * count) / total); left -= width; return width; });
  return [
    parts.line(label, { bold: true, after: 40, keepNext: true }),
    parts.table([], [counts.map(({ word, count }): CellText => ({ text: String(count), fill: fillOf(word), bold: true }))], widths),
    parts.line(counts.map(({ word, count }) => `${word} : ${count}`).join('   ·   '), { size: 18 }),
  ];
}

/** The likelihood × impact matrix of the convention, with each risk in its cell. */
export function matrix(parts: Parts, risks: readonly Risk[], pick: (risk: Risk) => Rating | undefined): Block[] {
  const rows = [4, 3, 2, 1, 0].map((likelihood): CellText[] => [{ text: `Probabilité ${likelihood}`, bold: true }, ...[0, 1, 2, 3, 4].map((impact): CellText => {
    const gravity = GRAVITY[likelihood]?.[impact] ?? 0;
    const here = risks.filter((risk) => { const rating = pick(risk); return rating !== undefined && rating.likelihood === likelihood && rating.impact === impact; }).map(({ id }) => id);
    return { text: [`${gravity}`, ...here].join('\n'), fill: GRAVITY_FILLS[gravity] ?? 'FFFFFF', bold: here.length > 0 };
  })]);
  return [parts.table(['', 'Impact 0', 'Impact 1', 'Impact 2', 'Impact 3', 'Impact 4'], rows, [1600, 1600, 1600, 1600, 1600, 1600])];
}

/** Which axis gives the level. */
const prevailing = ({ privacy, house }: Rating): string => (privacy.risk === house.risk ? 'les deux axes à égalité' : privacy.risk > house.risk ? 'la vie privée l’emporte' : 'l’établissement l’emporte');

/** `2 – moyenne (probabilité 1 × impact 3 sur la vie privée → 2 ; × impact 2 sur l’établissement → 1 ; la vie privée l’emporte)` */
export const ratingText = (rating: Rating | undefined): string => (rating === undefined ? 'à coter par l’établissement'
  : `${rating.level} – ${GRAVITY_WORDS[rating.level] ?? '?'} (probabilité ${rating.likelihood} × impact ${rating.privacy.impact} sur la vie privée → ${rating.privacy.risk} ; × impact ${rating.house.impact} sur l’établissement → ${rating.house.risk} ; ${prevailing(rating)})`);
