import type { Rule } from '../rule';
import { remindedAfterAMonth, unmaskedAfterAnnouncement } from './annonce';
import { changeReachesTheDmp } from './changement-parvenu';
import { deletionConfirmed, visibilityConfirmed } from './confirmation';
import { secretConnectionDeclared } from './connexion-secrete-declaree';
import { secretConnectionOffered } from './connexion-secrete-offerte';
import { maskedOnRequestOnly, requestTraced } from './masquage-a-la-demande';
import { bothOnlyIfAllowed, maskingSent } from './masquage-transmis';
import { newsSinceLastVisit } from './nouveautes';
import { parametersAtTheirAddress } from './parametres-adresse-en-vigueur';
import { parametersNeverInClear, parametersRedirectionsFollowed } from './parametres-redirections';
import { parametersReadEachDay } from './parametres-relus-chaque-jour';
import { noWayBackFromVisibility } from './retour-de-visibilite';
import { deletionOfTheChosenDocument } from './suppression-du-document-choisi';
import { deletionWithoutAuthorisation } from './suppression-sans-autorisation';

/** Server parameters, minors, and the documents a professional wrote. */
export const GESTION_RULES: readonly Rule[] = [
  parametersReadEachDay, parametersRedirectionsFollowed, parametersNeverInClear, parametersAtTheirAddress, secretConnectionDeclared, secretConnectionOffered,
  changeReachesTheDmp, deletionConfirmed, visibilityConfirmed, deletionOfTheChosenDocument, deletionWithoutAuthorisation, noWayBackFromVisibility, maskedOnRequestOnly, requestTraced,
  maskingSent, bothOnlyIfAllowed, unmaskedAfterAnnouncement, remindedAfterAMonth, newsSinceLastVisit,
];
