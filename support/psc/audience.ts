import { createPrivateKey, sign } from 'node:crypto';
import type { JWKS } from 'oidc-provider';

/** Client no DPI under test is registered as. */
const ANOTHER_CLIENT = 'un-autre-logiciel';

/** The same ID token as the provider would have issued it to another client: signed again, so that its audience alone is false (OpenID Connect Core 3.1.3.7, point 3). */
export function forAnotherClient(idToken: string, { keys: [key] }: JWKS): string {
  const [header = '', payload = ''] = idToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
  const said = `${header}.${Buffer.from(JSON.stringify({ ...claims, aud: ANOTHER_CLIENT })).toString('base64url')}`;
  return `${said}.${sign('RSA-SHA256', Buffer.from(said), createPrivateKey({ key: { ...key }, format: 'jwk' })).toString('base64url')}`;
}
