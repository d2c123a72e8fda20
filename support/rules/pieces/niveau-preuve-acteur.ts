import { breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const WITHOUT_PROOF: readonly string[] = ['non atteinte', 'ouverte', 'sans objet'];

/** Document 000 (l. 291-294). A row that is open or not reached has no proof to give; it still has its actors. */
export const rowsAreFilled: Rule = {
  id: 'piece/niveau-preuve-acteur', version: 1,
  exigences: ['kit-grille-contenu'],
  sentence: 'Chaque ligne dit le niveau atteint, les preuves et les parties prenantes.',
  judge: (view) => eachPiece(view, ({ champs: { lignes } }, at): Finding => {
    if (lignes === undefined) return unsaid('lignes', at);
    const bad = lignes.flatMap(({ exigence, niveau, preuves, acteurs }) => {
      const lacks = [...(preuves.length === 0 && !WITHOUT_PROOF.includes(niveau) ? ['sans preuve'] : []), ...(acteurs.length === 0 ? ['sans partie prenante'] : [])];
      return lacks.length === 0 ? [] : [`${exigence} (${lacks.join(', ')})`];
    });
    return bad.length === 0 ? holds(at('champs.lignes'), `${lignes.length} lignes remplies`) : breaks({ expected: 'un niveau, une preuve et une partie prenante par ligne', got: bad.join(' ; '), ...at('champs.lignes') });
  }),
};
