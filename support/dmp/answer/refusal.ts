import { buildRegistryResponse } from '../../xds/build/registry-response';
import { buildTd03Answer } from '../../xds/build/td03';
import { buildTd04Answer } from '../../xds/build/td04';
import { buildTd16Answer } from '../../xds/build/td16';
import { buildQueryAnswer } from '../../xds/build/td31-answer';
import { buildRetrieveAnswer } from '../../xds/build/td32';
import { TRANSACTIONS, type RegistryError, type Transaction } from '../../xds/types';
import { wireError, type WireError } from '../faults/wire-error';
import type { FaultTable } from '../faults/table';
import type { AdmissionContext } from '../admission/context';
import type { Refused } from '../admission/outcome';
import { faultAnswer, soapAnswer, textAnswer, type WireAnswer } from './wire';

/** How a refusal leaves, and under which code. */
export function refusalAnswer(refusal: Refused, context: AdmissionContext, table: FaultTable): { wire: WireAnswer; code: string } {
  const { transaction, headers } = context;
  const error = wireOf(refusal, transaction, table);
  switch (error.form) {
    case 'http': return { code: error.code, wire: textAnswer(error.status, error.reason) };
    case 'fault': return { code: error.code, wire: faultAnswer(error.fault, headers) };
    case 'status': return { code: error.code, wire: soapAnswer({ action: TRANSACTIONS[transaction ?? 'TD0.3'].response, body: statusBody(transaction, error), request: headers }) };
    case 'registry': {
      const errors = [error.error, ...(refusal.also ?? []).map((one) => registryErrorOf(one, table))];
      return { code: error.code, wire: soapAnswer({ action: TRANSACTIONS[transaction ?? 'TD3.1'].response, body: registryBody(context, errors), request: headers }) };
    }
  }
}

/** Services of the DMP's own: no fault, a status and a context (interface-dmp §5.1). */
function statusBody(transaction: Transaction | undefined, { code: status, context }: Extract<WireError, { form: 'status' }>): string {
  if (transaction === 'TD0.4') return buildTd04Answer({ status, context, patients: [] });
  return transaction === 'TD1.6' ? buildTd16Answer({ status, context, authorizations: [] }) : buildTd03Answer({ status, context });
}

function registryBody({ transaction, asked }: AdmissionContext, errors: RegistryError[]): string {
  if (transaction === 'TD3.1') return buildQueryAnswer({ returnType: asked?.transaction === 'TD3.1' ? asked.query.returnType : 'LeafClass', errors });
  return transaction === 'TD3.2' ? buildRetrieveAnswer({ documents: [], errors }) : buildRegistryResponse({ errors });
}

/** Transactions that refuse in the form of another: HL7 messages by a fault, the DMP's own services by a status. */
const IN_THE_FORM_OF: Partial<Record<Transaction, Transaction>> = { 'TD1.3a': 'TD0.2', 'TD0.4': 'TD0.3', 'TD1.6': 'TD0.3' };

function wireOf({ cause, details }: Refused, transaction: Transaction | undefined, table: FaultTable): WireError {
  return wireError(table, cause, details, transaction === undefined ? undefined : IN_THE_FORM_OF[transaction] ?? transaction);
}

/** The RegistryError of one thing refused among others. */
export function registryErrorOf(refusal: Refused, table: FaultTable): RegistryError {
  const error = wireOf(refusal, 'TD3.2', table);
  if (error.form !== 'registry') throw new Error(`${refusal.cause} has no registry form`);
  return error.error;
}
