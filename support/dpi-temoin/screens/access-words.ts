/** Words of the recap of one's own accesses, of the password and of the accounts. `{…}` are filled in. */
export interface AccessWords {
  path: string; title: string; intro: string; caption: string; none: string; waits: string;
  columns: { at: string; patient: string; action: string; documents: string; issue: string };
  actions: Record<string, string>;
  accounts: {
    path: string; exportPath: string; title: string; intro: string; caption: string; csv: string; json: string; forbiddenTitle: string; forbidden: string;
    columns: { login: string; nom: string; prenom: string; rpps: string; profession: string; permissions: string; openedAt: string; shutAt: string; lastLoginAt: string; changedAt: string };
    permissions: Record<string, string>;
  };
  password: { path: string; title: string; rules: string; current: string; wanted: string; button: string };
}

export const FRENCH_ACCESS: AccessWords = {
  path: '/mes-acces', title: 'Mes accès au DMP', intro: 'Vos accès au DMP des trente et un derniers jours, tels que le logiciel les a tracés. Un accès que vous ne reconnaissez pas ? Prévenez votre établissement.',
  caption: 'Mes accès ({nombre})', none: 'Aucun accès au DMP sur la période.', waits: 'Votre récapitulatif d’accès au DMP est prêt',
  columns: { at: 'Date', patient: 'Patient (INS)', action: 'Action', documents: 'Documents', issue: 'Issue' },
  actions: { 'TD3.1': 'Recherche de documents', 'TD3.2': 'Lecture de documents', 'TD0.9': 'Ouverture du Web PS', 'TD0.10': 'Ouverture du Web PS' },
  accounts: {
    path: '/comptes', exportPath: '/comptes/extraction', title: 'Comptes', intro: 'Tous les comptes de l’établissement, fermés compris, et leurs habilitations du moment, pour leur revue.', caption: 'Comptes et habilitations ({nombre})',
    csv: 'Extraire en CSV', json: 'Extraire en JSON', forbiddenTitle: 'Page réservée', forbidden: 'Cette page est réservée aux personnes que l’établissement charge de la revue des comptes.',
    columns: { login: 'Identifiant', nom: 'Nom d’exercice', prenom: 'Prénom', rpps: 'RPPS', profession: 'Profession', permissions: 'Habilitations', openedAt: 'Ouvert le', shutAt: 'Fermé le', lastLoginAt: 'Dernière connexion', changedAt: 'Dernière modification' },
    permissions: { dmp: 'Consultation du DMP', equipe: 'Équipe de soins', responsabilite: 'Sous la responsabilité d’un membre de l’équipe', 'hors-equipe': 'Hors de l’équipe de soins', 'revue-des-comptes': 'Revue des comptes' },
  },
  password: {
    path: '/mot-de-passe', title: 'Mon mot de passe', rules: 'Douze caractères au moins, de trois sortes parmi minuscules, majuscules, chiffres et signes, sans votre nom ni votre identifiant.',
    current: 'Mot de passe actuel', wanted: 'Nouveau mot de passe', button: 'Changer mon mot de passe',
  },
};
