import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead } from './screen-reading';

/** Référentiel §5.5: the detail of the action is traced; of an emergency access, its motive. */
export const traceOfEmergency: Rule = {
  id: 'trace/bris-de-glace', version: 1,
  exigences: ['annexe3-urgence', 'contenu-des-traces'],
  sentence: 'La trace locale porte chaque bris de glace, sa personne, son patient et son motif.',
  judge: (view) => {
    if (view.exports.length === 0) return [nonConcluant('aucune extraction de traces')];
    const opened = view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.gesture === 'consulter-en-bris-de-glace' && (act.details?.['motif'] ?? '') !== '' ? [act] : []));
    if (opened.length === 0) return [nonConcluant('le scénario n’a pas de bris de glace motivé')];
    return opened.map((act): Finding => {
      const motif = act.details?.['motif'] ?? '';
      const ins = act.patient === undefined ? undefined : view.patient(act.patient)?.ins;
      const found = view.traces.find((trace) => (trace.login === act.person.login || (trace.rpps !== undefined && trace.rpps === act.person.rpps)) && trace.patient === ins
        && [trace.motif, trace.issue, trace.action].some((text) => asRead(text ?? '').includes(asRead(motif))));
      return found === undefined ? breaks({ expected: `une trace du bris de glace, au motif « ${motif} »`, got: 'aucune', fact: view.id(view.exports.at(-1) ?? act) }) : holds({ fact: view.id(act) }, found.action);
    });
  },
};
