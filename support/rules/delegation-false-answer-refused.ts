import { delegationRefusalTold } from './delegation-refusal-told';
import { nonConcluant } from './finding';
import { identitySteps } from './identity-facts';
import type { Rule } from './rule';

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
    return [delegationRefusalTold(view, message, `, après une réponse au ${altered.altered ?? ''} falsifié`)];
  },
};
