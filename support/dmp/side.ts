import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PemPair } from '../pki/run-pki';
import type { DmpState } from './admission/context';
import type { KnownPeer } from './http/handler';
import type { Recorder } from './http/recorder';
import { serveParameters, type RunningParameters } from './parametres/server';
import { ParametersState } from './parametres/state';
import type { NationalTraces } from './traces/national';
import type { SiteLogin, SiteParts } from './web-ps/parts';
import { loadWebPsSettings } from './web-ps/settings';
import { WebPsSite } from './web-ps/site';
import { handleTd010 } from './web-ps/td010';
import { Kept } from './web-ps/visitor';

export interface SideParts { state: DmpState; traces: NationalTraces; recorder: Recorder; now: () => Date; server: PemPair; /** Origin of the TLS door. */ origin: () => string; /** Of the parameter file; any free one when not said. */ parametersPort?: number }

/** What stands beside the DMP's services: the simulated Web PS and the server parameter file. Neither is started before it is asked for. */
export class DmpSide {
  readonly parameters: ParametersState;
  private readonly site: SiteParts;
  private webPs?: WebPsSite;
  private served?: Promise<RunningParameters>;

  constructor(private readonly parts: SideParts) {
    const { state, traces, recorder, now } = parts;
    this.parameters = new ParametersState(() => state.settings.cumulInvisiblePatientMasquePs);
    this.site = { world: state.world, dmp: state.settings, traces, recorder, now, settings: loadWebPsSettings(), tickets: new Kept() };
  }

  /** Where a DPI presents its VIHF (TD0.10, simulated), and its action. */
  get td010(): { url: string; action: string } { return { url: `${this.parts.origin()}${this.site.settings.chemin}`, action: this.site.settings.action }; }

  /** Starts the site; the address never changes afterwards. */
  async startWebPs(login?: SiteLogin): Promise<WebPsSite> { return this.webPs ??= await new WebPsSite(this.site, login).listen(); }

  /** Addresses of the parameter file: the first, and the one it may move to. */
  async parametersUrls(): Promise<{ initiale: string; nouvelle: string }> {
    const { server, recorder, traces, now, parametersPort } = this.parts;
    this.served ??= serveParameters({ server, recorder, traces, now, values: () => this.parameters.values, redirections: () => this.parameters.redirections, place: () => this.parameters.place }, parametersPort);
    const { url, movedUrl } = await this.served;
    return { initiale: url, nouvelle: movedUrl };
  }

  /** A request of the TLS door that is not for the services; false: it is. */
  handle(request: IncomingMessage, response: ServerResponse, known: KnownPeer): boolean {
    if ((request.url ?? '').split('?', 1)[0] !== this.site.settings.chemin || this.webPs === undefined || !known.identity.ok) return false;
    handleTd010(this.site, this.parts.state, () => this.webPs?.url ?? '', request, response, known);
    return true;
  }

  reset(): void { this.parameters.reset(); this.webPs?.reset(); }
  async close(): Promise<void> { await Promise.all([this.webPs?.close(), this.served?.then((one) => one.close(), () => undefined)]); }
}
