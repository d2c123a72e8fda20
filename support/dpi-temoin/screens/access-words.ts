/** Words of the recap of one's own accesses. `{…}` are filled in. */
export interface AccessWords {
  path: string; title: string; intro: string; caption: string; none: string; waits: string;
  columns: { at: string; patient: string; action: string; documents: string; issue: string };
  actions: Record<string, string>;
  password: { path: string; title: string; rules: string; current: string; wanted: string; button: string };
}

export const FRENCH_ACCESS: AccessWords = {
  path: '/mes-acces', title: 'Mes accès au DMP', intro: 'Vos accès au DMP des trente et un derniers jours, tels que le logiciel les a tracés. Un accès que vous ne reconnaissez pas ? Prévenez votre établissement.',
  caption: 'Mes accès ({nombre})', none: 'Aucun accès au DMP sur la période.', waits: 'Votre récapitulatif d’accès au DMP est prêt',
  columns: { at: 'Date', patient: 'Patient (INS)', action: 'Action', documents: 'Documents', issue: 'Issue' },
  actions: { 'TD3.1': 'Recherche de documents', 'TD3.2': 'Lecture de documents', 'TD0.9': 'Ouverture du Web PS', 'TD0.10': 'Ouverture du Web PS' },
  password: {
    path: '/mot-de-passe', title: 'Mon mot de passe', rules: 'Douze caractères au moins, de trois sortes parmi minuscules, majuscules, chiffres et signes, sans votre nom ni votre identifiant.',
    current: 'Mot de passe actuel', wanted: 'Nouveau mot de passe', button: 'Changer mon mot de passe',
  },
};
