import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { maskedFrom } from '../masked-documents';
import type { Rule } from '../rule';
import { titleOf } from '../screen-list';
import { programmedStays } from './preloads';

/** Annexe 3, DMP/UX.34: a preload fetches what the professional in charge may see, and nobody is there to declare an emergency. */
export const preloadNothingMasked: Rule = {
  id: 'precharge/rien-de-masque', version: 1,
  exigences: ['annexe3-document-masque'],
  sentence: 'Le préchargement ne demande aucun document masqué que le responsable ne voit pas en accès normal.',
  judge: (view) => {
    const made = programmedStays(view).filter(({ calls }) => calls.some(({ transaction }) => transaction === 'TD3.2'));
    if (made.length === 0) return [nonConcluant('aucun document n’a été préchargé')];
    const findings = made.flatMap(({ responsable, calls }) => maskedFrom(view, responsable, ({ token }) => token?.claims?.purposeOfUse?.code.toLowerCase() === 'normal').map((document): Finding => {
      const asked = calls.find(({ transaction, documentsAsked }) => transaction === 'TD3.2' && documentsAsked.includes(document.uniqueId));
      return asked === undefined ? holds({ fact: calls.find(({ transaction }) => transaction === 'TD3.2')?.id ?? '' }, `${titleOf(document)} n’a pas été demandé`)
        : breaks({ expected: `${titleOf(document)}, masqué à ${responsable.prenom} ${responsable.nom}, hors du préchargement`, got: 'demandé au DMP', fact: asked.id });
    }));
    return findings.length > 0 ? findings : [nonConcluant('le DMP ne cache au responsable aucun document masqué connu du scénario')];
  },
};
