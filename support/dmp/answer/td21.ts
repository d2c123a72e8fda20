import { buildRegistryResponse } from '../../xds/build/registry-response';
import { TRANSACTIONS } from '../../xds/types';
import type { AdmissionContext, Granted } from '../admission/context';
import type { FaultTable } from '../faults/table';
import { storeDeposit } from './deposit';
import { registryErrorOf } from './refusal';
import { soapAnswer, type WireAnswer } from './wire';

/** Stores what was fed. Warnings stay in the trace unless the setting puts them on the wire: clients read any error list as a failure (interface-dmp §5.1). */
export function td21Answer(context: AdmissionContext, { record, deposit, warnings }: Extract<Granted, { kind: 'deposit' }>, table: FaultTable): WireAnswer {
  const { dmp: { world, settings }, incoming: { at }, headers } = context;
  storeDeposit(world, record, deposit, at);
  const errors = settings.finessJuridiqueAvertitSurLeFil ? warnings.map((one) => ({ ...registryErrorOf(one, table), severity: 'Warning' as const })) : [];
  return soapAnswer({ action: TRANSACTIONS['TD2.1'].response, body: buildRegistryResponse({ errors }), request: headers });
}
