import { modeAt } from './access-mode';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { placeOnScreen } from './screen-reading';

/** EX_0.3-1050, EX_0.2-1050: on each screen as long as the emergency access lasts, on none after. */
export const emergencyBanner: Rule = {
  id: 'ecran/bandeau-bris-de-glace', version: 1,
  exigences: ['ex-0-3-1050', 'ex-0-2-1050'],
  sentence: 'L’écran signale le bris de glace tant qu’il dure, et seulement alors.',
  judge: (view) => {
    const readings = view.screens.filter(({ reading }) => reading === 'bandeau');
    if (readings.length === 0) return [nonConcluant('l’écran n’a pas été lu (« bandeau »)')];
    const judged = readings.map((screen): { open: boolean; finding: Finding } => {
      const place = placeOnScreen(view, screen);
      const patient = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < screen.seq && act.gesture.includes('bris-de-glace') && act.person.persona === screen.person);
      const open = modeAt(view, screen.person, patient?.act === 'gesture' ? patient.patient : undefined, screen.seq) === 'bris_de_glace';
      if (!screen.mapped) return { open, finding: aExaminer('la cible ne dit pas où lire « bandeau » : regarder la capture', place) };
      const shown = screen.matches?.includes('bandeau-bris-de-glace') === true;
      return { open, finding: shown === open ? holds(place, screen.text) : breaks({ expected: open ? 'le bandeau du bris de glace' : 'aucun bandeau', got: screen.text ?? 'aucun bandeau', ...place }) };
    });
    // The absence after it needs its twin: the same screens, that did show it.
    const seen = view.scenario.screens.some(({ reading, matches }) => reading === 'bandeau' && matches?.includes('bandeau-bris-de-glace') === true);
    return seen || judged.some(({ open }) => open) ? judged.map(({ finding }) => finding) : [...judged.map(({ finding }) => finding).filter(({ verdict }) => verdict === 'non conforme'), nonConcluant('aucune lecture pendant un bris de glace')];
  },
};
