import type { ActFact, OldDocumentRef, RuleView } from '../../lecture/view';

type Gesture = ActFact & { act: 'gesture' };

/** A document as the drive made it, or found it in the record: what was typed, and what was done of it since. */
export interface Written {
  patient: string; title: string; type: string;
  author: { nom: string; prenom: string; rpps?: string; /** No longer in the national directory. */ parti?: boolean };
  /** ISO UTC; undefined: when it was written. */
  actAt?: string;
  /** Of an earlier episode: it leaves only when chosen, or with its care unit. */
  old?: OldDocumentRef;
  validated: Gesture[]; held: boolean;
  /** Gestures by which it was sent by hand. */
  chosen: Gesture[];
  /** It was rewritten since it was last validated. */
  rewritten: boolean;
}

/** Documents of the scenario's patients, as they stand just before a position. */
export function writtenBefore(view: RuleView, seq: number): Written[] {
  const all: Written[] = [];
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act === 'admission') for (const old of act.documents ?? []) all.push({ patient: old.patient, title: old.titre, type: old.type, author: old.auteur, actAt: old.dateActe, old, validated: [], held: false, chosen: [], rewritten: false });
    else if (act.act === 'gesture') change(all, act);
  }
  return all;
}

function change(all: Written[], act: Gesture): void {
  const named = (title = act.document): Written | undefined => all.findLast((one) => one.patient === act.patient && one.title === title);
  const { type = '', acte, titre, autre } = act.details ?? {};
  switch (act.gesture) {
    case 'rediger-document':
      all.push({ patient: act.patient ?? '', title: act.document ?? '', type, author: act.person, ...(acte === undefined ? {} : { actAt: acte }), validated: [], held: false, chosen: [], rewritten: false });
      return;
    case 'valider-document': named()?.validated.push(act); return;
    case 'verser-documents': for (const one of new Set([act.document, autre])) if (one !== undefined) named(one)?.chosen.push(act); return;
    case 'retenir-document': { const found = named(); if (found !== undefined) found.held = true; return; }
    case 'remplacer-document': {
      const found = named();
      if (found === undefined) return;
      found.rewritten = true;
      if (titre !== undefined) found.title = titre;
    }
  }
}

/** Every document the question may speak of. */
export const written = (view: RuleView): Written[] => writtenBefore(view, view.question.last + 1);

/** Names of the bench → how the DMP knows the type (LOINC, JDV_J66). A working document has none. */
export const TYPE_CODES: Readonly<Record<string, string>> = { 'lettre-de-liaison': '11490-0', consultation: '11488-4', operatoire: '34874-8', urgences: '15507-7', biologie: '11502-2' };
