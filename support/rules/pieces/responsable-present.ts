import { aExaminer, breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel §6.5 (l. 480) and document 000 (l. 374): his presence, or that of a named representative, is the one that cannot miss. */
export const headWasThere: Rule = {
  id: 'piece/responsable-present', version: 1,
  exigences: ['kit-commission-composition'],
  sentence: 'Le responsable de l’établissement ou son représentant était à la commission.',
  judge: (view) => eachPiece(view, ({ champs: { membres } }, at) => {
    if (membres === undefined) return unsaid('membres', at);
    const head = membres.find(({ role }) => role === 'responsable');
    if (head === undefined || head.presence === 'absent') return breaks({ expected: 'le responsable présent ou représenté', got: head === undefined ? 'il n’est pas sur la feuille' : `absent (${head.raison ?? 'sans raison'})`, ...at('champs.membres') });
    if (head.presence === 'représenté' && head.representant === undefined) return aExaminer('le responsable est dit représenté, sans le nom de qui le représente', at('champs.membres'));
    return holds(at('champs.membres'), head.presence === 'présent' ? `${head.nom ?? 'le responsable'}, présent` : `représenté par ${head.representant ?? '?'}`);
  }),
};
