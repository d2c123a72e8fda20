import type { Mutant } from '../mutant';

export const importDuPremierSeulement: Mutant = {
  id: 'import-du-premier-seulement', port: 'importChoice', exigence: 'parcours-integration', rule: 'import/documents-choisis',
  sentence: 'De plusieurs documents choisis, seul le premier entre au dossier.',
  change: (ports) => ({ ...ports, importChoice: { chosen: (listed, references) => ports.importChoice.chosen(listed, references).slice(0, 1) } }),
};
