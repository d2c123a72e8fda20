import { breaks, holds, nonConcluant } from '../finding';
import type { Rule } from '../rule';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';

/** CDA/VISU.01: under its header, a document has its body: the narrative of a level 3, the file of a level 1. What a PDF says is looked at on the capture. */
export const screenBody: Rule = {
  id: 'ecran/corps-du-document', version: 1,
  exigences: ['rem-cda-visu-01'],
  sentence: 'L’écran présente le corps du document : le texte d’un niveau 3, le fichier d’un niveau 1.',
  judge: (view) => {
    const read = lastReading(view, 'document');
    if ('trouble' in read) return [read.trouble];
    const delivered = view.scenario.exchanges.filter((exchange) => exchange.seq < read.screen.seq && exchange.transaction === 'TD3.2').flatMap((exchange) => exchange.documentsDelivered).at(-1);
    if (delivered === undefined) return [nonConcluant('le DMP n’a rendu aucun document avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    const text = asRead(read.screen.text ?? '');
    if (text === '') return [breaks({ expected: 'le corps du document', got: 'rien à l’écran', ...place })];
    const missing = delivered.passages.map(asRead).filter((passage) => !text.includes(passage));
    // The area bears a title of its own: a file is offered when it says more than that.
    if (delivered.passages.length === 0) return [/pdf|télécharger/i.test(text) ? holds(place, delivered.title) : breaks({ expected: 'le fichier du document', got: `« ${text.slice(0, 120)} »`, ...place })];
    return missing.length === 0 ? [holds(place, delivered.title)] : missing.map((passage) => breaks({ expected: `« ${passage} »`, got: 'absent de l’écran', ...place }));
  },
};
