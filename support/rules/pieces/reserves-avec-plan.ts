import { aExaminer, breaks, holds, sansObjet, type Finding } from '../finding';
import { french, runDay } from './days';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 295-298, 443-445) demands the plan; document 001 first only recommends it (l. 536), then demands it (l. 692): the profile chooses. */
export const reservesHavePlan: Rule = {
  id: 'piece/reserves-avec-plan', version: 1,
  exigences: ['kit-reserves-plan'],
  sentence: 'Chaque réserve a une action datée et un responsable.',
  judge: (view) => eachPiece(view, ({ champs: { reserves, planActions = [] } }, at): Finding[] => {
    if (reserves === undefined) return [unsaid('reserves', at)];
    if (reserves.length === 0) return [sansObjet('le procès-verbal ne porte aucune réserve')];
    const place = at('champs.planActions');
    return reserves.map(({ exigence }) => {
      const actions = planActions.filter((action) => action.exigence === exigence);
      const whole = actions.find(({ responsable, echeance }) => responsable !== undefined && echeance !== undefined);
      if (whole?.echeance !== undefined) return whole.echeance < runDay(view) ? aExaminer(`l’échéance de l’action sur ${exigence} est passée depuis le ${french(whole.echeance)}`, place) : holds(place, `${exigence} : ${whole.action}, pour le ${french(whole.echeance)}`);
      const got = actions.length === 0 ? `aucune action pour la réserve sur ${exigence}` : `une action sans date ou sans responsable pour ${exigence}`;
      return view.header.ambiguities['plan-d-actions-des-reserves'] === 'recommande' ? aExaminer(`${got} ; le profil tient le plan pour recommandé`, place) : breaks({ expected: 'une action, son responsable et sa date', got, ...place });
    });
  }),
};
