import type { Mutant } from '../../mutant';
import { adresseDesParametresFigee } from './adresse-des-parametres-figee';
import { anniversaireIgnore } from './anniversaire-ignore';
import { connexionSecreteGardee } from './connexion-secrete-gardee';
import { connexionSecreteNonDeclaree } from './connexion-secrete-non-declaree';
import { connexionSecreteOfferteATous } from './connexion-secrete-offerte-a-tous';
import { demandeDeMasquageNonTracee } from './demande-de-masquage-non-tracee';
import { gestionDesMineursForcee } from './gestion-des-mineurs-forcee';
import { majoriteEcriteDansLeLogiciel } from './majorite-ecrite-dans-le-logiciel';
import { masquageAuxProfessionnelsSansDemande } from './masquage-aux-professionnels-sans-demande';
import { masquageSansEffet } from './masquage-sans-effet';
import { masqueNonSupprimableParLAuteur } from './masque-non-supprimable-par-l-auteur';
import { masqueRetireDeLaListeDeLAuteur } from './masque-retire-de-la-liste-de-l-auteur';
import { parametresLusUneFois } from './parametres-lus-une-fois';
import { redirectionNonSuivie } from './redirection-non-suivie';
import { redirectionVersHttpAcceptee } from './redirection-vers-http-acceptee';
import { suppressionAbandonneeSansAutorisation } from './suppression-abandonnee-sans-autorisation';
import { suppressionDUnAutreDocument } from './suppression-d-un-autre-document';
import { suppressionRedemandeLAutorisation } from './suppression-redemande-l-autorisation';
import { suppressionSansConfirmation } from './suppression-sans-confirmation';
import { visibiliteSansConfirmation } from './visibilite-sans-confirmation';

/** Server parameters, minors, and the documents a professional wrote. */
export const GESTION_MUTANTS: readonly Mutant[] = [
  adresseDesParametresFigee,
  anniversaireIgnore,
  connexionSecreteGardee,
  connexionSecreteNonDeclaree,
  connexionSecreteOfferteATous,
  demandeDeMasquageNonTracee,
  gestionDesMineursForcee,
  majoriteEcriteDansLeLogiciel,
  masquageAuxProfessionnelsSansDemande,
  masquageSansEffet,
  masqueNonSupprimableParLAuteur,
  masqueRetireDeLaListeDeLAuteur,
  parametresLusUneFois,
  redirectionNonSuivie,
  redirectionVersHttpAcceptee,
  suppressionAbandonneeSansAutorisation,
  suppressionDUnAutreDocument,
  suppressionRedemandeLAutorisation,
  suppressionSansConfirmation,
  visibiliteSansConfirmation,
];
