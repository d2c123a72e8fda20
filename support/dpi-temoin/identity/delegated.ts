import type { Configuration } from 'openid-client';
import type { DelegateClient, DelegatesConfig } from '../delegation/config';
import { DELEGATES, type Delegate, type DelegatedIdentity, type DelegationPort } from '../delegation/ports';
import type { Factor } from '../model';

type Oidc = typeof import('openid-client');
/** `amr` values of RFC 8176 → nature of the factor they name. `mfa` names none: it only says that there were several. */
const NATURE: Readonly<Record<string, Factor['nature']>> = {
  pwd: 'savoir', pin: 'savoir', kba: 'savoir',
  otp: 'possession', hwk: 'possession', swk: 'possession', sc: 'possession', sms: 'possession', tel: 'possession', pop: 'possession',
  fpt: 'inherence', face: 'inherence', iris: 'inherence', retina: 'inherence', vbm: 'inherence',
};

/** Pro Santé Connect and the establishment's provider, over openid-client: code flow, PKCE, state and nonce. */
export function oidcDelegation(config: DelegatesConfig): DelegationPort {
  const opened = new Map<Delegate, Promise<{ oidc: Oidc; configuration: Configuration }>>();
  const open = (delegate: Delegate): Promise<{ oidc: Oidc; configuration: Configuration }> => {
    const known = opened.get(delegate) ?? discover(config[delegate]);
    opened.set(delegate, known);
    // A provider that was away is asked again next time.
    known.catch(() => { opened.delete(delegate); });
    return known;
  };
  return {
    delegates: () => DELEGATES.filter((delegate) => config[delegate] !== undefined),
    // eidas1: rem-psc-08. prompt=login: the session the provider keeps may be the previous user's, at a shared workstation.
    parameters: (delegate) => ({ scope: 'openid', prompt: 'login', ...(delegate === 'pro-sante-connect' ? { scope: 'openid scope_all', acr_values: 'eidas1' } : {}) }),
    begin: async (delegate, redirectUri, parameters) => {
      const { oidc, configuration } = await open(delegate);
      const pending = { delegate, redirectUri, verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce() };
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri, state: pending.state, nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier), code_challenge_method: 'S256', ...parameters,
      });
      return { address: address.href, pending };
    },
    checks: async ({ state, nonce, verifier }) => ({ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }),
    finish: async ({ delegate, redirectUri }, answer, checks) => {
      const { oidc, configuration } = await open(delegate);
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(answer, redirectUri), { ...checks, idTokenExpected: true });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('no ID token');
      const person = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return identityOf(delegate, { ...person, ...claims });
    },
    account: ({ rpps }, accounts) => (rpps === undefined ? undefined : accounts.all().find((account) => account.rpps === rpps)),
    factors: ({ amr, acr, delegate }, at) => {
      const natures = new Set(amr.flatMap((method) => NATURE[method] ?? []));
      // Pro Santé Connect reaches eidas1 only with a card or an e-CPS: what is held, and its code.
      const done = natures.size === 0 && delegate === 'pro-sante-connect' && acr === 'eidas1' ? ['savoir', 'possession'] as const : [...natures];
      return done.map((nature) => ({ id: `delegue-${nature}` as const, nature, at }));
    },
  };
}

async function discover(client: DelegateClient | undefined): Promise<{ oidc: Oidc; configuration: Configuration }> {
  if (client === undefined) throw new Error('unknown identity provider');
  const oidc = await import('openid-client');
  const { issuer, clientId, clientSecret } = client;
  // The témoin only speaks to providers of the loopback: in clear is admitted there and nowhere else.
  const loopback = new URL(issuer).hostname === '127.0.0.1';
  return { oidc, configuration: await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, loopback ? { execute: [oidc.allowInsecureRequests] } : {}) };
}

/** What verified claims say of a person. */
export function identityOf(delegate: Delegate, claims: Readonly<Record<string, unknown>>): DelegatedIdentity {
  const text = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] as string : undefined);
  const number = (name: string): number | undefined => (typeof claims[name] === 'number' ? claims[name] as number : undefined);
  const rpps = /^8(\d{11})$/.exec(text('SubjectNameID') ?? '')?.[1];
  const issued = number('iat') ?? 0;
  return {
    delegate, nom: text('family_name') ?? '', prenom: text('given_name') ?? '', login: text('preferred_username'), acr: text('acr'),
    amr: Array.isArray(claims['amr']) ? claims['amr'].filter((one): one is string => typeof one === 'string') : [],
    // Both instants are the provider's: its clock need not be ours.
    ageMs: Math.max(0, (issued - (number('auth_time') ?? issued)) * 1000), ...(rpps === undefined ? {} : { rpps }),
  };
}
