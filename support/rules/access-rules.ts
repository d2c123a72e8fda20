import { integratedChannel } from './integrated-channel';
import { readingMode } from './reading-mode';
import type { Rule } from './rule';

/** Chapter « droits d'accès »: modes, accounts, traces kept whole, degraded mode. */
export const ACCESS_RULES: readonly Rule[] = [readingMode, integratedChannel];
