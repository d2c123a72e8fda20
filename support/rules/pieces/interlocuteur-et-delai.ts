import { holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Exigence 10: the service and the delays, after article 12 of the RGPD. */
export const contactAndDelay: Rule = {
  id: 'piece/interlocuteur-et-delai', version: 1,
  exigences: [],
  sentence: 'Le service à qui s’adresser et le délai de réponse sont écrits.',
  judge: (view) => eachPiece(view, ({ champs: { interlocuteur, delai } }, at): Finding[] => [
    interlocuteur === undefined ? unsaid('interlocuteur', at) : holds(at('champs.interlocuteur'), interlocuteur),
    delai === undefined ? unsaid('delai', at) : holds(at('champs.delai'), delai),
  ]),
};
