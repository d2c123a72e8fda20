import { breaks, holds } from './finding';
import { isAbout, since, wholeTrace } from './local-traces';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** DMP/AUTH.02: what the software refused is traced too, under the name of the person refused. */
export const traceOfRefusal: Rule = {
  id: 'trace/refus-trace', version: 1,
  exigences: ['rem-dmp-auth-02', 'air-deux-facteurs'],
  sentence: 'La trace locale porte le refus, au nom de la personne.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const place = { fact: view.id(trace.exported) };
    const refusals = since(view, trace.exported.entries, view.question.first).filter((entry) => entry.action === 'refus');
    const own = refusals.find((entry) => isAbout(entry, person));
    return [own === undefined
      ? breaks({ expected: `une trace de refus de ${person.login}`, got: refusals.length === 0 ? 'aucune' : `refus d’autres personnes : ${refusals.map((entry) => entry.login ?? '?').join(', ')}`, ...place })
      : holds(place, `${own.at} : ${own.motif ?? 'refus'}`)];
  },
};
