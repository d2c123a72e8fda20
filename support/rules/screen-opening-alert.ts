import { signsOf } from './document-states';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { titleOf } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

const ALERTS = { 'invisible-patient': 'alerte-invisible-patient', 'invisible-representants': 'alerte-invisible-representants' } as const;

/** EX_3.2-1025: two different warnings when such a document opens, none for another. */
export const screenOpeningAlert: Rule = {
  id: 'ecran/alerte-a-l-ouverture', version: 1,
  exigences: ['ex-3-2-1025'],
  sentence: 'Ouvrir un document non visible du patient ou de ses représentants légaux alerte, chacun par sa phrase ; un autre document n’alerte pas.',
  judge: (view) => {
    const read = lastReading(view, 'alerte');
    if ('trouble' in read) return [read.trouble];
    const before = view.scenario.exchanges.filter((exchange) => exchange.seq < read.screen.seq);
    const opened = before.findLast((exchange) => exchange.transaction === 'TD3.2' && exchange.fact.admission.admitted)?.documentsAsked.at(-1);
    const listed = before.filter((exchange) => exchange.transaction === 'TD3.1').flatMap((exchange) => exchange.documentsReturned).findLast(({ uniqueId }) => uniqueId === opened);
    if (listed === undefined) return [nonConcluant('aucun document listé n’a été ouvert avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    const signs = signsOf(listed);
    return (Object.keys(ALERTS) as (keyof typeof ALERTS)[]).map((sign): Finding => {
      const expected = signs.includes(sign);
      const shown = read.screen.matches?.includes(ALERTS[sign]) === true;
      return shown === expected ? holds(place, titleOf(listed))
        : breaks({ expected: `${titleOf(listed)} ${expected ? 'avec' : 'sans'} le message « ${ALERTS[sign]} »`, got: read.screen.text === undefined ? 'aucune alerte' : `« ${read.screen.text} »`, ...place });
    });
  },
};
