import type { ReadExchange } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { emitterOf } from './emitter';
import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';

/** Référentiel §3: the whole satisfies the exigence, each component under its own name. What calls is what the target says calls, and it is acknowledged. */
export const declaredEmitter: Rule = {
  id: 'air/composant-qui-appelle', version: 1,
  exigences: ['plateforme-d-intermediation', 'ex-gen-1180'],
  sentence: 'Chaque jeton porte le nom et la version du composant qui appelle le DMP, logiciel ou plateforme, tel que la cible le déclare, et l’accusé lui revient.',
  judge: (view) => {
    const { nom, version } = emitterOf(view.header);
    return eachAirToken(view, (token) => {
      const got = `${token.claims?.lpsNom ?? 'sans nom'} ${token.claims?.lpsVersion ?? 'sans version'}`;
      const place = placeOf(token, 'lpsNom');
      if (got !== `${nom} ${version}`) return breaks({ expected: `${nom} ${version}, ${view.header.target.platform === undefined ? 'le logiciel' : 'la plateforme d’intermédiation'}`, got, ...place });
      return acknowledged(token.exchange) ? holds(place, got) : nonConcluant('l’appel n’a reçu aucun accusé', { fact: token.fact });
    });
  },
};

/** Something came back on the connection that carried the token: a success, or a refusal in the DMP's words. */
const acknowledged = ({ fact }: ReadExchange): boolean => fact.status !== 0;
