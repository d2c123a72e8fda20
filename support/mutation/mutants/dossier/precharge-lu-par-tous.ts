import type { Mutant } from '../../mutant';

export const prechargementLuParTous: Mutant = {
  id: 'precharge-lu-par-tous', port: 'temporaryDocuments', exigence: 'prechargement-reserve', rule: 'precharge/reserve-au-responsable',
  sentence: 'Tout l’établissement lit les documents préchargés.',
  change: (ports) => ({ ...ports, temporaryDocuments: { ...ports.temporaryDocuments,
    visible: (patient) => ports.accounts.all().flatMap(({ login }) => ports.temporaryDocuments.visible(patient, login)) } }),
};
