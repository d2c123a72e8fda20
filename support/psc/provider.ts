import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { forAnotherClient } from './audience';
import { Memory, type ClientApplication } from './adapter';
import { configurationOf } from './configuration';
import { requestOf, type IdentityEvent } from './facts';
import { Identification } from './identification';
import { loadOidcProvider } from './load';
import { accountIdOf, type Person } from './people';
import type { Asks, ProviderProfile } from './profile';

/** A value of the answer changed on its way, or the ID token of another client in its place, as an attacker would: the client must refuse it. */
export type Tampering = 'state' | 'nonce' | 'audience';

export interface ProviderOptions { profile: ProviderProfile; /** Told before the answer leaves. */ onEvent?: (event: IdentityEvent) => void; /** 0 (default): any free port. */ port?: number }

/** A running OpenID Connect provider of the bench. */
export interface IdentityProvider {
  readonly profile: ProviderProfile;
  readonly issuer: string;
  /** Factors asked now. */
  readonly asks: Asks;
  register(client: ClientApplication): void;
  /** Makes persons known; those already known stay. */
  admit(people: readonly Person[]): void;
  /** What the login page asks. Pro Santé Connect always asks two factors. */
  ask(factors: Asks): void;
  /** Changes the next authorization answers. */
  tamper(what: Tampering | undefined): void;
  /** Persons, sessions, factors asked and tampering as at the start; clients stay. */
  reset(): void;
  close(): Promise<void>;
}

/** Listens at once; oidc-provider and its keys are made at the first request, so that a run which needs none pays nothing. */
export async function startIdentityProvider({ profile, onEvent = () => undefined, port = 0 }: ProviderOptions): Promise<IdentityProvider> {
  const memory = new Memory();
  const people = new Map<string, Person>();
  const state: { asks: Asks; tampering?: Tampering } = { asks: profile.asks };
  let built: Promise<RequestListener> | undefined;
  const server = createServer((request, response) => {
    void (built ??= build()).then((listener) => listener(request, response)).catch((error: unknown) => { failed(response, error); });
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function build(): Promise<RequestListener> {
    const { Provider } = await loadOidcProvider();
    const configuration = configurationOf(profile, memory, (id) => people.get(id));
    const provider: Provider = new Provider(issuer, configuration);
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (state.tampering === 'audience' && body?.id_token !== undefined) body.id_token = forAnotherClient(body.id_token, configuration.jwks);
    });
    provider.on('grant.success', (context) => {
      onEvent({ step: 'jeton', client: context.oidc.client?.clientId ?? '', ...(rppsOf(context.oidc.account?.accountId) ?? {}), ...(state.tampering === 'audience' ? { altered: state.tampering } : {}) });
    });
    const identification = new Identification(provider, { profile, people: () => [...people.values()], asks: () => state.asks, onEvent, leave: (uid) => { memory.leave(uid); } });
    const callback = provider.callback();
    return (request, response) => {
      if (request.url?.startsWith('/identification/')) { void identification.serve(request, response).catch((error: unknown) => { failed(response, error); }); return; }
      if (request.url?.startsWith('/auth?')) request.url = asked(request);
      void callback(request, response).catch((error: unknown) => { failed(response, error); });
    };
  }

  /** Tells the request, then changes it when the answer is to be false: the provider echoes what it reads. */
  function asked(request: IncomingMessage): string {
    const url = new URL(request.url ?? '', issuer);
    const { tampering } = state;
    onEvent({ step: 'demande', client: url.searchParams.get('client_id') ?? '', request: requestOf(url.searchParams), ...(tampering === undefined ? {} : { altered: tampering }) });
    if (tampering !== undefined && tampering !== 'audience') url.searchParams.set(tampering, `valeur-substituee-${Date.now()}`);
    return `${url.pathname}${url.search}`;
  }

  return {
    profile, issuer,
    get asks() { return state.asks; },
    register: (client) => { memory.clients.set(client.id, client); },
    admit: (more) => { for (const person of more) people.set(accountIdOf(person), person); },
    ask: (factors) => { if (profile.name !== 'pro-sante-connect') state.asks = factors; },
    tamper: (what) => { state.tampering = what; },
    reset: () => { people.clear(); memory.forget(); state.asks = profile.asks; state.tampering = undefined; },
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

/** `8` + RPPS, as the subject of a person who has one. */
export function rppsOf(accountId: string | undefined): { rpps: string } | undefined {
  const found = /^8(\d{11})$/.exec(accountId ?? '')?.[1];
  return found === undefined ? undefined : { rpps: found };
}

function failed(response: ServerResponse, error: unknown): void {
  process.stderr.write(`Fournisseur d’identité du banc : ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Le fournisseur d’identité du banc a échoué.\n');
}
