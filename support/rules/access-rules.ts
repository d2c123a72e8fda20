import { integratedChannel } from './integrated-channel';
import { readingMode } from './reading-mode';
import type { Rule } from './rule';
import { screenNoTraceCorrection } from './screen-no-trace-correction';
import { traceActs } from './trace-acts';
import { traceContent } from './trace-content';
import { traceIntegrity } from './trace-integrity';
import { traceUnchanged } from './trace-unchanged';

/** Chapter « droits d'accès »: modes, accounts, traces kept whole, degraded mode. */
export const ACCESS_RULES: readonly Rule[] = [
  readingMode, integratedChannel,
  traceActs, traceContent, traceIntegrity, traceUnchanged, screenNoTraceCorrection,
];
