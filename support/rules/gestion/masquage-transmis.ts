import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { parametersAt } from './parameters';
import { chosenVisibilities, sentVisibilities } from './visibility';

const said = (codes: readonly string[]): string => (codes.length === 0 ? 'aucun masquage' : codes.join(', '));

/** EXI 07, EX_2.1-1050, §4.3: the masking chosen leaves with the document, and a minor's secret hides from the representatives. */
export const maskingSent: Rule = {
  id: 'alimentation/masquage-transmis', version: 2,
  exigences: ['masquage-trace-et-transmis', 'ex-2-1-1050', 'secret-du-mineur'],
  sentence: 'Chaque document arrive au DMP avec le masquage choisi pour lui, et avec celui-là seul.',
  judge: (view) => {
    // A choice the parameters did not allow is another rule's.
    const chosen = chosenVisibilities(view).filter(({ choice }) => choice !== 'cumul' || parametersAt(view, Number.POSITIVE_INFINITY, view.question.at).some(({ cumul }) => cumul));
    if (!chosen.some(({ codes }) => codes.length > 0)) return [nonConcluant('aucun masquage n’a été choisi')];
    const sent = sentVisibilities(view);
    return chosen.map(({ title, codes }): Finding => {
      const last = sent.findLast((one) => one.title === title);
      if (last === undefined) return nonConcluant(`« ${title} » n’est pas parti`);
      const expected = [...codes].sort();
      return last.codes.join() === expected.join() ? holds({ fact: last.id }, `« ${title} » : ${said(expected)}`) : breaks({ expected: `« ${title} » : ${said(expected)}`, got: said(last.codes), fact: last.id });
    });
  },
};

/** EX_2.1-1050 (T#113): both at once only where the DMP's parameters allow it. */
export const bothOnlyIfAllowed: Rule = {
  id: 'alimentation/cumul-selon-le-parametre', version: 1,
  exigences: ['ex-2-1-1050'],
  sentence: 'Aucun document ne part à la fois masqué aux professionnels et invisible au patient quand les paramètres du DMP l’interdisent.',
  judge: (view) => {
    const sent = sentVisibilities(view);
    const asked = view.scenario.acts.some((act) => act.act === 'gesture' && act.gesture === 'choisir-visibilite' && act.details?.['visibilite'] === 'cumul');
    if (!asked || sent.length === 0) return [nonConcluant('aucun cumul n’a été demandé, ou rien n’est parti')];
    return sent.map(({ id, seq, at, title, codes }): Finding => {
      const both = codes.includes('MASQUE_PS') && codes.includes('INVISIBLE_PATIENT');
      const allowed = parametersAt(view, seq, at).some(({ cumul }) => cumul);
      return both && !allowed ? breaks({ expected: `« ${title} » masqué aux professionnels ou invisible au patient, pas les deux`, got: codes.join(', '), fact: id }) : holds({ fact: id }, said(codes));
    });
  },
};
