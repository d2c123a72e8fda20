import { traceBase } from '../gateway/calls';
import { copyOf, viewed, type CopyResult } from './imports';
import type { Account } from '../model';
import type { PlannedStay, TemporaryDocument } from '../sejours/model';
import { FULL_STAY, STAY_NATURES } from '../sejours/natures';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

/** What the record shows of planned stays to the person at work. */
export interface ShownStays { planned: { stay: PlannedStay; responsable: string }[]; candidates: Account[]; temporary: TemporaryDocument[] }

const nameOf = ({ prenom, nom }: Account): string => `${prenom} ${nom}`;

export function shownStays({ ports }: Desk, { account, patient }: AtWork): ShownStays {
  return {
    planned: ports.plannedStays.of(patient).map((stay) => { const found = ports.accounts.find(stay.responsable); return { stay, responsable: found === undefined ? stay.responsable : nameOf(found) }; }),
    candidates: ports.accounts.all().filter(({ finess, rpps }) => finess === account.finess && rpps !== undefined),
    temporary: ports.temporaryDocuments.visible(patient, account.login),
  };
}

/** « Programmer le séjour »: a day, its nature (a full stay when nothing is said), and who is in charge. */
export function planStay({ ports }: Desk, at: AtWork, { pour, debut, nature = FULL_STAY.code }: { pour: string; debut: string; nature?: string }): 'planned' | 'unknown' {
  const responsable = ports.accounts.find(pour);
  if (responsable === undefined || !STAY_NATURES.some(({ code }) => code === nature) || !/^\d{4}-\d{2}-\d{2}$/.test(debut)) return 'unknown';
  ports.plannedStays.plan({ patient: at.patient.id, responsable: pour, debut, nature });
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'prise-en-charge', issue: 'séjour programmé', motif: `le ${debut}, sous la responsabilité de ${nameOf(responsable)}` });
  return 'planned';
}

const temporary = ({ ports }: Desk, { account, patient }: AtWork, uniqueId: string): TemporaryDocument | undefined =>
  ports.temporaryDocuments.visible(patient, account.login).find((one) => one.uniqueId === uniqueId);

/** Opens a document preloaded: what the calls of the night did without factors, reading asks for (référentiel §6.1). */
export const openTemporary = (desk: Desk, at: AtWork, uniqueId: string): Promise<GateRefused | CopyResult> =>
  throughGate(desk, at, async (): Promise<CopyResult> => {
    const { ports } = desk;
    const found = temporary(desk, at, uniqueId);
    if (found === undefined) return { is: 'not-found' };
    ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'visualisation', issue: 'succès', documents: [uniqueId] });
    return { ...viewed(desk, at, { mimeType: found.mimeType, content: Buffer.from(found.content, 'base64') }), copy: copyOf(found, at.account.login) } as CopyResult;
  });

/** « Garder au dossier »: the document chosen becomes a copy of the record; the others go with the episode. */
export const keepTemporary = (desk: Desk, at: AtWork, uniqueId: string): Promise<GateRefused | { is: 'kept' | 'not-found' }> =>
  throughGate(desk, at, async () => {
    const { ports } = desk;
    const found = temporary(desk, at, uniqueId);
    if (found === undefined) return { is: 'not-found' as const };
    ports.copies.keep(at.patient, { ...copyOf(found, at.account.login), at: ports.clock.now().toISOString() });
    ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'enregistrement', issue: 'succès', documents: [uniqueId] });
    return { is: 'kept' as const };
  });
