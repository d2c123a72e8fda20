import { buildTd03Answer } from '../../xds/build/td03';
import { buildQueryAnswer } from '../../xds/build/td31';
import { buildRetrieveAnswer } from '../../xds/build/td32';
import { TRANSACTIONS, type RegistryError } from '../../xds/types';
import { wireError } from '../faults/wire-error';
import type { FaultTable } from '../faults/table';
import type { AdmissionContext } from '../admission/context';
import type { Refused } from '../admission/outcome';
import { buildRegistryFailure } from './registry-failure';
import { faultAnswer, soapAnswer, textAnswer, type WireAnswer } from './wire';

/** How a refusal leaves, and under which code. */
export function refusalAnswer(refusal: Refused, context: AdmissionContext, table: FaultTable): { wire: WireAnswer; code: string } {
  const { transaction, headers, asked } = context;
  const error = wireError(table, refusal.cause, refusal.details, transaction);
  switch (error.form) {
    case 'http': return { code: error.code, wire: textAnswer(error.status, error.reason) };
    case 'fault': return { code: error.code, wire: faultAnswer(error.fault, headers) };
    case 'status':
      return { code: error.code, wire: soapAnswer({ action: TRANSACTIONS['TD0.3'].response, body: buildTd03Answer({ status: error.code, context: error.context }), request: headers }) };
    case 'registry': {
      const errors = [error.error, ...(refusal.also ?? []).map((one) => registryErrorOf(one, table))];
      const body = transaction === 'TD3.1' ? buildQueryAnswer({ entries: [], returnType: asked?.transaction === 'TD3.1' ? asked.query.returnType : 'LeafClass', errors })
        : transaction === 'TD3.2' ? buildRetrieveAnswer({ documents: [], errors }) : buildRegistryFailure(errors);
      return { code: error.code, wire: soapAnswer({ action: TRANSACTIONS[transaction ?? 'TD3.1'].response, body, request: headers }) };
    }
  }
}

/** The RegistryError of one document refused among others. */
export function registryErrorOf(refusal: Refused, table: FaultTable): RegistryError {
  const error = wireError(table, refusal.cause, refusal.details, 'TD3.2');
  if (error.form !== 'registry') throw new Error(`${refusal.cause} has no registry form`);
  return error.error;
}
