import type { RuleView, Token } from '../lecture/view';

/** Names the drive gives to the two gestures. */
const OPENS = 'consulter-en-bris-de-glace';
const CLOSES = 'quitter-bris-de-glace';

/** The mode the professional asked for, by their gestures on the patient's record, just before a position. A motive left empty opens nothing. */
export function modeAt(view: RuleView, person: string | undefined, patient: string | undefined, seq: number): 'normal' | 'bris_de_glace' {
  if (person === undefined || patient === undefined) return 'normal';
  let mode: 'normal' | 'bris_de_glace' = 'normal';
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act === 'session-closed' && act.person.persona === person) mode = 'normal';
    if (act.act !== 'gesture' || act.person.persona !== person || act.patient !== patient) continue;
    if (act.gesture === OPENS && (act.details?.['motif'] ?? '').trim() !== '') mode = 'bris_de_glace';
    if (act.gesture === CLOSES) mode = 'normal';
  }
  return mode;
}

/** The mode a token should declare. */
export const accessModeAsked = (view: RuleView, token: Token): 'normal' | 'bris_de_glace' => {
  const person = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < token.seq && act.person.rpps === token.rpps);
  const patient = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : [])).find(({ ins }) => ins === token.ins);
  return modeAt(view, person?.act === 'gesture' ? person.person.persona : undefined, patient?.persona, token.seq);
};
