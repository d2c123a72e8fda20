import type { skipStateCheck } from 'openid-client';
import type { Account, Factor, Patient, Session } from '../model';
import type { AccountsPort } from '../ports';

/** Who may authenticate a professional in the témoin's stead (seed 001: Pro Santé Connect, or the establishment's IAM/SSO). */
export const DELEGATES = ['pro-sante-connect', 'etablissement'] as const;
export type Delegate = typeof DELEGATES[number];
export const isDelegate = (text: string): text is Delegate => (DELEGATES as readonly string[]).includes(text);

/** A login that left for a provider and has not come back. */
export interface DelegatedPending { delegate: Delegate; verifier: string; state: string; nonce: string; redirectUri: string }

/** What a provider says of a person, verified. `ageMs`: how long before its answer the person really authenticated. */
export interface DelegatedIdentity { delegate: Delegate; rpps?: string; login?: string; nom: string; prenom: string; acr?: string; amr: readonly string[]; ageMs: number }

/** Authentication by a provider to which the témoin delegates. */
export interface DelegationPort {
  /** Those the installation knows. */
  delegates(): readonly Delegate[];
  /** What the request adds to PKCE, state and nonce. */
  parameters(delegate: Delegate): Record<string, string>;
  begin(delegate: Delegate, redirectUri: string, parameters: Record<string, string>): Promise<{ address: string; pending: DelegatedPending }>;
  /** What the answer must be equal to. */
  checks(pending: DelegatedPending): Promise<{ expectedState: string | typeof skipStateCheck; expectedNonce?: string; pkceCodeVerifier: string }>;
  /** @throws Error when the answer is not what was asked for. */
  finish(pending: DelegatedPending, answer: string, checks: Awaited<ReturnType<DelegationPort['checks']>>): Promise<DelegatedIdentity>;
  /** The account of that person: by RPPS, never by name. */
  account(identity: DelegatedIdentity, accounts: AccountsPort): Account | undefined;
  /** What the provider really did, from its acr and amr: the AIR gate counts on nothing else. */
  factors(identity: DelegatedIdentity, at: string): Factor[];
}

/** The two ways to the Web PS from a patient's record. */
export interface WebPsPort {
  /** False: this installation knows no Web PS. */
  offered(): boolean;
  /** TD0.9: contextual address, on the patient of the open record. */
  address(patient: Patient, session: Session): string;
  /** TD0.10: where the VIHF is presented; its protocol is simulated. */
  door(): { url: string; action: string };
  /** Whether the AIR link passes the same gate as any AIR call. */
  gated(): boolean;
}

export interface DelegationPorts { delegation: DelegationPort; webPs: WebPsPort }
