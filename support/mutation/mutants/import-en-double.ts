import type { Mutant } from '../mutant';

export const importEnDouble: Mutant = {
  id: 'import-en-double', port: 'copies', exigence: 'rem-dmp-ux-31', rule: 'import/documents-choisis',
  scenario: 'REM-DMP-UX.31-import/importer-de-nouveau-le-meme-document-ne-le-double-pas',
  sentence: 'Un document importé deux fois est gardé deux fois.',
  change: (ports) => {
    let rank = 0;
    return { ...ports, copies: { ...ports.copies, keep: (patient, copy) => ports.copies.keep(patient, { ...copy, uniqueId: `${copy.uniqueId}#${(rank += 1)}` }) } };
  },
};
