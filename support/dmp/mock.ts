import type { Socket } from 'node:net';
import type { Clock } from '../horloge/clock';
import type { JournalWriter } from '../journal/writer';
import type { PemPair, RunPki } from '../pki/run-pki';
import { trustStore, type OrgTrustStore } from '../pki/trust';
import { openXml } from '../xml/open';
import type { AdminParts, ServerCertificate } from './admin/port';
import { openAdminDoor } from './admin/server';
import type { DmpState } from './admission/context';
import { createReplayCache } from './admission/replay';
import { DocumentLibrary } from './cda/library';
import { FaultInjector } from './faults/injector';
import { loadFaultTable } from './faults/table';
import { onClientError } from './http/client-error';
import { RequestHandler, SERVICES_PATH } from './http/handler';
import { Recorder } from './http/recorder';
import { loadPersonas } from './personas/load';
import type { DmpPersonas } from './personas/schema';
import { loadAirRights, loadIndirectRights } from './rights/table';
import { loadSettings, type DmpSettings } from './settings';
import { DmpSide } from './side';
import { createTlsDoor, type TlsDoor } from './tls/door';
import { NationalTraces } from './traces/national';
import { DmpWorld } from './world/world';

export interface DmpOptions {
  pki: RunPki; clock: Clock; journal: JournalWriter;
  /** Default: fixtures/personas. */
  personas?: DmpPersonas;
  /** 0 (default): any free port. */
  port?: number; adminPort?: number; host?: '127.0.0.1';
  /** Given, the parameter file is there from the start: a DPI set up by hand knows its address. */
  parametersPort?: number;
  settings?: Partial<DmpSettings>;
  /** NDJSON file of all national traces; memory keeps the last `tracesInMemory`. */
  tracesFile?: string;
}

/** `url` ends with the services' base, `admin` is a bare origin. */
export interface RunningDmp { url: string; admin: string; /** The simulated Web PS and the parameter file, started when asked for. */ side: DmpSide; close(): Promise<void> }

/**
 * Starts the mock DMP: TLS door, admission, national traces, journal, administration.
 * @throws DMP-REGLAGES, DMP-PERSONAS, DMP-DEMARRAGE, TLS-PORT, PKI-ANCRE-ILLISIBLE, PKI-CRL-ILLISIBLE
 */
export async function startDmp(options: DmpOptions): Promise<RunningDmp> {
  await openXml();
  const { clock, pki } = options;
  const settings = loadSettings(options.settings);
  const now = (): Date => clock.now();
  const world = new DmpWorld(options.personas ?? loadPersonas(), settings, now());
  const trust = trustStore(pki.anchors, pki.crls);
  const state: DmpState = {
    world, settings, trust, replay: createReplayCache(settings.replayCapacity), library: new DocumentLibrary(world),
    rights: { air: loadAirRights(), indirect: loadIndirectRights() },
  };
  const traces = new NationalTraces(settings.tracesInMemory, options.tracesFile);
  const recorder = new Recorder(options.journal, now);
  const injector = new FaultInjector();
  const handler = new RequestHandler({ state, faults: loadFaultTable(), injector, traces, recorder, now });
  const side: DmpSide = new DmpSide({ state, traces, recorder, now, server: pki.server, origin: () => new URL(url).origin, parametersPort: options.parametersPort });
  const door = await openDoor(options, settings, trust, recorder, traces, handler, side);
  const url = `https://localhost:${door.port}${SERVICES_PATH}`;
  const parts: AdminParts = {
    world, settings, clock, traces, recorder, injector, url: () => url, swapServerCertificate: certificateSwap(door, pki), side,
  };
  const closing = async (error: unknown): Promise<never> => { await Promise.all([door.close(), side.close()]); throw error; };
  if (options.parametersPort !== undefined) await side.parametersUrls().catch(closing);
  const admin = await openAdminDoor(parts, options.adminPort).catch(closing);
  return {
    url, admin: admin.url, side,
    async close() {
      handler.close();
      await Promise.all([door.close(), admin.close(), side.close()]);
      traces.close();
    },
  };
}

async function openDoor(options: DmpOptions, settings: DmpSettings, trust: OrgTrustStore, recorder: Recorder, traces: NationalTraces, handler: RequestHandler, side: DmpSide): Promise<TlsDoor> {
  const { clock, pki, host, port } = options;
  const door: TlsDoor = await createTlsDoor({
    server: pki.server, trust, clock, host, port,
    settings: { headersTimeoutMs: settings.headersTimeoutMs, requestTimeoutMs: settings.requestTimeoutMs, keepAliveTimeoutMs: settings.keepAliveTimeoutMs },
    onRefused: (refusal) => { recorder.append({ kind: 'refused-connection', ...refusal }); },
    onRequest: (request, response) => {
      const known = { peer: door.peerOf(request.socket), identity: door.identityOf(request.socket) };
      if (!side.handle(request, response, known)) handler.handle(request, response, known);
    },
  });
  door.server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket;
    if (handler.isReading(socket)) { socket.destroy(); return; }
    const identity = door.identityOf(socket);
    const peer = identity.ok ? { peer: door.peerOf(socket), structId: identity.structId } : undefined;
    onClientError(error, socket, peer, { recorder, traces, now: () => clock.now() });
  });
  return door;
}

/** Puts a certificate in place; the one already there stays, with its connections. */
function certificateSwap(door: TlsDoor, pki: RunPki): (name: ServerCertificate) => void {
  let shown: ServerCertificate = 'bon';
  return (name) => {
    if (name === shown) return;
    const pair: PemPair = name === 'bon' ? pki.server : pki.serverBad[name];
    door.swapCertificate(pair);
    shown = name;
  };
}
