import { otherAbsences } from './piece-absences-motivees';
import { tracingIsTold } from './piece-acces-traces-dits';
import { pieceAge } from './piece-age';
import { minutesAfterCommission } from './piece-apres-la-commission';
import { commissionAfterAssessment } from './piece-apres-la-grille';
import { contractAfterSteps } from './piece-apres-les-etapes';
import { certificatesNotExpired } from './piece-certificats-non-expires';
import { separateDecisions } from './piece-decisions-separees';
import { extractionDelay } from './piece-delai-mesure';
import { contractIsNotMinutes } from './piece-distinct-du-pv';
import { atMostThirtySixMonths } from './piece-duree-36-mois';
import { writtenDurations } from './piece-durees-ecrites';
import { annex4Elements } from './piece-elements-annexe-4';
import { pieceDigest } from './piece-empreinte';
import { trialSucceeded } from './piece-essai-reussi';
import { datedStages } from './piece-etapes-datees';
import { pieceNamesExigences } from './piece-exigences-citees';
import { distinctFactors } from './piece-facteurs-distincts';
import { contractFinessInMinutes } from './piece-finess-au-proces-verbal';
import { tokenFinessUnderContract } from './piece-finess-des-jetons';
import { minutesListCertificates } from './piece-identifiants-des-certificats';
import { contactAndDelay } from './piece-interlocuteur-et-delai';
import { mandateCoversSignatory } from './piece-mandat-couvre-signataire';
import { homologationMention } from './piece-mention-homologation';
import { datedMeasures } from './piece-mesures-datees';
import { pieceUpdateDate } from './piece-mise-a-jour';
import { meansCovered } from './piece-moyens-couverts';
import { rowsAreFilled } from './piece-niveau-preuve-acteur';
import { nameAndVersion } from './piece-nom-et-version';
import { supportPoints } from './piece-points-du-support';
import { clausePoints } from './piece-points-i-ii-iii';
import { cardOfTheSignatory } from './piece-porteur-est-signataire';
import { contractAfterMinutes } from './piece-posterieur-au-pv';
import { pieceIsThere } from './piece-presence';
import { profileAttested } from './piece-profil-homologue';
import { minutesInRegister } from './piece-pv-au-registre';
import { reservesHavePlan } from './piece-reserves-avec-plan';
import { headWasThere } from './piece-responsable-present';
import { leftToRead } from './piece-reste-a-lire';
import { sanctionsAreTold } from './piece-sanctions-citees';
import { noReserveOnTheFour } from './piece-sans-reserve-4-23-25-29';
import { sevenPoints } from './piece-sept-points';
import { serviceInProduction } from './piece-service-en-production';
import { signatoryMaySign } from './piece-signataire-habilite';
import { oneForEachFiness } from './piece-un-par-finess-geographique';
import { usersInPerimeter } from './piece-utilisateurs-listes';
import { pieceStillValid } from './piece-validite';
import { referenceVersionWritten } from './piece-version-du-referentiel';
import { twentyNineRows } from './piece-vingt-neuf-lignes';
import type { Rule } from './rule';

/** Rules over the establishment's documentary pieces, in the order of their files. */
export const PIECE_RULES: readonly Rule[] = [
  otherAbsences, tracingIsTold, pieceAge, minutesAfterCommission, commissionAfterAssessment, contractAfterSteps, certificatesNotExpired,
  separateDecisions, extractionDelay, contractIsNotMinutes, atMostThirtySixMonths, writtenDurations, annex4Elements, pieceDigest, trialSucceeded,
  datedStages, pieceNamesExigences, distinctFactors, contractFinessInMinutes, tokenFinessUnderContract, minutesListCertificates, contactAndDelay,
  mandateCoversSignatory, homologationMention, datedMeasures, pieceUpdateDate, meansCovered, rowsAreFilled, nameAndVersion, supportPoints,
  clausePoints, cardOfTheSignatory, contractAfterMinutes, pieceIsThere, profileAttested, minutesInRegister, reservesHavePlan, headWasThere, leftToRead,
  sanctionsAreTold, noReserveOnTheFour, sevenPoints, serviceInProduction, signatoryMaySign, oneForEachFiness, usersInPerimeter, pieceStillValid,
  referenceVersionWritten, twentyNineRows,
];
