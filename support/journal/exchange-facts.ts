import type { Body, FactBase } from './fact-base';

/** What TLS told of the other side. `chain`: DER in base64, leaf first; empty when no certificate was shown. */
export interface TlsPeer { protocol: string; cipher: string; chain: string[] }

/** One request received by the mock DMP and its answer. `status` 0: the answer was cut before it left. */
export interface ExchangeFact extends FactBase {
  kind: 'exchange';
  peer: TlsPeer;
  method: string;
  path: string;
  requestHeaders: [string, string][];
  request: Body;
  receivedAt: string;
  answeredAt: string;
  status: number;
  responseHeaders: [string, string][];
  response: Body;
  /** What the mock decided. `stage` names the admission stage that refused; `code` its fault code. */
  admission: { admitted: boolean; stage?: string; code?: string; reason?: string };
  /** Id of the national trace this exchange left. */
  trace: string;
  /** Set when it is not a transaction of the services: a page of the simulated Web PS site, or the server parameter file. */
  side?: SideService;
}

/** What was served beside the DMP's services, told by the mock itself. `page`: last part of the path of interface-dmp §9. */
export type SideService =
  | { service: 'web-ps'; transaction: 'TD0.9' | 'TD0.10'; page: string; ins?: string; /** Who the site knows is reading. */ rpps?: string; confirmed?: true }
  | { service: 'parametres'; redirect?: string; /** Asked over plain HTTP. */ clair?: true };

/** One step of a delegated authentication, as the bench's own identity provider saw it. */
export interface IdentityFact extends FactBase {
  kind: 'identity';
  provider: 'pro-sante-connect' | 'etablissement';
  client: string;
  step: 'demande' | 'refus' | 'authentification' | 'jeton';
  /** `demande`: what was asked; secrets are only told as present or absent. */
  request?: Record<string, string>;
  /** The answer carries a false value, on purpose; `audience`: the ID token is another client's. */
  altered?: 'state' | 'nonce' | 'audience';
  rpps?: string; acr?: string; amr?: string[]; /** Natures really presented. */ factors?: string[];
}

/** A connection that ended before any HTTP byte. `by` says who refused: the mock its client, or the client our server. */
export interface RefusedConnectionFact extends FactBase {
  kind: 'refused-connection';
  by: 'mock' | 'client';
  /** Code of the error table (`by: mock`), or `connexion-abandonnee`. */
  code: string;
  detail: string;
  peer?: TlsPeer;
  /** Subject of the certificate the mock showed. */
  served: string;
}
