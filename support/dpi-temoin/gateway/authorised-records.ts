import { buildTd04Request } from '../../xds/build/td04';
import type { Outcome } from '../outcome';
import type { TemoinPorts } from '../ports';
import { readTd04, type AuthorisedIdentifier } from '../reader/td04';
import { exchange, type Work } from './calls';

/** TD0.4: the records the structure may read. Its token is of no patient (interface-dmp §2.4). */
export const authorisedRecords = (ports: TemoinPorts, work: Omit<Work, 'patient'>): Promise<Outcome<AuthorisedIdentifier[]>> =>
  exchange(ports, work, { transaction: 'TD0.4', body: buildTd04Request({}), read: readTd04 });
