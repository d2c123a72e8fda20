import type { Clock } from '../../horloge/clock';
import type { FaultInjector } from '../faults/injector';
import type { Recorder } from '../http/recorder';
import type { NationalTraces } from '../traces/national';
import type { DmpSettings } from '../settings';
import type { DmpWorld } from '../world/world';
import type { ParametersState } from '../parametres/state';

/** Names of the server certificates the administration may put in place. */
export const SERVER_CERTIFICATES = ['bon', 'autreAc', 'expire', 'mauvaisNom', 'revoque'] as const;
export type ServerCertificate = typeof SERVER_CERTIFICATES[number];

/** What the administration acts on. */
export interface AdminParts {
  world: DmpWorld; settings: DmpSettings; clock: Clock; traces: NationalTraces; recorder: Recorder; injector: FaultInjector;
  /** Live connections are closed. */
  swapServerCertificate(name: ServerCertificate): void;
  url(): string;
  /** What stands beside the services (Web PS, parameter file). */
  side: { parameters: ParametersState; reset(): void };
}
