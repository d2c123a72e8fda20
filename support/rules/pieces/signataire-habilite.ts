import { breaks, holds } from '../finding';
import { eachPiece, heldOf, sameName, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel §6.5 and document 000 (l. 269, 400, 610): the person in charge, or a representative who holds a mandate. */
export const signatoryMaySign: Rule = {
  id: 'piece/signataire-habilite', version: 1,
  exigences: [],
  sentence: 'Le signataire est le responsable de l’établissement ou la personne que son mandat désigne.',
  judge: (view) => {
    const head = view.header.pieces?.register?.etablissement.responsable ?? '';
    const mandated = heldOf(view, 'mandat').flatMap(({ champs: { mandant, mandataire } }) => (mandataire !== undefined && mandant !== undefined && sameName(mandant, head) ? [mandataire] : []));
    return eachPiece(view, ({ champs: { signataire } }, at) => {
      if (signataire === undefined) return unsaid('signataire', at);
      return [head, ...mandated].some((name) => sameName(name, signataire)) ? holds(at('champs.signataire'), signataire)
        : breaks({ expected: [head, ...mandated].join(' ou '), got: `${signataire}, qu’aucun mandat ne désigne`, ...at('champs.signataire') });
    });
  },
};
