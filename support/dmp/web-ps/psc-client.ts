import type { Configuration } from 'openid-client';
import type { SiteLogin } from './parts';

/** One login under way. */
export interface PendingLogin { verifier: string; state: string; nonce: string; wanted: string }
export interface PscPerson { rpps: string; structure?: string }

/** The site as a client of Pro Santé Connect: code flow, PKCE, state and nonce. Loaded when somebody first comes. */
export class PscClient {
  private ready?: Promise<{ oidc: typeof import('openid-client'); configuration: Configuration }>;

  constructor(private readonly login: SiteLogin, private readonly redirect: string) {}

  private open(): Promise<{ oidc: typeof import('openid-client'); configuration: Configuration }> {
    return this.ready ??= (async () => {
      const oidc = await import('openid-client');
      const { issuer, clientId, clientSecret } = this.login;
      // The bench's own Pro Santé Connect, on the loopback, in clear.
      return { oidc, configuration: await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute: [oidc.allowInsecureRequests] }) };
    })();
  }

  async begin(wanted: string): Promise<{ address: string; pending: PendingLogin }> {
    const { oidc, configuration } = await this.open();
    const pending = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce(), wanted };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirect, scope: 'openid scope_all', acr_values: 'eidas1', state: pending.state, nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier), code_challenge_method: 'S256',
    });
    return { address: address.href, pending };
  }

  /** Undefined when Pro Santé Connect names nobody with an RPPS, or did not reach eidas1. */
  async finish(pending: PendingLogin, query: string): Promise<PscPerson | undefined> {
    const { oidc, configuration } = await this.open();
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.redirect}${query}`), { pkceCodeVerifier: pending.verifier, expectedState: pending.state, expectedNonce: pending.nonce, idTokenExpected: true });
    const claims = tokens.claims();
    if (claims === undefined || claims.acr !== 'eidas1') return undefined;
    const person = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    const rpps = /^8(\d{11})$/.exec(String(person['SubjectNameID'] ?? ''))?.[1];
    const structure = person['SubjectOrganizationID'];
    return rpps === undefined ? undefined : { rpps, ...(typeof structure === 'string' ? { structure } : {}) };
  }
}
