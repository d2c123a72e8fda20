import { breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 002: minutes are signed when nothing keeps the whole software from a regular service. `anomalies: []` says that there are none. */
export const noBlockingAnomaly: Rule = {
  id: 'piece/sans-anomalie-bloquante', version: 1,
  exigences: ['comite-pv-sans-anomalie'],
  sentence: 'Le procès-verbal ne porte aucune anomalie qui empêche un service régulier.',
  judge: (view) => eachPiece(view, ({ champs: { anomalies } }, at) => {
    if (anomalies === undefined) return unsaid('anomalies', at);
    return anomalies.length === 0 ? holds(at('champs.anomalies'), 'aucune anomalie bloquante déclarée') : breaks({ expected: 'aucune anomalie bloquante', got: anomalies.join(', '), ...at('champs.anomalies') });
  }),
};
