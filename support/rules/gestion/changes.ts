import type { DocumentReading, RuleView, UpdateReading } from '../../lecture/view';
import { asRead } from '../screen-reading';

export type Change = 'masquer' | 'demasquer' | 'archiver' | 'desarchiver' | 'montrer-au-patient' | 'montrer-aux-representants' | 'supprimer';

/** A change the professional asked for on the properties of a document they chose, and what they then answered. */
export interface AskedChange { seq: number; /** The next gesture that asks for a change, or the end. */ until: number; change: Change; title: string; confirmed?: number; cancelled?: number; /** The patient's request noted for that document before. */ request: boolean }

/** Changes asked in a scenario, in their order. */
export function askedChanges(view: RuleView): AskedChange[] {
  const asked: AskedChange[] = [];
  const requests = new Set<string>();
  let title = '';
  for (const act of view.scenario.acts) {
    if (act.act !== 'gesture') continue;
    const last = asked.at(-1);
    switch (act.gesture) {
      case 'ouvrir-proprietes': title = asRead(act.document ?? ''); break;
      case 'noter-demande-du-patient': requests.add(title); break;
      case 'changer-document':
        if (last !== undefined) last.until = act.seq;
        asked.push({ seq: act.seq, until: Number.POSITIVE_INFINITY, change: act.details?.['changement'] as Change, title, request: requests.has(title) });
        break;
      case 'confirmer-changement': if (last !== undefined) last.confirmed ??= act.seq; break;
      case 'renoncer-au-changement': if (last !== undefined) last.cancelled ??= act.seq;
    }
  }
  return asked;
}

/** One change the DMP received, with the title of its document when a search had listed it. */
export interface SentChange { id: string; seq: number; admitted: boolean; update: UpdateReading; title?: string }

export function sentChanges(view: RuleView): SentChange[] {
  const titles = new Map<string, string>();
  return view.scenario.exchanges.flatMap((exchange): SentChange[] => {
    for (const document of exchange.documentsReturned) for (const name of namesOf(document)) if (document.title !== undefined) titles.set(name, asRead(document.title));
    return (exchange.updates ?? []).map((update) => {
      const title = [update.entryUuid, update.logicalId, update.uniqueId].map((name) => (name === undefined ? undefined : titles.get(name))).find((one) => one !== undefined);
      return { id: exchange.id, seq: exchange.seq, admitted: exchange.fact.admission.admitted && exchange.refusal === undefined, update, ...(title === undefined ? {} : { title }) };
    });
  });
}

const namesOf = ({ uniqueId, entryUuid, logicalId }: DocumentReading): string[] => [uniqueId, entryUuid, logicalId].filter((one): one is string => one !== undefined && one !== '');

const has = (update: UpdateReading, code: string): boolean => update.confidentiality?.after.some((one) => one.code === code) === true;
const had = (update: UpdateReading, code: string): boolean => update.confidentiality?.before?.some((one) => one.code === code) === true;
const to = (update: UpdateReading, status: string): boolean => update.statuses?.to.endsWith(`:${status}`) === true;

/** Codes of visibility, as the wire says them. */
export const CODE = { masque: 'MASQUE_PS', patient: 'INVISIBLE_PATIENT', representants: 'INVISIBLE_REPRESENTANTS_LEGAUX' } as const;

/** Whether an update does what a change says. */
export const DOES: Readonly<Record<Change, (update: UpdateReading) => boolean>> = {
  masquer: (update) => update.kind === 'a' && has(update, CODE.masque),
  demasquer: (update) => update.kind === 'a' && update.confidentiality !== undefined && !has(update, CODE.masque),
  archiver: (update) => update.kind === 'd' && to(update, 'Archived'), desarchiver: (update) => update.kind === 'd' && to(update, 'Approved'),
  'montrer-au-patient': (update) => had(update, CODE.patient) && !has(update, CODE.patient), 'montrer-aux-representants': (update) => had(update, CODE.representants) && !has(update, CODE.representants),
  supprimer: (update) => update.kind === 'c',
};

/** How a change is called in a finding. */
export const SAID: Readonly<Record<Change, string>> = {
  masquer: 'masquer aux professionnels', demasquer: 'démasquer aux professionnels', archiver: 'archiver', desarchiver: 'sortir des archives',
  'montrer-au-patient': 'rendre visible au patient', 'montrer-aux-representants': 'rendre visible aux représentants légaux', supprimer: 'supprimer',
};
