import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, JWKS, KoaContextWithOIDC } from 'oidc-provider';
import type { Memory } from './adapter';
import { errorPage } from './pages';
import { accountIdOf, type Person } from './people';
import { CLAIM_NAMES, type ProviderProfile } from './profile';

const MINUTE = 60;

/** What is told to oidc-provider: code flow with PKCE, no consent, keys of this run, nothing kept on disk. */
export function configurationOf(profile: ProviderProfile, memory: Memory, find: (accountId: string) => Person | undefined): Configuration & { jwks: JWKS } {
  return {
    adapter: memory.adapter(), jwks: freshKeys(), acrValues: [...profile.acrValues], conformIdTokenClaims: false,
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', ...CLAIM_NAMES] }, scopes: ['openid', 'scope_all'],
    // Cookies know no port: two providers of one loopback address must not share theirs.
    cookies: {
      keys: [randomBytes(24).toString('hex')],
      names: { session: `${profile.name}_session`, interaction: `${profile.name}_demande`, resume: `${profile.name}_reprise` },
      long: { httpOnly: true, sameSite: 'lax', overwrite: true, signed: true }, short: { httpOnly: true, sameSite: 'lax', overwrite: true, signed: true },
    },
    pkce: { required: () => true },
    responseTypes: ['code'], clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true }, userinfo: { enabled: true } },
    interactions: { url: (_context, interaction) => `/identification/${interaction.uid}` },
    findAccount: (_context, id) => {
      const person = find(id);
      return person === undefined ? undefined : { accountId: accountIdOf(person), claims: () => ({ sub: accountIdOf(person), ...profile.claims(person) }) };
    },
    // Pro Santé Connect asks no consent: what is asked is granted.
    loadExistingGrant: async (context: KoaContextWithOIDC) => {
      const { client, session, provider, params } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(String(params?.scope ?? 'openid'));
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = errorPage(profile, out.error, out.error_description ?? '');
    },
    ttl: { AccessToken: 2 * MINUTE, AuthorizationCode: MINUTE, IdToken: 2 * MINUTE, Interaction: 10 * MINUTE, Session: 240 * MINUTE, Grant: 240 * MINUTE },
  };
}

function freshKeys(): JWKS {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] } as JWKS;
}
