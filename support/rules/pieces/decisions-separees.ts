import { breaks, holds, type Finding } from '../finding';
import { eachPiece, heldOf, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 886-895): two minutes, or one that keeps both homologations apart. Whether they are one or two is the establishment’s choice. */
export const separateDecisions: Rule = {
  id: 'piece/decisions-separees', version: 1,
  exigences: ['kit-pv-mie'],
  sentence: 'La décision sur les moyens d’identification est distincte de celle sur le DMP.',
  judge: (view) => {
    const minutes = heldOf(view, 'pv-auto-homologation').flatMap(({ fichier }) => fichier.sha256 ?? []);
    return eachPiece(view, ({ fichier, champs: { decisions } }, at): Finding => {
      if (decisions === undefined) return unsaid('decisions', at);
      const place = at('champs.decisions');
      const only = (what: 'rie' | 'dmp') => decisions.find(({ objets }) => objets.every((objet) => objet === what));
      const means = only('rie'), dmp = only('dmp');
      const joint = decisions.some(({ objets }) => objets.includes('dmp')) || (fichier.sha256 !== undefined && minutes.includes(fichier.sha256));
      if (means === undefined) return breaks({ expected: 'une décision propre aux moyens d’identification', got: decisions.length === 0 ? 'aucune décision' : 'une seule décision pour les deux sujets, ou pour le seul DMP', ...place });
      if (joint && dmp === undefined) return breaks({ expected: 'dans un procès-verbal commun, une décision propre au DMP à côté de l’autre', got: 'la décision sur le DMP n’y est pas séparée', ...place });
      if (joint && dmp?.texte.trim() === means.texte.trim()) return breaks({ expected: 'deux décisions rédigées', got: 'le même texte pour les deux', ...place });
      return holds(place, joint ? 'procès-verbal commun, deux décisions' : 'procès-verbal propre aux moyens d’identification');
    });
  },
};
