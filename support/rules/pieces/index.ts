import { otherAbsences } from './absences-motivees';
import { tracingIsTold } from './acces-traces-dits';
import { pieceAge } from './age';
import { minutesAfterCommission } from './apres-la-commission';
import { commissionAfterAssessment } from './apres-la-grille';
import { contractAfterSteps } from './apres-les-etapes';
import { certificatesNotExpired } from './certificats-non-expires';
import { durationDecidedBy } from './decideur-de-la-duree';
import { separateDecisions } from './decisions-separees';
import { extractionDelay } from './delai-mesure';
import { contractIsNotMinutes } from './distinct-du-pv';
import { atMostThirtySixMonths } from './duree-36-mois';
import { writtenDurations } from './durees-ecrites';
import { annex4Elements } from './elements-annexe-4';
import { pieceDigest } from './empreinte';
import { trialSucceeded } from './essai-reussi';
import { datedStages } from './etapes-datees';
import { pieceNamesExigences } from './exigences-citees';
import { distinctFactors } from './facteurs-distincts';
import { contractFinessInMinutes } from './finess-au-proces-verbal';
import { tokenFinessUnderContract } from './finess-des-jetons';
import { unobservedFlows } from './flux-non-observes';
import { minutesListCertificates } from './identifiants-des-certificats';
import { contactAndDelay } from './interlocuteur-et-delai';
import { mandateCoversSignatory } from './mandat-couvre-signataire';
import { homologationMention } from './mention-homologation';
import { datedMeasures } from './mesures-datees';
import { pieceUpdateDate } from './mise-a-jour';
import { meansCovered } from './moyens-couverts';
import { rowsAreFilled } from './niveau-preuve-acteur';
import { nameAndVersion } from './nom-et-version';
import { supportPoints } from './points-du-support';
import { clausePoints } from './points-i-ii-iii';
import { cardOfTheSignatory } from './porteur-est-signataire';
import { contractAfterMinutes } from './posterieur-au-pv';
import { pieceIsThere } from './presence';
import { profileAttested } from './profil-homologue';
import { minutesInRegister } from './pv-au-registre';
import { reservesHavePlan } from './reserves-avec-plan';
import { headWasThere } from './responsable-present';
import { leftToRead } from './reste-a-lire';
import { sanctionsAreTold } from './sanctions-citees';
import { noBlockingAnomaly } from './sans-anomalie-bloquante';
import { noReserveOnTheFour } from './sans-reserve-4-23-25-29';
import { sevenPoints } from './sept-points';
import { serviceInProduction } from './service-en-production';
import { signatoryMaySign } from './signataire-habilite';
import { oneMonthObserved } from './un-mois-d-observation';
import { oneForEachFiness } from './un-par-finess-geographique';
import { usersInPerimeter } from './utilisateurs-listes';
import { pieceStillValid } from './validite';
import { versionInService } from './version-en-service';
import { referenceVersionWritten } from './version-du-referentiel';
import { twentyNineRows } from './vingt-neuf-lignes';
import type { Rule } from '../rule';

/** Rules over the establishment's documentary pieces, in the order of their files. */
export const PIECE_RULES: readonly Rule[] = [
  otherAbsences, tracingIsTold, pieceAge, minutesAfterCommission, commissionAfterAssessment, contractAfterSteps, certificatesNotExpired,
  durationDecidedBy, separateDecisions, extractionDelay, contractIsNotMinutes, atMostThirtySixMonths, writtenDurations, annex4Elements, pieceDigest, trialSucceeded,
  datedStages, pieceNamesExigences, distinctFactors, contractFinessInMinutes, tokenFinessUnderContract, unobservedFlows, minutesListCertificates, contactAndDelay,
  mandateCoversSignatory, homologationMention, datedMeasures, pieceUpdateDate, meansCovered, rowsAreFilled, nameAndVersion, supportPoints,
  clausePoints, cardOfTheSignatory, contractAfterMinutes, pieceIsThere, profileAttested, minutesInRegister, reservesHavePlan, headWasThere, leftToRead,
  sanctionsAreTold, noBlockingAnomaly, noReserveOnTheFour, sevenPoints, serviceInProduction, signatoryMaySign, oneMonthObserved, oneForEachFiness, usersInPerimeter, pieceStillValid,
  versionInService, referenceVersionWritten, twentyNineRows,
];
