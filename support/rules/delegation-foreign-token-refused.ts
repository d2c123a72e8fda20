import { delegationRefusalTold } from './delegation-refusal-told';
import { nonConcluant } from './finding';
import { identitySteps } from './identity-facts';
import type { Rule } from './rule';

/** rem-ssi-iam-80 (OpenID Connect Core 3.1.3.7): an ID token issued to another client says nothing to this one, however well signed. */
export const delegationForeignTokenRefused: Rule = {
  id: 'delegation/jeton-d-un-autre-logiciel', version: 1,
  exigences: ['rem-ssi-iam-80'],
  sentence: 'Un jeton d’identité émis pour un autre logiciel n’ouvre aucune session, et le professionnel le sait.',
  judge: (view) => {
    const { message } = view.params;
    if (message === undefined) return [nonConcluant('la question ne nomme pas le message attendu')];
    // The token left: whoever was refused before asking for one has shown nothing.
    if (!identitySteps(view, 'jeton').some(({ altered }) => altered === 'audience')) return [nonConcluant('aucun jeton d’identité d’un autre logiciel n’a été remis')];
    return [delegationRefusalTold(view, message, ' d’un jeton d’identité destiné à un autre logiciel')];
  },
};
