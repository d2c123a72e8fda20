import { aboutScreenEqualsToken } from './about-screen-equals-token';
import { aboutScreenMentions } from './about-screen-mentions';
import { ACCESS_RULES } from './access-rules';
import { airNeverFeeds } from './air-never-feeds';
import { FEEDING_RULES } from './alimentation/index';
import { annexe4Mention } from './annexe4-mention';
import { authorisationOnGesture } from './authorisation-on-gesture';
import { classNotContradictory } from './class-not-contradictory';
import { completeVihf } from './complete-vihf';
import { CONSULTATION_RULES } from './consultation-rules';
import { consentBoxNotTicked } from './consent-box-not-ticked';
import { consentOutsideTheTeam } from './consent-outside-the-team';
import { EXCHANGE_RULES } from './exchange-rules';
import { DOSSIER_RULES } from './dossier/index';
import { exchangesPlaced } from './exchanges-placed';
import { forbiddenTransactionsAbsent } from './forbidden-transactions-absent';
import { freshToken } from './fresh-token';
import { geographicFiness } from './geographic-finess';
import { GESTION_RULES } from './gestion/index';
import { informationSuffices } from './information-suffices';
import { methodDeclared } from './method-declared';
import { motiveOfOpposition } from './motive-of-opposition';
import { nameOfThePersonAtWork } from './name-of-the-person-at-work';
import { nationalIdentifier } from './national-identifier';
import { noAirToken } from './no-air-token';
import { oneTokenPerCall } from './one-token-per-call';
import { PIECE_RULES } from './pieces/index';
import { tokenFinessUnderContract } from './pieces/finess-des-jetons';
import { readingOnDemand } from './reading-on-demand';
import { readingStoppedByPatient } from './reading-stopped-by-patient';
import { refusalReceived } from './refusal-received';
import { roleAndSpeciality } from './role-and-speciality';
import { rppsNoticeAcknowledged } from './rpps-notice-acknowledged';
import { rppsOfEachPerson } from './rpps-of-each-person';
import { rppsOfThePersonAtWork } from './rpps-of-the-person-at-work';
import type { Rule } from './rule';
import { screenListEqualsAnswer } from './screen-list-equals-answer';
import { screenNeverEmpty } from './screen-never-empty';
import { screenShowsDocument } from './screen-shows-document';
import { screenShowsPatientRights } from './screen-shows-patient-rights';
import { screenTellsMessage } from './screen-tells-message';
import { screenTellsPatientRight } from './screen-tells-patient-right';
import { screenTellsWhitelist } from './screen-tells-whitelist';
import { sealCertificate } from './seal-certificate';
import { tlsCertificate } from './tls-certificate';
import { tokenBoundToPatient } from './token-bound-to-patient';
import { traceAuthenticationBeforeCall } from './trace-authentication-before-call';
import { traceOfConsent } from './trace-of-consent';
import { traceExtraction } from './trace-extraction';
import { traceMatchesTokensAndCalls } from './trace-matches-tokens-and-calls';
import { traceOfRefusal } from './trace-of-refusal';
import { traceOfRppsNotice } from './trace-of-rpps-notice';
import { transactionReceived } from './transaction-received';
import { twoFactorsBeforeTheCall } from './two-factors-before-the-call';
import { twoReadingsAgree } from './two-readings-agree';
import { underResponsibilityNeverReads } from './under-responsibility-never-reads';
import { unrefusedUseAllowed } from './unrefused-use-allowed';
import { untrustedServerRefused } from './untrusted-server-refused';
import { delegationAccount } from './delegation-account';
import { delegationForeignTokenRefused } from './delegation-foreign-token-refused';
import { delegationFalseAnswerRefused } from './delegation-false-answer-refused';
import { delegationRequestProtected } from './delegation-request-protected';
import { delegationTwoFactorsDone } from './delegation-two-factors-done';
import { pscAcrAsked } from './psc-acr-asked';
import { webPsPatient, webPsProfessional } from './web-ps-page';

/** Asked by a step. */
const ASKED: readonly Rule[] = [
  transactionReceived, forbiddenTransactionsAbsent, refusalReceived,
  noAirToken, twoFactorsBeforeTheCall, methodDeclared, classNotContradictory, rppsOfThePersonAtWork, rppsOfEachPerson, nameOfThePersonAtWork, nationalIdentifier,
  geographicFiness, tlsCertificate, sealCertificate, untrustedServerRefused, oneTokenPerCall, freshToken, tokenBoundToPatient, roleAndSpeciality,
  completeVihf, airNeverFeeds, readingOnDemand, authorisationOnGesture,
  screenTellsMessage, screenTellsWhitelist, screenNeverEmpty, screenListEqualsAnswer, screenShowsDocument, rppsNoticeAcknowledged, aboutScreenEqualsToken, aboutScreenMentions,
  traceAuthenticationBeforeCall, traceOfRefusal, traceOfRppsNotice, traceMatchesTokensAndCalls, traceExtraction,
  ...PIECE_RULES, ...CONSULTATION_RULES, ...FEEDING_RULES, ...ACCESS_RULES, ...GESTION_RULES, ...EXCHANGE_RULES, ...DOSSIER_RULES,
  readingStoppedByPatient, unrefusedUseAllowed, consentOutsideTheTeam, underResponsibilityNeverReads, informationSuffices, motiveOfOpposition,
  screenShowsPatientRights, screenTellsPatientRight, annexe4Mention, consentBoxNotTicked, traceOfConsent,
  delegationAccount,
  delegationFalseAnswerRefused,
  delegationForeignTokenRefused,
  delegationRequestProtected,
  delegationTwoFactorsDone,
  pscAcrAsked,
  webPsPatient, webPsProfessional,
];

/** Judged over each worker's whole journal, without any step asking. */
export const RUN_RULES: readonly Rule[] = [twoReadingsAgree, exchangesPlaced, tokenFinessUnderContract];

/** Every rule by its id. */
export const RULES: ReadonlyMap<string, Rule> = new Map([...ASKED, ...RUN_RULES].map((rule) => [rule.id, rule]));

/** Rule id → version, for the journal's header. */
export const RULE_VERSIONS: Readonly<Record<string, number>> = Object.fromEntries([...RULES].map(([id, { version }]) => [id, version]));
