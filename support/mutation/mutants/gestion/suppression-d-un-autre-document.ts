import type { HeldEntry } from '../../../dpi-temoin/gestion/ports';
import type { Mutant } from '../../mutant';

export const suppressionDUnAutreDocument: Mutant = {
  id: 'suppression-d-un-autre-document', port: 'documentChanges', exigence: 'rem-dmp-conf-03', rule: 'gestion/suppression-du-document-choisi',
  sentence: 'La suppression vise le premier document dont les propriétés ont été ouvertes, et non celui qui est à l’écran.',
  change: (ports) => {
    let first: HeldEntry | undefined;
    return { ...ports, documentChanges: { ...ports.documentChanges,
      offered: (entry) => { first ??= entry; return ports.documentChanges.offered(entry); },
      update: (entry, change) => ports.documentChanges.update(change === 'supprimer' ? first ?? entry : entry, change),
    } };
  },
};
