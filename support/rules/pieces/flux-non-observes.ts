import { breaks, holds, type Finding } from '../finding';
import { french } from './days';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 002: what could not be observed, the DPI or the platform not being there yet, is ticked, and the vendor comes back to finish. `fluxNonObserves: []` says that all was. */
export const unobservedFlows: Rule = {
  id: 'piece/flux-non-observes', version: 1,
  exigences: ['comite-flux-absents'],
  sentence: 'Chaque flux non observé a une date de fin d’installation.',
  judge: (view) => eachPiece(view, ({ champs: { fluxNonObserves } }, at): Finding[] => {
    if (fluxNonObserves === undefined) return [unsaid('fluxNonObserves', at)];
    const place = at('champs.fluxNonObserves');
    if (fluxNonObserves.length === 0) return [holds(place, 'tous les flux ont été observés')];
    return fluxNonObserves.map(({ flux, date }) => (date === undefined ? breaks({ expected: `une date de fin d’installation pour « ${flux} »`, got: 'rien', ...place }) : holds(place, `${flux}, le ${french(date)}`)));
  }),
};
