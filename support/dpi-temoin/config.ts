import type { Clock } from '../horloge/clock';
import type { DelegatesConfig, WebPsConfig } from './delegation/config';
import type { TeamAgreement } from './droits/choices';
import type { ConsentLife } from './droits/consent';
import type { ParametersAddresses } from './mineurs/file';
import type { PreloadAuthn } from './token/method';

/** Paths of a certificate and its key, PEM. */
export interface PemPair { cert: string; key: string }
export interface CertificateSet { authCli: PemPair; sign: PemPair }

/** The sets of certificates an administrator may install, by name. */
export const CERTIFICATE_SETS = ['nominal', 'expire', 'revoque', 'autreAc', 'profilsInverses', 'pasEncoreValide', 'finessAutreStructure', 'juridique'] as const;
export type CertificateSetName = typeof CERTIFICATE_SETS[number];

/** Name and version of the software: what the token says and what « À propos » shows. */
export interface LpsIdentity { id: string; nom: string; version: string; editeur: string; homologation: string }

/** Everything the témoin needs to know, given explicitly: it reads no environment variable and guesses no path. */
export interface TemoinConfig {
  /** SQLite file; its folder exists. */
  database: string;
  /** `https://localhost:<port>/si-dmp-server/v2/services/` */
  dmpUrl: string;
  /** Other addresses of the services, by the name the administrator gives. */
  dmpHosts?: Readonly<Record<string, string>>;
  certificates: { nominal: CertificateSet } & Partial<Record<CertificateSetName, CertificateSet>>;
  /** What the témoin trusts: PEM bundle of authorities, and PEM files of revocation lists (read again at each connection). */
  trust: { ca: string; crls: string[] };
  lps?: LpsIdentity;
  /** The témoin's own time; real time when not given. */
  clock?: Clock;
  /** Ports on 127.0.0.1; 0 (default) lets the system choose. */
  port?: number;
  admissionPort?: number;
  /** Bearer token of the admission door; drawn at random when not given. */
  admissionToken?: string;
  delays?: Partial<TemoinDelays>;
  /** scrypt's N for new passwords; lower where accounts live for one scenario. */
  passwordCost?: number;
  /** Identity providers to which authentication may be delegated; none when not given. */
  delegates?: DelegatesConfig;
  /** The Web PS contextual links lead to; no link when not given. */
  webPs?: WebPsConfig;
  /** Addresses of the DMP's parameter file an administrator may choose from; none: no majority is known, hence no minor. */
  parameters?: ParametersAddresses;
  /** How long traces are kept; for ever when not said, and when the establishment declares nothing else. */
  traceRetentionMs?: number;
  /** How long consent outside the care team lasts; until it is withdrawn when not said. */
  consentLife?: ConsentLife;
  /** Whether the patient's silence after a convocation lets their care team read; it does when not said. */
  teamAgreement?: TeamAgreement;
  /** What dates the token of a preload: the last connexion of the professional in charge when not said. */
  preloadAuthn?: PreloadAuthn;
}

/** In milliseconds. */
export interface TemoinDelays {
  /** One factor reopens a session within this delay from the last two-factor authentication. */
  reopening: number;
  /** Inactivity before automatic logout. */
  inactivity: number;
  /** The notice on the RPPS is shown again after this delay. */
  notice: number;
  /** Longest wait for an answer of the DMP. */
  dmp: number;
}

export const DEFAULT_DELAYS: TemoinDelays = { reopening: 4 * 3_600_000, inactivity: 15 * 60_000, notice: 180 * 86_400_000, dmp: 10_000 };

export const DEFAULT_LPS: LpsIdentity = { id: 'temoin-0001', nom: 'DPI Témoin', version: '1.0.0', editeur: 'Projet HomologAIR', homologation: 'HOMOLOGATION-FICTIVE-TEMOIN' };
