import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Name the drive gives to the explicit gesture. */
const GESTURE = 'autoriser';

/** EX_0.3-1010: the authorisation is never set of the software's own accord; the professional says so by a gesture. */
export const authorisationOnGesture: Rule = {
  id: 'air/autorisation-sur-geste', version: 1,
  exigences: ['ex-0-3-1010', 'ex-air-085'],
  sentence: 'Chaque déclaration d’autorisation suit un geste explicite du professionnel, pour ce patient.',
  judge: (view) => {
    const added = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD0.3' && exchange.authorization !== 'SUPPRESSION');
    if (added.length === 0) return [nonConcluant('aucune déclaration d’autorisation reçue')];
    return added.map((exchange): Finding => {
      const ins = exchange.token?.ins;
      const gesture = view.scenario.acts.find((act) => act.act === 'gesture' && act.gesture === GESTURE && act.seq < exchange.seq
        && act.patient !== undefined && (ins === undefined || view.patient(act.patient)?.ins === ins));
      return gesture === undefined ? breaks({ expected: 'un geste d’autorisation du professionnel pour ce patient', got: 'une déclaration sans geste', fact: exchange.id })
        : holds({ fact: exchange.id }, `geste ${view.id(gesture)}`);
    });
  },
};
