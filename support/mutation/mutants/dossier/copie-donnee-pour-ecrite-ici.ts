import type { Mutant } from '../../mutant';

export const copieDonneePourEcriteIci: Mutant = {
  id: 'copie-donnee-pour-ecrite-ici', port: 'copies', exigence: 'rem-cda-int-08', rule: 'ecran/origine-distinguee',
  sentence: 'Une copie du DMP entre au dossier comme un document écrit ici.',
  change: (ports) => ({ ...ports, copies: { ...ports.copies, keep: (patient, copy) => ports.copies.keep(patient, { ...copy, origin: undefined }) } }),
};
