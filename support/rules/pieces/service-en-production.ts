import { breaks, holds } from '../finding';
import { french, runDay } from './days';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 878-880): one is enough. */
export const serviceInProduction: Rule = {
  id: 'piece/service-en-production', version: 1,
  exigences: ['kit-etape-1'],
  sentence: 'Au moins un service emploie le logiciel en production.',
  judge: (view) => eachPiece(view, ({ champs: { services } }, at) => {
    if (services === undefined) return unsaid('services', at);
    const live = services.find(({ depuis }) => depuis <= runDay(view));
    return live === undefined ? breaks({ expected: `un service en production au ${french(runDay(view))}`, got: services.map(({ nom, depuis }) => `${nom}, le ${french(depuis)}`).join(' ; ') || 'aucun service', ...at('champs.services') })
      : holds(at('champs.services'), `${live.nom}, depuis le ${french(live.depuis)}`);
  }),
};
