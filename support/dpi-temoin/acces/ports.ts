import type { Account } from '../model';
import type { PasswordRulesPort } from './password-rules';
import type { AccountsPort } from '../ports';
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

/** One account as a review looks at it. `profession`: its label. Instants are ISO UTC. */
export interface ReviewedAccount {
  login: string; nom: string; prenom: string; rpps?: string; profession: string;
  /** Place towards the patients, then what else it may do. */
  permissions: string[];
  openedAt?: string; shutAt?: string; lastLoginAt?: string; changedAt?: string;
}

/** The establishment's accounts and what they may do, for their review (REM SSI/IAM.94, SSI/IE.33). */
export interface AccountReviewPort {
  /** Whether this person is in charge of the accounts. */
  mayRead(account: Account): boolean;
  lines(accounts: AccountsPort, traces: TracesPort): ReviewedAccount[];
  json(lines: readonly ReviewedAccount[]): string;
  csv(lines: readonly ReviewedAccount[]): string;
}

/** Whether the establishment lets this account reach the DMP, at this instant. */
export interface DmpPermissionPort { granted(account: Account): boolean }

export interface AccessPorts { accessRecap: AccessRecapPort; accountReview: AccountReviewPort; passwordRules: PasswordRulesPort; dmpPermission: DmpPermissionPort }
