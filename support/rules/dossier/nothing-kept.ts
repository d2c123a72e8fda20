import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { asRead, placeOnScreen } from '../screen-reading';
import { importedBefore } from './copies';

/** Screens where a document read could still be found. */
const PLACES = ['documents', 'dossier'] as const;

/**
 * REC_3.2-1020: what was read is kept nowhere. An import the professional chose leaves a copy all the same (document 003, §5.1), unless the
 * profile takes the recommendation to the letter (register, conservation-des-documents-lus).
 */
export const nothingKept: Rule = {
  id: 'import/rien-de-garde', version: 2,
  exigences: ['rec-3-2-1020'],
  sentence: 'Après la déconnexion, un document lu sans être importé ne se retrouve nulle part tant que le DMP ne le rend pas de nouveau.',
  judge: (view) => {
    const left = view.scenario.acts.findLast((act) => act.act === 'session-closed');
    const read = left === undefined ? [] : readBefore(view, left.seq);
    if (left === undefined || read.length === 0) return [nonConcluant('aucun document n’a été lu avant une déconnexion')];
    const screens = PLACES.map((place) => view.scenario.facts.findLast((fact) => fact.kind === 'screen' && fact.reading === place && fact.seq > left.seq));
    if (screens.some((screen) => screen === undefined)) return [nonConcluant('la liste et le dossier n’ont pas été lus après la déconnexion')];
    return screens.flatMap((screen): Finding[] => {
      if (screen?.kind !== 'screen') return [];
      const kept = (screen.rows ?? []).map((row) => asRead(row['titre'] ?? '')).filter((title) => read.includes(title));
      const place = placeOnScreen(view, screen);
      return kept.length === 0 ? [holds(place, `rien dans « ${screen.reading} »`)] : kept.map((title) => breaks({ expected: `« ${title} » introuvable`, got: `montré dans « ${screen.reading} » sans que le DMP l’ait rendu`, ...place }));
    });
  },
};

/** Titles the DMP delivered before, and nobody may keep. */
function readBefore(view: RuleView, seq: number): string[] {
  const mayKeep = view.header.ambiguities['conservation-des-documents-lus'] !== 'jamais';
  const imported = new Set((mayKeep ? importedBefore(view, seq) : []).map(({ title }) => asRead(title ?? '')));
  return [...new Set(view.scenario.exchanges.filter((exchange) => exchange.seq < seq).flatMap((exchange) => exchange.documentsDelivered.flatMap(({ title }) => (title === undefined ? [] : [asRead(title)]))))].filter((title) => !imported.has(title));
}
