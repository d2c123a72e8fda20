import type { DocumentReading, PersonRef, ReadExchange, RuleView } from '../lecture/view';

const MASKED = 'MASQUE_PS';

/**
 * Documents masked to professionals that the DMP listed to somebody in the scenario, and that are not this person's to know: they
 * did not write them, and no answer to them counts. `counts`: among the answers to this person, those that let them know.
 */
export function maskedFrom(view: RuleView, { rpps }: PersonRef, counts: (answer: ReadExchange) => boolean = () => true): DocumentReading[] {
  const answers = view.scenario.exchanges.filter(({ transaction }) => transaction === 'TD3.1');
  const known = new Set(answers.filter((answer) => answer.token?.rpps === rpps && counts(answer)).flatMap(({ documentsReturned }) => documentsReturned.map(({ uniqueId }) => uniqueId)));
  const masked = answers.flatMap(({ documentsReturned }) => documentsReturned).filter(({ uniqueId, confidentialityCodes = [], authors = [] }) =>
    confidentialityCodes.some(({ code }) => code === MASKED) && !known.has(uniqueId) && !authors.some((author) => author.rpps === rpps));
  return [...new Map(masked.map((document) => [document.uniqueId, document])).values()];
}
