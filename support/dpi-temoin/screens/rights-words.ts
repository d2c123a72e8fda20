import type { Canal, Choice, Etape, Usage } from '../droits/model';

/** Words of the patient's rights, in the record and on their own page. `{…}` are filled in. */
export interface RightsWords {
  link: string; title: string; summary: string; information: string; untold: string; usages: Record<Usage, string>; choices: Record<Choice, string>;
  said: string; stay: string; stages: Record<Etape | 'aucune', string>; canaux: Record<Canal, string>;
  informTitle: string; canal: string; informButton: string;
  choiceTitle: string; choiceHelp: string; usage: string; choiceCanal: string; opposeButton: string; liftButton: string;
  stayTitle: string; stayButtons: Record<Etape, string>;
  consentTitle: string; thirdTitle: string; third: string; noThird: string; box: string; consentButton: string;
  consentsTitle: string; noConsent: string; withdraw: string;
  historyTitle: string; historyCaption: string; historyColumns: [string, string, string]; events: { information: string; choix: string; etape: string; given: string; withdrawn: string; used: string };
}

export const FRENCH_RIGHTS: RightsWords = {
  link: 'Gérer les droits du patient', title: 'Droits de {patient}', summary: 'Droits du patient', information: 'Information sur le DMP', untold: 'Non donnée',
  usages: { consultation: 'Consultation du DMP', alimentation: 'Alimentation du DMP' },
  choices: { 'non-recueillie': 'Non recueillie', 'non-opposition': 'Non-opposition', opposition: 'Opposition' },
  said: '{quoi}, le {date}, {canal}, par {auteur}', stay: 'Prise en charge',
  stages: { aucune: 'Aucun séjour', convocation: 'Patient convoqué', 'reprise-de-contact': 'Patient ayant repris contact', debut: 'En cours', sortie: 'Terminée' },
  canaux: { oral: 'À l’oral', telephone: 'Par téléphone', portail: 'Sur le portail', questionnaire: 'Par questionnaire', courrier: 'Par courrier', convocation: 'Sur la convocation' },
  informTitle: 'Information du patient', canal: 'Information donnée', informButton: 'Enregistrer l’information',
  choiceTitle: 'Opposition du patient', choiceHelp: 'Le patient s’oppose ou change d’avis à tout moment. Aucun motif n’est enregistré.', usage: 'Action concernée', choiceCanal: 'Choix exprimé',
  opposeButton: 'Enregistrer l’opposition', liftButton: 'Lever l’opposition',
  stayTitle: 'Séjour', stayButtons: { convocation: 'Convoquer le patient', 'reprise-de-contact': 'Noter la reprise de contact', debut: 'Débuter la prise en charge', sortie: 'Noter la sortie' },
  consentTitle: 'Consentement du patient', thirdTitle: 'Consentement au bénéfice d’un autre professionnel', third: 'Professionnel concerné', noThird: 'Aucun professionnel hors de l’équipe de soins n’est connu de l’établissement.',
  box: 'Le patient consent à cet accès.', consentButton: 'Enregistrer le consentement',
  consentsTitle: 'Consentements en cours', noConsent: 'Aucun consentement n’est en cours.', withdraw: 'Retirer le consentement donné à {professionnel}',
  historyTitle: 'Historique des droits', historyCaption: 'Ce qui a été enregistré, le plus récent d’abord', historyColumns: ['Date', 'Fait', 'Auteur'],
  events: {
    information: 'Information donnée : {canal}', choix: '{usage} : {choix}, {canal}', etape: 'Prise en charge : {etape}', given: 'Consentement donné pour {professionnel}',
    withdrawn: 'Consentement retiré pour {professionnel}', used: 'Consultation sur la foi du consentement',
  },
};
