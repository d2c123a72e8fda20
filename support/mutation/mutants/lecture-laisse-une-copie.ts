import type { Mutant } from '../mutant';

export const lectureLaisseUneCopie: Mutant = {
  id: 'lecture-laisse-une-copie', port: 'callPlan', exigence: 'conservation-locale-pertinente', rule: 'import/documents-choisis',
  sentence: 'Tout document ouvert reste au dossier, sans que personne l’ait choisi.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, read: async (calls, document) => {
    const outcome = await ports.callPlan.read(calls, document);
    if (outcome.ok) {
      ports.copies.keep(calls.patient, { uniqueId: document.documentUniqueId, title: document.title, type: '', author: '', origin: 'DMP', at: ports.clock.now().toISOString(), by: calls.account.login, mimeType: outcome.value.mimeType, content: '' });
    }
    return outcome;
  } } }),
};
