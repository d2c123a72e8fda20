import type { ReadExchange, RuleView } from '../lecture/view';
import { breaks, holds } from './finding';
import { eachReading } from './reading-mode';
import type { Rule } from './rule';

/** Documents 000 and 001: the DPI itself consults, in AIR, on the strength of the login it already asked for. */
export const integratedChannel: Rule = {
  id: 'air/canal-integre', version: 1,
  exigences: ['canal-integre-air'],
  sentence: 'Le logiciel consulte en AIR simplifié, sans autre authentification du professionnel que sa connexion.',
  judge: (view) => eachReading(view, (exchange) => {
    const { id, token } = exchange;
    if (token?.air !== true) return breaks({ expected: 'un jeton AIR', got: token?.claims?.mode ?? 'aucun mode', fact: id, ...(token === undefined ? {} : { at: token.where('mode') }) });
    const again = presentedAgain(view, exchange);
    return again === undefined ? holds({ fact: id }, 'la connexion a suffi') : breaks({ expected: 'aucune authentification après la connexion', got: again, fact: id });
  }),
};

/** A factor asked again of the person between the opening of the session and the call. */
function presentedAgain(view: RuleView, exchange: ReadExchange): string | undefined {
  const person = view.atWork(exchange);
  if (person === undefined) return undefined;
  const opened = view.scenario.acts.findLast((act) => act.act === 'session-opened' && act.person.persona === person.persona && act.seq < exchange.seq);
  return view.factorsOf(person.persona, exchange.seq).find(({ seq }) => opened !== undefined && seq > opened.seq)?.id;
}
