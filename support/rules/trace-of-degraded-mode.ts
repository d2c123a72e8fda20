import { breaks, holds } from './finding';
import { isAbout, since, wholeTrace } from './local-traces';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** EIVP 2020 §1.4: working without the second factor leaves its trace. */
export const traceOfDegradedMode: Rule = {
  id: 'trace/mode-degrade', version: 1,
  exigences: ['eivp2020-1-4-continuite'],
  sentence: 'La trace locale porte le mode dégradé, au nom de la personne.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const place = { fact: view.id(trace.exported) };
    const own = since(view, trace.exported.entries, view.question.first).find((entry) => entry.action === 'mode-degrade' && isAbout(entry, person));
    return [own === undefined ? breaks({ expected: `une trace du mode dégradé de ${person.login}`, got: 'aucune', ...place }) : holds(place, `${own.at} : ${own.motif ?? own.issue ?? ''}`)];
  },
};
