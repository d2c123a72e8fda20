import { howMany } from '../../how-many';
import { aExaminer, breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const WITHOUT_RESERVE: readonly string[] = ['logiciel-homologue', 'air-deux-facteurs', 'air-protection-cle', 'air-auto-homologation'];
const OTHER_READING_OF_25 = 'identification-conforme-rie';

/** Document 000 (l. 299-302, 447-470), in the numbers of v1.0. The kit reads exigence 25 as « means that conform to the RIE » too: a reserve on that is looked at, or red when the profile reads it so. */
export const noReserveOnTheFour: Rule = {
  id: 'piece/sans-reserve-4-23-25-29', version: 1,
  exigences: ['kit-sans-reserve'],
  sentence: 'Aucune réserve ne porte sur les exigences 4, 23, 25 et 29.',
  judge: (view) => eachPiece(view, ({ champs: { reserves } }, at): Finding[] => {
    if (reserves === undefined) return [unsaid('reserves', at)];
    const findings = reserves.flatMap(({ exigence }): Finding[] => {
      if (WITHOUT_RESERVE.includes(exigence)) return [breaks({ expected: 'aucune réserve sur les exigences 4, 23, 25 et 29', got: `une réserve sur ${exigence}`, ...at('champs.reserves') })];
      if (exigence !== OTHER_READING_OF_25) return [];
      return [view.header.ambiguities['objet-de-l-exi-25'] === 'moyens-conformes-au-rie'
        ? breaks({ expected: 'aucune réserve sur l’exigence 25, lue comme la fourniture de moyens conformes au RIE', got: `une réserve sur ${exigence}`, ...at('champs.reserves') })
        : aExaminer(`réserve sur ${exigence}, que le kit range dans l’exigence 25 (ambiguïté « objet-de-l-exi-25 »)`, at('champs.reserves'))];
    });
    return findings.length > 0 ? findings : [holds(at('champs.reserves'), reserves.length === 0 ? 'aucune réserve' : `${howMany(reserves.length, 'réserve')}, aucune sur ces quatre exigences`)];
  }),
};
