import { breaks, holds } from './finding';
import { isAbout, scenarioStart, since, wholeTrace } from './local-traces';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** SC.DMP/CONF.11: the establishment can show that the person was told. */
export const traceOfRppsNotice: Rule = {
  id: 'trace/information-rpps', version: 1,
  exigences: ['air-information-rpps', 'rem-conf-11'],
  sentence: 'La trace locale porte la prise de connaissance de l’usage du RPPS.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const place = { fact: view.id(trace.exported) };
    const own = since(view, trace.exported.entries, scenarioStart(view)).find((entry) => entry.action === 'information-rpps' && isAbout(entry, person));
    return [own === undefined ? breaks({ expected: `une trace de prise de connaissance de ${person.login}`, got: 'aucune', ...place }) : holds(place, own.at)];
  },
};
