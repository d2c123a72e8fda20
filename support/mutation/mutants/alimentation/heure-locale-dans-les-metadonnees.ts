import { localTime } from '../../../dpi-temoin/alimentation/local-time';
import type { Mutant } from '../../mutant';

export const heureLocaleDansLesMetadonnees: Mutant = {
  id: 'heure-locale-dans-les-metadonnees', port: 'feedMetadata', exigence: 'ex-2-1-1110', rule: 'alimentation/dates',
  sentence: 'Les dates des métadonnées sont à l’heure de Paris.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => ({
    ...ports.feedMetadata.entry(material), creationTime: localTime(material.document.createdAt).slice(0, 14), serviceStartTime: localTime(material.document.actAt).slice(0, 14),
  }) } }),
};
