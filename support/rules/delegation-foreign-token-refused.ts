import { breaks, holds, nonConcluant } from './finding';
import { identitySteps } from './identity-facts';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

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
    const read = lastReading(view, 'message', view.params['personne']);
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    return [screen.matches?.includes(message) === true ? holds(place, screen.text)
      : breaks({ expected: `le refus « ${message} » d’un jeton d’identité destiné à un autre logiciel`, got: screen.text ?? 'aucun refus : la session s’est ouverte', ...place })];
  },
};
