import type { RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

const NO_DOCUMENT = 'aucun-document';

/** B07: a refusal shown as an empty record would make the professional believe that there is nothing to know. */
export const screenNeverEmpty: Rule = {
  id: 'ecran/jamais-vide', version: 1,
  exigences: ['ex-gen-1140', 'kit-liste-blanche'],
  sentence: 'Quand le DMP refuse, l’écran ne laisse pas croire que le dossier est vide.',
  judge: (view) => {
    if (!refused(view)) return [nonConcluant('le DMP n’a rien refusé dans cette fenêtre')];
    const lies = view.screens.filter((screen) => screen.matches?.includes(NO_DOCUMENT) === true);
    if (lies.length > 0) return lies.map((screen): Finding => breaks({ expected: 'la raison du refus', got: `« ${screen.text ?? ''} »`, ...placeOnScreen(view, screen) }));
    const read = lastReading(view, 'message');
    if ('trouble' in read) return [read.trouble];
    return [holds(placeOnScreen(view, read.screen), read.screen.text)];
  },
};

const refused = (view: RuleView): boolean => view.refused.length > 0
  || view.exchanges.some((exchange) => !exchange.fact.admission.admitted || exchange.fact.status >= 400 || exchange.fact.status === 0 || exchange.fault !== undefined);
