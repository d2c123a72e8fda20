import type { NationalTraces } from '../traces/national';
import type { Recorder } from '../http/recorder';
import type { DmpSettings } from '../settings';
import type { DmpWorld } from '../world/world';
import type { WebPsSettings } from './settings';
import { Kept, type Visitor } from './visitor';

/** What the simulated Web PS works with: the same records, traces and journal as the services. */
export interface SiteParts {
  world: DmpWorld; dmp: DmpSettings; traces: NationalTraces; recorder: Recorder; now: () => Date; settings: WebPsSettings;
  /** Tickets of TD0.10, each for one opening. */
  tickets: Kept<Visitor>;
}

/** How the site authenticates by Pro Santé Connect (TD0.9). */
export interface SiteLogin { issuer: string; clientId: string; clientSecret: string }
