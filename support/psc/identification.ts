import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { IdentityEvent } from './facts';
import { errorPage, loginPage } from './pages';
import { accountIdOf, type Person } from './people';
import { askedBy, natureOf, type Asked, type Asks, type ProviderProfile } from './profile';

const MAX_FORM = 16 * 1024;

export interface IdentificationParts { profile: ProviderProfile; people: () => Person[]; asks: () => Asks; onEvent: (event: IdentityEvent) => void; /** Ends a session another person had left. */ leave: (sessionUid: string) => void }

/** The login page and its answer: what the person presented is what `acr` and `amr` will say, never more. */
export class Identification {
  constructor(private readonly provider: Provider, private readonly parts: IdentificationParts) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { profile } = this.parts;
    let interaction: Awaited<ReturnType<Provider['interactionDetails']>>;
    try {
      interaction = await this.provider.interactionDetails(request, response);
    } catch {
      return send(response, 400, errorPage(profile, 'demande inconnue', 'Elle est trop ancienne, ou vient d’un autre navigateur.'));
    }
    if (request.method !== 'POST') return this.show(response, interaction.uid);
    const form = new URLSearchParams(await bodyOf(request));
    const person = this.parts.people().find((one) => accountIdOf(one) === form.get('personne'));
    const done = this.asked().filter((nature) => form.get(nature) === 'oui');
    const client = String(interaction.params.client_id ?? '');
    if (person === undefined || done.length < this.asked().length) {
      this.parts.onEvent({ step: 'refus', client, ...(person?.rpps === undefined ? {} : { rpps: person.rpps }) });
      return this.show(response, interaction.uid, person === undefined ? 'Choisissez votre identité.' : 'Présentez chacun des facteurs demandés.', 401);
    }
    const { session } = interaction;
    if (session?.accountId !== undefined && session.accountId !== accountIdOf(person)) this.parts.leave(session.uid);
    const acr = profile.acr(done), amr = profile.amr(done);
    this.parts.onEvent({ step: 'authentification', client, acr, amr, factors: done.map(natureOf), ...(person.rpps === undefined ? {} : { rpps: person.rpps }) });
    await this.provider.interactionFinished(request, response, { login: { accountId: accountIdOf(person), acr, amr, remember: true } }, { mergeWithLastSubmission: false });
  }

  /** What one is asked first: what one knows. */
  private asked(): readonly Asked[] { return askedBy(this.parts.asks()); }

  private show(response: ServerResponse, uid: string, error?: string, status = 200): void {
    send(response, status, loginPage(this.parts.profile, { action: `/identification/${uid}`, people: this.parts.people(), asks: this.asked(), error }));
  }
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }).end(html);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM) throw new Error('form too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
