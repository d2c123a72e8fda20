import type { Mutant } from '../mutant';

export const provisoireAfficheeQualifiee: Mutant = {
  id: 'provisoire-affichee-qualifiee', port: 'insStatus', exigence: 'rem-dmp-ux-11', rule: 'ecran/statut-ins',
  scenario: 'EX_GEN-1220-statut-ins/identite-provisoire-le-dossier-le-dit-rien-ne-part-et-le-meme-geste-part-une-fois-l-ins-qualifiee',
  sentence: 'Le dossier dit « qualifiée » une identité provisoire.',
  change: (ports) => ({ ...ports, insStatus: { ...ports.insStatus, shown: (patient) => (patient.statutIns === 'provisoire' ? 'qualifiée' : ports.insStatus.shown(patient)) } }),
};
