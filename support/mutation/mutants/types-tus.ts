import type { Mutant } from '../mutant';

export const typesTus: Mutant = {
  id: 'types-tus', port: 'callPlan', exigence: 'parcours-sans-clic', rule: 'ecran/types-sans-clic',
  sentence: 'L’ouverture du dossier ne dit rien des documents que le DMP contient.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, search: async (calls, by) => { const result = await ports.callPlan.search(calls, by); return result.is === 'list' ? { ...result, documents: [] } : result; } } }),
};
