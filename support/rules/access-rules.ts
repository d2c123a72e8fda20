import { accountIdentity } from './account-identity';
import { accountReview } from './account-review';
import { accountsForWhoeverIsInCharge } from './accounts-for-whoever-is-in-charge';
import { homologationNumberSecret } from './homologation-number-secret';
import { integratedChannel } from './integrated-channel';
import { permissionWithdrawn } from './permission-withdrawn';
import { readingMode } from './reading-mode';
import type { Rule } from './rule';
import { screenAsksLogin } from './screen-asks-login';
import { screenNoTraceCorrection } from './screen-no-trace-correction';
import { screenOffersFallback } from './screen-offers-fallback';
import { screenOwnAccesses } from './screen-own-accesses';
import { traceActs } from './trace-acts';
import { traceContent } from './trace-content';
import { traceIntegrity } from './trace-integrity';
import { traceOfDegradedMode } from './trace-of-degraded-mode';
import { traceOfSignIns } from './trace-of-sign-ins';
import { traceRetention } from './trace-retention';
import { traceUnchanged } from './trace-unchanged';

/** Chapter « droits d'accès »: modes, accounts, traces kept whole, degraded mode. */
export const ACCESS_RULES: readonly Rule[] = [
  readingMode, integratedChannel,
  traceActs, traceContent, traceIntegrity, traceUnchanged, traceRetention, screenNoTraceCorrection,
  screenAsksLogin, homologationNumberSecret, screenOffersFallback, traceOfDegradedMode, screenOwnAccesses, traceOfSignIns,
  accountReview, accountIdentity, accountsForWhoeverIsInCharge, permissionWithdrawn,
];
