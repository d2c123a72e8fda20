import { unfinishedObservation } from './absence';
import { breaks, holds, nonConcluant } from './finding';
import { CONSULTING } from './patient-rights';
import type { Rule } from './rule';

/** Key of an INS: 97 − (its thirteen characters mod 97), 2A counted as 19 and 2B as 18 (interface-dmp §6.3). */
export function insKeyRight(ins: string): boolean {
  const body = ins.slice(0, 13).replace(/^(\d{5})2A/, '$119').replace(/^(\d{5})2B/, '$118');
  return /^\d{13}$/.test(body) && /^\d{2}$/.test(ins.slice(13)) && 97 - Number(BigInt(body) % 97n) === Number(ins.slice(13));
}

/** EX_GEN-1270: an INS received from a third party goes nowhere before its key was checked. */
export const insKeyChecked: Rule = {
  id: 'ins/cle-controlee', version: 1,
  exigences: ['ex-gen-1270'],
  sentence: 'Une INS dont la clé est fausse ne part pas au DMP.',
  judge: (view) => {
    const wrong = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : [])).filter(({ ins }) => !insKeyRight(ins));
    if (wrong.length === 0) return [nonConcluant('aucun patient de ce scénario n’a une INS à la clé fausse')];
    const sent = view.scenario.exchanges.filter((exchange) => wrong.some(({ ins }) => ins === exchange.token?.ins || ins === exchange.patientAsked));
    if (sent.length > 0) return sent.map((exchange) => breaks({ expected: 'aucun appel : la clé de l’INS est fausse', got: exchange.transaction ?? 'un appel', fact: exchange.id }));
    const asked = view.scenario.acts.find((act) => act.act === 'gesture' && CONSULTING.has(act.gesture) && wrong.some(({ persona }) => persona === act.patient));
    if (asked === undefined) return [nonConcluant('personne n’a demandé le DMP de ce patient')];
    return [unfinishedObservation(view) ?? holds({ fact: view.id(asked) }, 'aucun appel')];
  },
};
