import type { Mutant } from '../../mutant';

export const suppressionAbandonneeSansAutorisation: Mutant = {
  id: 'suppression-abandonnee-sans-autorisation', port: 'callPlan', exigence: 'ex-3-3-1060', rule: 'gestion/suppression-sans-autorisation',
  sentence: 'Sans autorisation d’accès, le logiciel renonce à supprimer le document de son auteur.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, change: async (calls, send) => {
    const status = await calls.td02();
    return status.ok && ports.authorization.decide(status.value) !== 'valide' ? { ok: false, failure: { kind: 'acces-interdit' } } : ports.callPlan.change(calls, send);
  } } }),
};
