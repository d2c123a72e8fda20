import type { Td02Answer } from '../../xds/types';
import type { ListedDocument, Outcome } from '../outcome';
import type { CallPlanPort, ConsultResult, DmpCalls } from '../ports';

type By = Parameters<CallPlanPort['consult']>[1];

/**
 * What each gesture does and nothing more: existence, then (after an explicit declaration when one is missing) the list;
 * a document only when the professional opens it (EX_3.2-1010, EX_0.3-1010).
 */
export function explicitPlan(): CallPlanPort {
  return {
    status: (calls) => calls.td02(),
    consult: async (calls, by) => {
      const existence = await checked(calls, by);
      if ('result' in existence) return existence.result;
      const { status } = existence;
      const decision = by.authorization.decide(status);
      if (decision === 'refus') return { is: 'failure', failure: { kind: 'acces-interdit' }, status };
      if (decision === 'demander') return { is: 'question', question: by.authorization.question(status), status };
      return decision === 'ajouter' ? declared(calls, by, status) : list(calls, by, status);
    },
    // EX_3.1-2030: a search is asked for.
    fed: async () => undefined,
    // The author needs no authorisation to take back what they put (R. 1111-49): none is looked for.
    change: (_calls, send) => send(),
    authorize: (calls, by) => declared(calls, by, by.status),
    search: async (calls, by) => {
      const outcome = await calls.td31(by);
      return outcome.ok ? listOf(outcome) : { is: 'failure', failure: outcome.failure };
    },
    read: async (calls, document) => {
      const outcome = await calls.td32([document]);
      if (!outcome.ok) return outcome;
      const [only] = outcome.value;
      return only === undefined ? { ok: false, failure: { kind: 'illisible', detail: 'aucun document dans la réponse' } } : { ok: true, value: only };
    },
  };
}

/** TD0.2, and what stops there: no record, closed record, another person's traits. */
async function checked(calls: DmpCalls, by: By): Promise<{ result: ConsultResult } | { status: Td02Answer }> {
  const outcome = await calls.td02();
  if (!outcome.ok) return { result: { is: 'failure', failure: outcome.failure } };
  const status = outcome.value;
  if (!status.exists) return { result: { is: 'failure', failure: { kind: 'dmp-absent' }, status } };
  if (status.status === 'terminated') return { result: { is: 'failure', failure: { kind: 'dmp-ferme' }, status } };
  const differences = status.patient === undefined || by.identityConfirmed ? [] : by.identity.differences(calls.patient, status.patient);
  return differences.length > 0 ? { result: { is: 'identity', differences, status } } : { status };
}

async function declared(calls: DmpCalls, by: By, status: Td02Answer): Promise<ConsultResult> {
  const outcome = await calls.td03('AJOUT');
  return outcome.ok ? list(calls, by, { ...status, autorisation: 'VALIDE' }) : { is: 'failure', failure: outcome.failure, status };
}

async function list(calls: DmpCalls, by: By, status: Td02Answer): Promise<ConsultResult> {
  const outcome = await calls.td31({ statuses: by.statuses, from: by.from, typeCodes: by.typeCodes, authors: by.authors, ...(by.submittedSince === undefined ? {} : { submittedSince: by.submittedSince }) });
  return outcome.ok ? { ...listOf(outcome), status } : { is: 'failure', failure: outcome.failure, status };
}

/** What came is shown; that something did not is said. */
const listOf = ({ value, partial }: Outcome<ListedDocument[]> & { ok: true }): Extract<ConsultResult, { is: 'list' }> => ({ is: 'list', documents: value, ...(partial === undefined ? {} : { incomplete: true }) });
