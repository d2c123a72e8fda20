/** Profiles of the catalogue, as the column « Fonction » of the Convergence tool says them. */
export const FONCTIONS: Readonly<Record<string, string>> = {
  'consultation-air': 'Consultation en AIR simplifié', consultation: 'Consultation', alimentation: 'Alimentation', 'creation-gestion': 'Création et gestion', gestion: 'Gestion',
  'web-ps': 'Accès au Web PS', 'web-ps-air': 'Accès au Web PS en AIR', 'acces-usager': 'Accès de l’usager', 'segur-vague-2': 'Ségur vague 2', 'dpi-avec-pfi': 'DPI avec plateforme d’intermédiation',
  'pro-sante-connect': 'Pro Santé Connect', 'api-psc': 'API Pro Santé Connectées', directe: 'Authentification directe', 'structure-tierce': 'Connexion d’une structure tierce',
  'producteur-cda-n3': 'Production de CDA de niveau 3', mssante: 'Messagerie sécurisée de santé', imagerie: 'Imagerie', tous: 'Toutes',
};
