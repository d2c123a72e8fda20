import { breaks, holds, nonConcluant, type Finding } from './finding';
import { instant, tolerance } from './instants';
import { isAbout, wholeTrace } from './local-traces';
import type { Rule } from './rule';

/** Annexe 4, case 2: the consent ticked is kept, with its date and who took it. */
export const traceOfConsent: Rule = {
  id: 'trace/consentement', version: 1,
  exigences: ['annexe4-cas-2'],
  sentence: 'La trace locale porte le consentement recueilli, avec sa date et son auteur.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const place = { fact: view.id(trace.exported) };
    const taken = view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.gesture === 'recueillir-consentement' && act.seq < trace.exported.seq ? [act] : []));
    if (taken.length === 0) return [nonConcluant('aucun consentement recueilli')];
    return taken.map((act): Finding => {
      const ins = act.patient === undefined ? undefined : view.patient(act.patient)?.ins;
      const found = trace.exported.entries.find((entry) => entry.action === 'consentement' && entry.patient === ins && isAbout(entry, act.person) && Math.abs(instant(entry.at) - instant(act.at)) <= 10_000 + tolerance(view));
      return found === undefined ? breaks({ expected: `la trace du consentement recueilli par ${act.person.login}, vers ${act.at}`, got: 'aucune', ...place }) : holds(place, `${found.at} : ${found.action}`);
    });
  },
};
