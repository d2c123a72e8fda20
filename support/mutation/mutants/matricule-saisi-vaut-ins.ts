import type { Mutant } from '../mutant';

export const matriculeSaisiVautIns: Mutant = {
  id: 'matricule-saisi-vaut-ins', port: 'insStatus', exigence: 'ex-gen-1530', rule: 'ins/qualifiee-avant-tout-appel',
  sentence: 'Le matricule tapé à la main part comme une INS du service national.',
  change: (ports) => ({ ...ports, insStatus: { ...ports.insStatus, typed: (patient, ins) => ({ ...patient, ins }) } }),
};
