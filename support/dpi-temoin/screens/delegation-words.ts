import type { Delegate } from '../delegation/ports';

/** Words and addresses of delegated authentication and of the Web PS. */
export interface DelegationWords {
  paths: { leave: string; back: string; webPs: string; webPsAir: string };
  title: string; logIn: Record<Delegate, string>;
  fallback: string; fallbackLink: string; webPsTitle: string; webPsIntro: string; webPsLink: string; webPsAirButton: string; webPsReadyTitle: string; webPsReady: string; webPsOpen: string;
}

export const FRENCH_DELEGATION: DelegationWords = {
  paths: { leave: '/delegation/:fournisseur', back: '/delegation/:fournisseur/retour', webPs: '/patients/:id/web-ps', webPsAir: '/patients/:id/web-ps/air' },
  title: 'Autres façons de se connecter',
  logIn: { 'pro-sante-connect': 'Se connecter avec Pro Santé Connect', etablissement: 'Se connecter avec le compte de l’établissement' },
  fallback: 'Votre second facteur est indisponible ? Le DMP reste accessible par le Web PS, avec votre carte CPS ou votre e-CPS :', fallbackLink: 'Accès de secours par le Web PS',
  webPsTitle: 'Web PS DMP', webPsIntro: 'Le site du DMP s’ouvre sur le patient de ce dossier.', webPsLink: 'Ouvrir le Web PS avec Pro Santé Connect', webPsAirButton: 'Ouvrir le Web PS en AIR simplifié',
  webPsReadyTitle: 'Web PS prêt', webPsReady: 'Le DMP a accepté la demande de votre établissement. L’ouverture ne sert qu’une fois. (Protocole simulé : le vrai n’est pas publié.)', webPsOpen: 'Entrer dans le Web PS',
};
