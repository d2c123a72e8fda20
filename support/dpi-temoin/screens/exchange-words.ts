/** Words and addresses of the access conditions, of the INS typed by hand and of the professional's own documents. `{…}` are filled in. */
export interface ExchangeWords {
  paths: { own: string; ins: string; open: string };
  ownButton: string; ownTold: string;
  insLabel: string; insHint: string; insButton: string;
  /** Words of the record for the states of the national identity. */
  insStatuses: Readonly<Record<string, string>>;
  openButton: string; openMark: string; openColumn: string;
  /** What opening the record learnt. */
  typesTitle: string; type: string; recentType: string; noType: string;
  /** Traits that differ between the record and the DMP. The DMP's own value is not shown. */
  traits: Record<'nom' | 'prenom' | 'naissance', string>;
}

export const FRENCH_EXCHANGE: ExchangeWords = {
  paths: { own: '/patients/:id/dmp/mes-documents', ins: '/patients/:id/ins', open: '/dmp-ouverts' },
  ownButton: 'Consulter les seuls documents que j’ai écrits',
  ownTold: 'Le patient vous a fermé l’accès à son DMP : seuls les documents que vous avez écrits sont montrés.',
  insLabel: 'Matricule INS saisi à la main', insHint: 'Quinze caractères. L’identité redevient provisoire jusqu’à sa récupération par le téléservice national.', insButton: 'Enregistrer le matricule',
  insStatuses: { provisoire: 'provisoire', 'récupérée': 'récupérée', 'validée': 'validée', 'qualifiée': 'qualifiée' },
  openButton: 'Actualiser les DMP ouverts', openMark: 'DMP ouvert', openColumn: 'DMP',
  typesTitle: 'Documents du DMP', type: '{type} ({nombre})', recentType: '{type} ({nombre}, dont {recents} de moins de trente jours)', noType: 'aucun document depuis deux ans',
  traits: { nom: 'Le nom de naissance du dossier n’est pas celui du DMP.', prenom: 'Le prénom du dossier n’est pas celui du DMP.', naissance: 'La date de naissance du dossier n’est pas celle du DMP.' },
};
