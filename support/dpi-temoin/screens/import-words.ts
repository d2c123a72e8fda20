/** Words of the import and of the local copies. `{…}` are filled in. */
export interface ImportWords { title: string; legend: string; choose: string; button: string; caption: string; columns: readonly string[]; origin: string }

export const FRENCH_IMPORTS: ImportWords = {
  title: 'Importer dans le dossier', legend: 'Documents utiles à la prise en charge', choose: 'Importer « {titre} »', button: 'Importer les documents choisis',
  caption: 'Documents du dossier de {patient}', columns: ['Titre', 'Classement', 'Origine', 'Auteur', 'Reçu le', 'Référence'], origin: 'DMP',
};
