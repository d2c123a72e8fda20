import type { Mutant } from '../../mutant';
import { adresseDesParametresFigee } from './adresse-des-parametres-figee';
import { anniversaireIgnore } from './anniversaire-ignore';
import { connexionSecreteGardee } from './connexion-secrete-gardee';
import { connexionSecreteNonDeclaree } from './connexion-secrete-non-declaree';
import { connexionSecreteOfferteATous } from './connexion-secrete-offerte-a-tous';
import { gestionDesMineursForcee } from './gestion-des-mineurs-forcee';
import { majoriteEcriteDansLeLogiciel } from './majorite-ecrite-dans-le-logiciel';
import { parametresLusUneFois } from './parametres-lus-une-fois';
import { redirectionNonSuivie } from './redirection-non-suivie';
import { redirectionVersHttpAcceptee } from './redirection-vers-http-acceptee';

/** Server parameters, minors, and the documents a professional wrote. */
export const GESTION_MUTANTS: readonly Mutant[] = [
  adresseDesParametresFigee,
  anniversaireIgnore,
  connexionSecreteGardee,
  connexionSecreteNonDeclaree,
  connexionSecreteOfferteATous,
  gestionDesMineursForcee,
  majoriteEcriteDansLeLogiciel,
  parametresLusUneFois,
  redirectionNonSuivie,
  redirectionVersHttpAcceptee,
];
