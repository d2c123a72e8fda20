import type { Td02Answer } from '../../xds/types';
import type { DmpFailure, Question } from '../outcome';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

/** What the person's last TD0.2 on this patient told. */
export interface KnownStatus { at: string; answer: Td02Answer; authorization: 'valide' | 'demander' | 'ajouter' | 'refus'; question: Question }

const key = ({ patient }: AtWork): string => `statut:${patient.id}`;

export const knownStatus = ({ ports }: Desk, at: AtWork): KnownStatus | undefined => ports.sessions.kept<KnownStatus>(at.session.id, key(at));

/** Kept with the session, for the record's page. */
export function rememberStatus({ ports }: Desk, at: AtWork, answer: Td02Answer): void {
  const known: KnownStatus = { at: ports.clock.now().toISOString(), answer, authorization: ports.authorization.decide(answer), question: ports.authorization.question(answer) };
  ports.sessions.keep(at.session.id, key(at), known);
}

/** « Vérifier le DMP ». */
export const checkStatus = (desk: Desk, at: AtWork): Promise<GateRefused | { is: 'status' } | { is: 'failure'; failure: DmpFailure }> =>
  throughGate(desk, at, async (calls) => {
    const outcome = await desk.ports.callPlan.status(calls);
    if (!outcome.ok) return { is: 'failure' as const, failure: outcome.failure };
    rememberStatus(desk, at, outcome.value);
    return { is: 'status' as const };
  }, 'existence');
