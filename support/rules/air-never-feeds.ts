import { howMany } from '../how-many';
import { admittedIn, rppsOf } from './absence';
import { breaks, holds, nonConcluant, sansObjet } from './finding';
import type { Rule } from './rule';

/** EX_AIR-010: AIR serves to consult; feeding (TD2.x) goes by the direct or indirect way. */
export const airNeverFeeds: Rule = {
  id: 'air/jamais-d-alimentation', version: 2,
  exigences: ['ex-air-010', 'conv2020-art-3-consultation-seule'],
  sentence: 'Aucune alimentation n’emprunte le mode AIR.',
  judge: (view) => {
    const { persons, ins } = admittedIn(view);
    const looked = [...view.exchanges, ...view.later({ ins, rpps: rppsOf(persons) })];
    const air = looked.filter((exchange) => exchange.token?.air === true);
    const feeding = air.filter((exchange) => exchange.transaction?.startsWith('TD2.') === true);
    // Exigence 24 of v0.1 (document 003, §6.3) speaks of feeding in AIR too.
    if (feeding.length > 0 && view.header.ambiguities['alimentation-en-air'] === 'oui') return [sansObjet(`le profil admet l’alimentation en AIR : ${howMany(feeding.length, 'appel')}`)];
    if (feeding.length > 0) return feeding.map((exchange) => breaks({ expected: 'aucune alimentation en AIR', got: `${exchange.transaction ?? ''} avec un jeton AIR`, fact: exchange.id }));
    return air.length === 0 ? [nonConcluant('aucun jeton AIR reçu')] : [holds({}, `${air.length} appels AIR, tous de consultation`)];
  },
};
