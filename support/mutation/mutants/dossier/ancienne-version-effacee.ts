import type { Mutant } from '../../mutant';

export const ancienneVersionRemplacee: Mutant = {
  id: 'ancienne-version-effacee', port: 'copies', exigence: 'rem-cda-dd-05', rule: 'import/ancienne-version-gardee',
  sentence: 'Prendre la nouvelle version efface l’ancienne du dossier.',
  change: (ports) => ({ ...ports, copies: { ...ports.copies, keep: (patient, copy) => {
    for (const old of ports.copies.of(patient)) if (copy.title.startsWith(old.title)) ports.copies.remove(patient, old.uniqueId);
    return ports.copies.keep(patient, copy);
  } } }),
};
