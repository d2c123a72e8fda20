import { xdsTime } from '../../../xds/build/time';
import type { Mutant } from '../../mutant';

export const acteDateDeLEnvoi: Mutant = {
  id: 'acte-date-de-l-envoi', port: 'feedMetadata', exigence: 'rem-dmp-histo-03', rule: 'alimentation/date-de-l-acte',
  sentence: 'Un document ancien part avec la date de l’envoi pour date de l’acte.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => ({ ...ports.feedMetadata.entry(material), serviceStartTime: xdsTime(ports.clock.now()) }) } }),
};
