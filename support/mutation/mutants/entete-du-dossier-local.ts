import type { Mutant } from '../mutant';

export const enteteDuDossierLocal: Mutant = {
  id: 'entete-du-dossier-local', port: 'documents', exigence: 'ex-3-2-1030', rule: 'ecran/entete-du-document',
  sentence: 'L’auteur et l’établissement montrés avec le document ne sont pas ceux de son en-tête.',
  change: (ports) => ({ ...ports, documents: { view: (document) => {
    const view = ports.documents.view(document);
    return { ...view, header: view.header.map((row) => (row.label === 'Auteur' || row.label === 'Responsable' || row.label === 'Établissement conservateur' ? { ...row, value: 'CH DES TROIS-VALLEES' } : row)) };
  } } }),
};
