import type { ActFact, RuleView } from '../../lecture/view';

type Gesture = ActFact & { act: 'gesture' };

/** A document as the drive made it: what was typed, and what was done of it since. */
export interface Written {
  patient: string; title: string; type: string; author: Gesture['person'];
  /** ISO UTC; undefined: when it was written. */
  actAt?: string;
  written: Gesture; validated: Gesture[]; held: boolean;
}

/** Documents written in the scenario, as they stand just before a position. */
export function writtenBefore(view: RuleView, seq: number): Written[] {
  const all: Written[] = [];
  const named = (act: Gesture): Written | undefined => all.findLast((one) => one.patient === act.patient && one.title === act.document);
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act !== 'gesture') continue;
    if (act.gesture === 'rediger-document') {
      const { type = '', acte } = act.details ?? {};
      all.push({ patient: act.patient ?? '', title: act.document ?? '', type, author: act.person, ...(acte === undefined ? {} : { actAt: acte }), written: act, validated: [], held: false });
    } else if (act.gesture === 'valider-document') named(act)?.validated.push(act);
    else if (act.gesture === 'retenir-document' || act.gesture === 'liberer-document') {
      const document = named(act);
      if (document !== undefined) document.held = act.gesture === 'retenir-document';
    }
  }
  return all;
}

/** Every document the question may speak of. */
export const written = (view: RuleView): Written[] => writtenBefore(view, view.question.last + 1);

/** Names of the bench → how the DMP knows the type (LOINC, JDV_J66). A working document has none. */
export const TYPE_CODES: Readonly<Record<string, string>> = { 'lettre-de-liaison': '11490-0', consultation: '11488-4', operatoire: '34874-8', urgences: '15507-7', biologie: '11502-2' };
