import type { Delegate } from './ports';

/** How the témoin is known by a provider. */
export interface DelegateClient { issuer: string; clientId: string; clientSecret: string }
export type DelegatesConfig = Partial<Record<Delegate, DelegateClient>>;

/** Where the Web PS is, and where its VIHF is presented (simulated). */
export interface WebPsConfig { site: string; td010: { url: string; action: string } }
