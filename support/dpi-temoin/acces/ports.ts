import type { Account } from '../model';
import type { PasswordRulesPort } from './password-rules';
import type { TracesPort } from '../traces/ports';

/** One access of a professional to a patient's DMP. */
export interface AccessLine { at: string; patient: string; transaction: string; documents: number; issue: string }

/** What a professional is given back of their own accesses (référentiel §6.4). */
export interface AccessRecapPort {
  /** The last period, oldest first. */
  lines(account: Account, traces: TracesPort, now: Date): AccessLine[];
  /** A period has gone by since it was last looked at. */
  due(account: Account, now: Date): boolean;
  seen(account: Account, now: Date): void;
}

export interface AccessPorts { accessRecap: AccessRecapPort; passwordRules: PasswordRulesPort }
