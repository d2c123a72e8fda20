import { breaks, holds, nonConcluant } from './finding';
import { identitySteps } from './identity-facts';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** rem-psc-01: an answer that is not the one asked for opens nothing, and the professional is told. */
export const delegationFalseAnswerRefused: Rule = {
  id: 'delegation/reponse-falsifiee-refusee', version: 1,
  exigences: ['rem-psc-01'],
  sentence: 'Une réponse falsifiée du fournisseur d’identité n’ouvre aucune session, et le professionnel le sait.',
  judge: (view) => {
    const { message } = view.params;
    if (message === undefined) return [nonConcluant('la question ne nomme pas le message attendu')];
    const altered = identitySteps(view, 'demande').find((fact) => fact.altered !== undefined);
    if (altered === undefined) return [nonConcluant('aucune réponse n’a été falsifiée')];
    const read = lastReading(view, 'message', view.params['personne']);
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    return [screen.matches?.includes(message) === true ? holds(place, screen.text)
      : breaks({ expected: `le refus « ${message} », après une réponse au ${altered.altered ?? ''} falsifié`, got: screen.text ?? 'aucun refus : la session s’est ouverte', ...place })];
  },
};
