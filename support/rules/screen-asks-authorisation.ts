import { holds, sansObjet } from './finding';
import type { Rule } from './rule';
import { screenTellsMessage } from './screen-tells-message';

/** The question before TD0.3; a software that declares by itself, where the profile admits it, has nothing to ask. */
export const screenAsksAuthorisation: Rule = {
  id: 'ecran/autorisation-demandee', version: 1,
  exigences: ['ex-0-3-1010'],
  sentence: 'L’écran demande au professionnel l’autorisation qui manque, à moins que le profil admette qu’elle soit déclarée d’office.',
  judge: (view) => {
    const declared = view.exchanges.find((exchange) => exchange.transaction === 'TD0.3' && exchange.authorization === 'AJOUT');
    if (declared === undefined || view.header.ambiguities['td0-3-automatique'] === 'sur-geste') return screenTellsMessage.judge(view);
    return view.params['message'] === undefined ? [holds()] : [sansObjet('l’autorisation a été déclarée d’office, ce que la lecture choisie admet')];
  },
};
