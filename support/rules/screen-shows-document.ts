import { howMany } from '../how-many';
import type { DeliveredDocument, RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** Interface-dmp §1.8: the CDA body is shown; every passage of its narrative is on the screen. */
export const screenShowsDocument: Rule = {
  id: 'ecran/document-lu', version: 1,
  exigences: ['ex-3-2-1010', 'ex-gen-1140'],
  sentence: 'L’écran montre le contenu du document que le DMP a rendu.',
  judge: (view) => {
    const read = lastReading(view, 'document');
    if ('trouble' in read) return [read.trouble];
    const document = deliveredBefore(view, read.screen, view.params['titre']);
    if (document === undefined) return [nonConcluant('le DMP n’a rendu aucun document avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    if (document.trouble !== undefined) return [nonConcluant(`document rendu illisible : ${document.trouble}`, place)];
    const shown = asRead(read.screen.text ?? '');
    const missing = document.passages.map(asRead).filter((passage) => !shown.includes(passage));
    if (missing.length > 0) return [breaks({ expected: `« ${missing[0] ?? ''} »`, got: shown === '' ? 'rien à l’écran' : `${howMany(missing.length, 'passage')} du document hors de l’écran`, ...place })];
    if (document.passages.length > 0) return [holds(place, document.title)];
    return [shown === '' ? breaks({ expected: 'le document', got: 'rien à l’écran', ...place }) : aExaminer('le corps du document n’est pas du texte (PDF) : regarder la capture', place)];
  },
};

/** The last document delivered before the reading, or the last of that title. */
function deliveredBefore(view: RuleView, screen: ScreenFact, title: string | undefined): DeliveredDocument | undefined {
  return view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && exchange.transaction === 'TD3.2' && exchange.fact.admission.admitted)
    .flatMap((exchange) => exchange.documentsDelivered)
    .findLast((document) => title === undefined || (document.title !== undefined && asRead(document.title) === asRead(title)));
}
