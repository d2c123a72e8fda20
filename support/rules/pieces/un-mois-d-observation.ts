import { breaks, holds, sansObjet } from '../finding';
import { french, monthsAfter } from './days';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 002 (l. 972-982): a month at least from the whole installation to the signature, whatever anomalies came between. A VA has no such month. */
export const oneMonthObserved: Rule = {
  id: 'piece/un-mois-d-observation', version: 1,
  exigences: ['comite-pv-pilote-observation'],
  sentence: 'Un mois au moins sépare la fin de l’installation de la signature du procès-verbal pilote.',
  judge: (view) => eachPiece(view, ({ date, champs: { acte, finInstallation } }, at) => {
    if (acte === 'verification-d-aptitude') return sansObjet('une vérification d’aptitude n’a pas de mois d’observation');
    if (acte === undefined) return unsaid('acte', at);
    if (finInstallation === undefined || date === undefined) return unsaid(date === undefined ? 'date' : 'finInstallation', at);
    const earliest = monthsAfter(finInstallation, 1);
    return date >= earliest ? holds(at('champs.finInstallation'), `installé le ${french(finInstallation)}, signé le ${french(date)}`)
      : breaks({ expected: `une signature le ${french(earliest)} au plus tôt`, got: `installé le ${french(finInstallation)}, signé le ${french(date)}`, ...at('champs.finInstallation') });
  }),
};
