import { DEFAULT_DELAYS, type TemoinConfig } from '../config';
import type { SessionsPort, ServerTrustPort } from '../ports';
import type { Store } from '../storage/database';
import { storedParameters } from './file';
import { minorsOfTheFile } from './minors';
import type { MinorsPorts } from './ports';
import { secretPerPatient } from './secret-access';
import { httpsWay } from './way';

export function minorsPorts(config: Pick<TemoinConfig, 'parameters' | 'delays'>, store: Store, sessions: SessionsPort, trust: ServerTrustPort): MinorsPorts {
  return {
    parametersFile: storedParameters(config.parameters, store), parametersWay: httpsWay(() => trust.authorities(), config.delays?.dmp ?? DEFAULT_DELAYS.dmp),
    minors: minorsOfTheFile(), secretAccess: secretPerPatient(sessions),
  };
}
