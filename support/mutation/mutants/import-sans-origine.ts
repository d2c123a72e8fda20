import type { Mutant } from '../mutant';

export const importSansOrigine: Mutant = {
  id: 'import-sans-origine', port: 'copies', exigence: 'origine-dmp-visible', rule: 'import/origine-dmp',
  sentence: 'Une copie importée du DMP ne se distingue pas des documents écrits ici.',
  change: (ports) => ({ ...ports, copies: { ...ports.copies, of: (patient) => ports.copies.of(patient).map((copy) => ({ ...copy, origin: undefined })) } }),
};
