import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { asRead } from '../screen-reading';
import { askedChanges, CODE, DOES, sentChanges } from './changes';

const NOTED = 'noter-demande-du-patient';

/** Référentiel §4.3: hidden from other professionals only when the patient asked for it, who could not do it. */
export const maskedOnRequestOnly: Rule = {
  id: 'droits/masquage-a-la-demande', version: 1,
  exigences: ['masquage-ps-a-la-demande'],
  sentence: 'Aucun document n’est masqué aux professionnels sans que le patient l’ait demandé.',
  judge: (view) => {
    const asked = askedChanges(view).filter(({ change }) => change === 'masquer');
    const sent = sentChanges(view).filter(({ update }) => DOES.masquer(update) && update.confidentiality?.before?.some(({ code }) => code === CODE.masque) !== true);
    const requests = view.scenario.acts.flatMap((act, rank) => (act.act === 'gesture' && act.gesture === NOTED ? [{ seq: act.seq, title: titleBefore(view.scenario.acts, rank) }] : []));
    const findings = sent.map(({ id, seq, title }): Finding => (requests.some((one) => one.seq < seq && one.title === title) ? holds({ fact: id }, `« ${title ?? ''} », à la demande du patient`)
      : breaks({ expected: 'une demande du patient, enregistrée avant', got: `« ${title ?? ''} » masqué sans demande`, fact: id })));
    if (findings.length > 0) return findings;
    return [asked.length > 0 ? holds({}, 'rien n’est masqué sans demande') : nonConcluant('aucun masquage aux professionnels')];
  },
};

type Acts = Parameters<Rule['judge']>[0]['scenario']['acts'];
/** The document whose properties were open. */
function titleBefore(acts: Acts, rank: number): string {
  const opened = acts.slice(0, rank).findLast((act) => act.act === 'gesture' && act.gesture === 'ouvrir-proprietes');
  return opened?.act === 'gesture' ? asRead(opened.document ?? '') : '';
}

/** Actions that say something else than a request. */
const OTHERS: ReadonlySet<string> = new Set(['authentification', 'refus', 'jeton', 'appel', 'appel-non-parti', 'deconnexion', 'information-rpps', 'extraction']);

/** Référentiel §4.3: the request itself is in the traces. */
export const requestTraced: Rule = {
  id: 'trace/demande-de-masquage', version: 1,
  exigences: ['masquage-ps-a-la-demande'],
  sentence: 'La trace locale porte la demande du patient de masquer un document, avec qui l’a notée.',
  judge: (view) => {
    if (view.exports.length === 0) return [nonConcluant('aucune extraction de traces')];
    const noted = view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.gesture === NOTED ? [act] : []));
    if (noted.length === 0) return [nonConcluant('aucune demande du patient')];
    return noted.map((act): Finding => {
      const ins = act.patient === undefined ? undefined : view.patient(act.patient)?.ins;
      const found = view.traces.find(({ action, login, rpps, patient, at }) => !OTHERS.has(action) && patient === ins && (login === act.person.login || (rpps !== undefined && rpps === act.person.rpps)) && Date.parse(at) >= Date.parse(act.at) - 1000);
      return found === undefined ? breaks({ expected: 'une trace de la demande du patient', got: 'aucune', fact: view.id(act) }) : holds({ fact: view.id(act) }, found.action);
    });
  },
};
