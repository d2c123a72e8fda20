import type { Adapter, AdapterPayload } from 'oidc-provider';

/** A client application: the DPI, or the simulated Web PS site. */
export interface ClientApplication { id: string; secret: string; redirectUris: string[] }

/** What one provider remembers, in memory, for the life of its process. */
export class Memory {
  readonly clients = new Map<string, ClientApplication>();
  private readonly kept = new Map<string, AdapterPayload>();

  /** The class oidc-provider asks for: one instance per model, all over this memory. */
  adapter(): new (model: string) => Adapter {
    const { clients, kept } = this;
    return class implements Adapter {
      constructor(private readonly model: string) {}
      private key(id: string): string { return `${this.model}:${id}`; }
      async upsert(id: string, payload: AdapterPayload): Promise<undefined> { kept.set(this.key(id), payload); }
      async find(id: string): Promise<AdapterPayload | undefined> {
        return this.model === 'Client' ? clientPayload(clients.get(id)) : kept.get(this.key(id));
      }
      async findByUid(uid: string): Promise<AdapterPayload | undefined> {
        return [...kept].find(([key, payload]) => key.startsWith(`${this.model}:`) && payload.uid === uid)?.[1];
      }
      async findByUserCode(): Promise<undefined> { return undefined; }
      async consume(id: string): Promise<undefined> {
        const payload = kept.get(this.key(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      }
      async destroy(id: string): Promise<undefined> { kept.delete(this.key(id)); }
      async revokeByGrantId(grantId: string): Promise<undefined> {
        for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
      }
    };
  }

  /** Another person identifies in the same browser: the provider's session is theirs from now, without the script page oidc-provider would show. */
  leave(sessionUid: string): void {
    for (const [key, payload] of this.kept) {
      if (key.startsWith('Session:') && payload.uid === sessionUid) for (const name of ['accountId', 'loginTs', 'acr', 'amr', 'authorizations'] as const) delete payload[name];
      // The request under way remembers whose session it began in.
      if (key.startsWith('Interaction:') && payload.session?.uid === sessionUid) delete payload.session.accountId;
    }
  }

  /** Sessions, codes and tokens; clients stay. */
  forget(): void { this.kept.clear(); }
}

const clientPayload = (client: ClientApplication | undefined): AdapterPayload | undefined => client === undefined ? undefined : {
  client_id: client.id, client_secret: client.secret, redirect_uris: client.redirectUris, grant_types: ['authorization_code'], response_types: ['code'],
  token_endpoint_auth_method: 'client_secret_basic', application_type: 'web', require_auth_time: true,
};
