import type { Mutant } from '../mutant';

export const habilitationRetireeEncoreEffective: Mutant = {
  id: 'habilitation-retiree-encore-effective', port: 'dmpPermission', exigence: 'habilitations-revues', rule: 'compte/habilitation-retiree',
  scenario: 'EXI-20-habilitation-au-dmp/retiree-l-habilitation-ne-laisse-plus-rien-partir-sans-attendre-une-nouvelle-session',
  sentence: 'L’habilitation au DMP retirée par l’établissement reste effective : le logiciel la relit à l’ouverture du compte seulement.',
  change: (ports) => {
    const first = new Map<string, boolean>();
    return { ...ports, dmpPermission: { granted: (account) => {
      const granted = first.get(account.login) ?? ports.dmpPermission.granted(account);
      first.set(account.login, granted);
      return granted;
    } } };
  },
};
