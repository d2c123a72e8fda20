import { breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const HOURS: Readonly<Record<string, number>> = { 'quarante-huit-heures': 48, 'une-semaine': 168, 'sept-jours-ouvrables': 216 };

/** Ambiguity « delai-de-remise-des-traces »: 48 hours, a week, or seven working days, which a weekend makes nine. */
export const extractionDelay: Rule = {
  id: 'piece/delai-mesure', version: 1,
  exigences: ['traces-sous-48-heures'],
  sentence: 'Le délai d’extraction mesuré tient dans celui que le profil retient.',
  judge: (view) => eachPiece(view, ({ champs: { delaiHeures } }, at) => {
    if (delaiHeures === undefined) return unsaid('delaiHeures', at);
    const limit = HOURS[view.header.ambiguities['delai-de-remise-des-traces'] ?? ''] ?? 48;
    return delaiHeures <= limit ? holds(at('champs.delaiHeures'), `${delaiHeures} h`) : breaks({ expected: `${limit} h au plus`, got: `${delaiHeures} h`, ...at('champs.delaiHeures') });
  }),
};
