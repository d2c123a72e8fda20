import type { Mutant } from '../../mutant';
import { adresseDesParametresFigee } from './adresse-des-parametres-figee';
import { anniversaireIgnore } from './anniversaire-ignore';
import { annonceJamaisRappelee } from './annonce-jamais-rappelee';
import { annonceSansDemasquage } from './annonce-sans-demasquage';
import { connexionSecreteGardee } from './connexion-secrete-gardee';
import { connexionSecreteNonDeclaree } from './connexion-secrete-non-declaree';
import { connexionSecreteOfferteATous } from './connexion-secrete-offerte-a-tous';
import { connexionSecreteSansInvisibilite } from './connexion-secrete-sans-invisibilite';
import { cumulMalgreLeParametre } from './cumul-malgre-le-parametre';
import { demandeDeMasquageNonTracee } from './demande-de-masquage-non-tracee';
import { derniereVenueDUnConfrere } from './derniere-venue-d-un-confrere';
import { derniereVenueJamaisAvancee } from './derniere-venue-jamais-avancee';
import { gestionDesMineursForcee } from './gestion-des-mineurs-forcee';
import { majoriteEcriteDansLeLogiciel } from './majorite-ecrite-dans-le-logiciel';
import { masquageAuxProfessionnelsSansDemande } from './masquage-aux-professionnels-sans-demande';
import { masquagePerduALEnvoi } from './masquage-perdu-a-l-envoi';
import { masquageSansEffet } from './masquage-sans-effet';
import { masqueNonSupprimableParLAuteur } from './masque-non-supprimable-par-l-auteur';
import { masqueRetireDeLaListeDeLAuteur } from './masque-retire-de-la-liste-de-l-auteur';
import { nouveautesParDateDeCreation } from './nouveautes-par-date-de-creation';
import { parametresLusUneFois } from './parametres-lus-une-fois';
import { redirectionNonSuivie } from './redirection-non-suivie';
import { redirectionVersHttpAcceptee } from './redirection-vers-http-acceptee';
import { secretDuMineurPerduALEnvoi } from './secret-du-mineur-perdu-a-l-envoi';
import { suppressionAbandonneeSansAutorisation } from './suppression-abandonnee-sans-autorisation';
import { suppressionDUnAutreDocument } from './suppression-d-un-autre-document';
import { suppressionLocale } from './suppression-locale';
import { suppressionRedemandeLAutorisation } from './suppression-redemande-l-autorisation';
import { suppressionSansConfirmation } from './suppression-sans-confirmation';
import { visibiliteSansConfirmation } from './visibilite-sans-confirmation';
import { retourAuPatientOffert } from './retour-au-patient-offert';
import { retourDeVisibiliteOffert } from './retour-de-visibilite-offert';

/** Server parameters, minors, and the documents a professional wrote. */
export const GESTION_MUTANTS: readonly Mutant[] = [
  adresseDesParametresFigee,
  anniversaireIgnore,
  annonceJamaisRappelee,
  annonceSansDemasquage,
  connexionSecreteGardee,
  connexionSecreteNonDeclaree,
  connexionSecreteOfferteATous,
  connexionSecreteSansInvisibilite,
  cumulMalgreLeParametre,
  demandeDeMasquageNonTracee,
  derniereVenueDUnConfrere,
  derniereVenueJamaisAvancee,
  gestionDesMineursForcee,
  majoriteEcriteDansLeLogiciel,
  masquageAuxProfessionnelsSansDemande,
  masquagePerduALEnvoi,
  masquageSansEffet,
  masqueNonSupprimableParLAuteur,
  masqueRetireDeLaListeDeLAuteur,
  nouveautesParDateDeCreation,
  parametresLusUneFois,
  redirectionNonSuivie,
  redirectionVersHttpAcceptee,
  secretDuMineurPerduALEnvoi,
  suppressionAbandonneeSansAutorisation,
  suppressionDUnAutreDocument,
  suppressionLocale,
  suppressionRedemandeLAutorisation,
  suppressionSansConfirmation,
  visibiliteSansConfirmation,
  retourAuPatientOffert,
  retourDeVisibiliteOffert,
];
