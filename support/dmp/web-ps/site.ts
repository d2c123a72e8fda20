import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HomologairError } from '../../erreurs/error';
import { readBody } from '../http/body';
import { expiryOf, granted } from '../world/authorisations';
import { decide } from './decide';
import { leaveTrace } from './leave-trace';
import { addressOf, pageAsked, PAGES, type Asked, type PageName } from './pages/names';
import type { SiteLogin, SiteParts } from './parts';
import { PscClient, type PendingLogin } from './psc-client';
import { confirmPage, generalPage, plainPage, refusedPage, shownPage } from './screens';
import { Kept, newCsrf, visitorByPsc, type SiteSession, type Visitor } from './visitor';

const COOKIE = 'web_ps_session', LOGIN_COOKIE = 'web_ps_connexion';
const LOGIN_MS = 5 * 60_000;
const OPTIONS = 'Path=/; HttpOnly; SameSite=Lax';

/** @param login undefined: nobody can come by Pro Santé Connect. */
export class WebPsSite {
  private readonly sessions = new Kept<SiteSession>();
  private readonly logins = new Kept<PendingLogin>();
  private readonly server = createServer((request, response) => { void this.serve(request, response).catch((error: unknown) => { failed(response, error); }); });
  private psc?: PscClient;
  url = '';

  constructor(private readonly parts: SiteParts, private readonly login?: SiteLogin) {}

  /** On the loopback only. @throws DMP-DEMARRAGE */
  async listen(port = 0): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (cause: NodeJS.ErrnoException) => { reject(new HomologairError('DMP-DEMARRAGE', { adresse: `127.0.0.1:${port}`, detail: cause.code ?? cause.message }, cause)); });
      this.server.listen(port, '127.0.0.1', resolve);
    });
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    if (this.login !== undefined) this.psc = new PscClient(this.login, this.redirectUri);
    return this;
  }
  /** To register at Pro Santé Connect. */
  get redirectUri(): string { return `${this.url}/retour`; }
  /** Nobody is at the site any more. */
  reset(): void { this.sessions.clear(); this.logins.clear(); this.parts.tickets.clear(); }
  close(): Promise<void> { return new Promise((resolve) => { this.server.close(() => { resolve(); }); this.server.closeAllConnections(); }); }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') return url.pathname === '/autorisation' ? this.confirmed(request, response) : send(response, 404, plainPage('Page introuvable', 'Cette page n’existe pas.'));
    if (url.pathname === '/retour') return this.returned(request, response, url.search);
    if (url.pathname === '/ouverture') return this.opened(response, url.searchParams.get('billet') ?? undefined);
    const asked = pageAsked(url.pathname);
    if (asked === undefined) return send(response, 404, plainPage('Page introuvable', 'Cette page n’existe pas, ou son INS est mal formée.'));
    const session = this.sessions.find(cookieOf(request, COOKIE), this.parts.now());
    return session === undefined ? this.toLogin(response, asked) : this.show(request, response, session, asked);
  }

  private async toLogin(response: ServerResponse, asked: Asked): Promise<void> {
    if (this.psc === undefined) return send(response, 401, plainPage('Identification nécessaire', 'Ouvrez cette page depuis votre logiciel.'));
    const { address, pending } = await this.psc.begin(addressOf(asked));
    const id = this.logins.keep(pending, this.parts.now().getTime() + LOGIN_MS);
    redirect(response, address, [`${LOGIN_COOKIE}=${id}; ${OPTIONS}`]);
  }

  private async returned(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> {
    const pending = this.logins.take(cookieOf(request, LOGIN_COOKIE), this.parts.now());
    const told = pending === undefined ? undefined : await this.psc?.finish(pending, query).catch(() => undefined);
    const visitor = told && visitorByPsc(this.parts.world, told);
    if (pending === undefined || visitor === undefined) return send(response, 403, plainPage('Identification refusée', 'Pro Santé Connect n’a pas identifié un professionnel que le DMP connaît.'));
    this.enter(response, visitor, pending.wanted);
  }

  /** TD0.10: the ticket the establishment's software got for its VIHF. */
  private opened(response: ServerResponse, ticket: string | undefined): void {
    const visitor = this.parts.tickets.take(ticket, this.parts.now());
    if (visitor === undefined) return send(response, 403, plainPage('Ouverture refusée', 'Ce billet a déjà servi, ou il est périmé : recommencez depuis votre logiciel.'));
    this.enter(response, visitor, addressOf({ page: 'TableauDeBord', ...(visitor.patient === undefined ? {} : { ins: visitor.patient }) }));
  }

  private enter(response: ServerResponse, visitor: Visitor, to: string): void {
    const until = this.parts.now().getTime() + this.parts.settings.sessionMinutes * 60_000;
    const id = this.sessions.keep({ visitor, csrf: newCsrf(), until }, until);
    redirect(response, to, [`${COOKIE}=${id}; ${OPTIONS}`, `${LOGIN_COOKIE}=; Max-Age=0; ${OPTIONS}`]);
  }

  private show(request: IncomingMessage, response: ServerResponse, { visitor, csrf }: SiteSession, asked: Asked): void {
    const { parts } = this;
    const decision = decide(parts, visitor, asked);
    const refusal = decision.is === 'refused' && !decision.dashboard ? decision : undefined;
    const status = refusal === undefined ? 200 : 403;
    const page = decision.is === 'shown' ? shownPage(asked, { ...decision, visitor, now: parts.now(), parts })
      : decision.is === 'general' ? generalPage(asked, visitor) : decision.is === 'confirm' ? confirmPage(asked, visitor, csrf) : refusedPage(asked, visitor, decision);
    const withheld = decision.is === 'confirm' ? { cause: 'DMP-DOSSIER-SANS-AUTORISATION', sentence: 'Autorisation demandée au professionnel.' } : refusal;
    leaveTrace(parts, { request, asked, visitor, status, page, ...(withheld === undefined ? {} : { refusal: withheld }) });
    send(response, status, page);
  }

  /** « Confirmer l’autorisation »: the same effect as a TD0.3. */
  private confirmed(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      readBody(request, 16 * 1024, ({ bytes }) => {
        const form = new URLSearchParams(bytes.toString('utf8'));
        const session = this.sessions.find(cookieOf(request, COOKIE), this.parts.now());
        const asked = pageAsked(addressOf({ page: (Object.hasOwn(PAGES, form.get('page') ?? '') ? form.get('page') : 'TableauDeBord') as PageName, ins: form.get('ins') ?? '' }));
        resolve();
        if (session === undefined || asked?.ins === undefined || form.get('jeton') !== session.csrf || form.get('accord') !== 'oui') {
          return send(response, 403, plainPage('Demande refusée', 'Cette confirmation ne vient pas d’une page que ce site vous a montrée.'));
        }
        this.authorise(request, session.visitor, asked);
        redirect(response, addressOf(asked), []);
      });
    });
  }

  private authorise(request: IncomingMessage, visitor: Visitor, asked: Asked): void {
    const { world, dmp, now } = this.parts;
    const decision = decide(this.parts, visitor, asked);
    if (decision.is === 'confirm') {
      const { record } = decision;
      const at = now();
      record.authorisations = granted(record.authorisations, { finess: visitor.reader.finess ?? '', rpps: visitor.reader.rpps, from: at, until: expiryOf(at, dmp.authorisationDays) }, at).authorisations;
      record.version += 1;
      world.changed();
    }
    leaveTrace(this.parts, { request, asked, visitor, status: 303, page: '', confirmed: true });
  }
}

const cookieOf = (request: IncomingMessage, name: string): string | undefined => new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'content-security-policy': 'default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; form-action \'self\'; frame-ancestors \'none\'' };
function send(response: ServerResponse, status: number, page: string): void { response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(page); }
function redirect(response: ServerResponse, location: string, cookies: string[]): void { response.writeHead(303, { ...HEADERS, location, 'set-cookie': cookies }).end(); }

function failed(response: ServerResponse, error: unknown): void {
  process.stderr.write(`Web PS simulé : ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  if (!response.headersSent) send(response, 500, plainPage('Erreur du site', 'Le Web PS simulé a échoué.'));
}
