import { breaks, holds, type Finding } from '../finding';
import { absent, heldOf, placeIn } from './held';
import type { Rule } from '../rule';

const CONSULTATION = 'consultation-air';
const FEEDING = 'alimentation';

/**
 * Référentiel §3, document 000 (l. 173): the CNDA homologates a profile. Here, consultation in AIR, unless the question names another; exigence 4 also
 * names feeding, which the profile of the run may ask for (ambiguity « profils-de-l-exi-04 »).
 */
export const profileAttested: Rule = {
  id: 'piece/profil-homologue', version: 1,
  exigences: [],
  sentence: 'Le profil employé est attesté.',
  judge: (view) => {
    const asked = view.params['profil'] ?? CONSULTATION;
    const wanted = asked === CONSULTATION && view.header.ambiguities['profils-de-l-exi-04'] === 'alimentation-et-consultation' ? [asked, FEEDING] : [asked];
    const pieces = heldOf(view, view.params['piece'] ?? '');
    if (pieces.length === 0) return [absent(view, view.params['piece'] ?? '')];
    return wanted.map((profile): Finding => {
      const piece = pieces.find(({ champs }) => champs.profils?.includes(profile));
      return piece === undefined ? breaks({ expected: `le profil « ${profile} »`, got: pieces.flatMap(({ champs }) => champs.profils ?? []).join(', ') || 'aucun profil' }) : holds(placeIn(view, piece)('champs.profils'), profile);
    });
  },
};
