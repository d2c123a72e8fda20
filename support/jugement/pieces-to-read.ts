import type { JournalHeader } from '../journal/facts';
import type { JudgedScenario } from './resultat';

/** Tag of a scenario that looks at documentary pieces. */
export const PIECE_TAG = '@piece';
const PIECE_RULES = 'piece/';

/**
 * « Pièces à lire par la commission »: what a profile may accept besides verdicts. It covers a scenario *à examiner* that carries the tag and
 * asked only questions on pieces, none of them red: neither a wire scenario that borrows the tag, nor a deviation told as an observation.
 */
export function leftToTheCommission({ piecesToRead }: JournalHeader['profile'], { verdict, tags, questions }: Pick<JudgedScenario, 'verdict' | 'tags' | 'questions'>): boolean {
  return piecesToRead === true && verdict === 'à examiner' && tags.includes(PIECE_TAG) && questions.length > 0
    && questions.every((question) => question.rule.startsWith(PIECE_RULES) && question.verdict !== 'non conforme');
}
