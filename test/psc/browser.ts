import * as client from 'openid-client';
import type { IDToken, UserInfoResponse } from 'openid-client';

/** Cookies of one browser, by name. */
export type Browser = Map<string, string>;
export interface Flow { person?: string; factors?: string[]; browser?: Browser; prompt?: string }
interface Client { id: string; secret: string; redirectUris: string[] }
interface Started { config: client.Configuration; url: URL; checks: { pkceCodeVerifier: string; expectedState: string; expectedNonce: string } }

/** Discovery and a request with PKCE, state and nonce, as a DPI makes it. */
async function start(issuer: string, { id, secret, redirectUris: [redirect = ''] }: Client, prompt?: string): Promise<Started> {
  const config = await client.discovery(new URL(issuer), id, secret, undefined, { execute: [client.allowInsecureRequests] });
  const checks = { pkceCodeVerifier: client.randomPKCECodeVerifier(), expectedState: client.randomState(), expectedNonce: client.randomNonce() };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirect, scope: 'openid', acr_values: 'eidas1', code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier), code_challenge_method: 'S256',
    state: checks.expectedState, nonce: checks.expectedNonce, ...(prompt === undefined ? {} : { prompt }),
  });
  return { config, url, checks };
}

export interface Seen { url: string; text: string }

/** Follows redirects with cookies, answers the login page, and stops at the client's own address or at a page. */
async function follow(url: string, redirect: string, flow: Flow): Promise<Seen> {
  const jar = flow.browser ?? new Map<string, string>();
  let next: { url: string; init: RequestInit } = { url, init: {} };
  let answered = false;
  for (let hop = 0; hop < 12; hop += 1) {
    if (next.url.startsWith(redirect)) return { url: next.url, text: '' };
    const answer = await fetch(next.url, { ...next.init, redirect: 'manual', headers: { ...next.init.headers, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name); else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) { next = { url: new URL(location, next.url).href, init: {} }; continue; }
    const text = await answer.text();
    const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1];
    if (action === undefined || answered || flow.person === undefined) return { url: next.url, text };
    answered = true;
    const form = new URLSearchParams({ personne: flow.person, ...Object.fromEntries((flow.factors ?? []).map((name) => [name, 'oui'])) });
    next = { url: new URL(action, next.url).href, init: { method: 'POST', body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } } };
  }
  throw new Error('too many redirects');
}

/** What the browser ends on. */
export async function browse(issuer: string, application: Client, flow: Flow): Promise<Seen> {
  const { url } = await start(issuer, application, flow.prompt);
  return follow(url.href, application.redirectUris[0] ?? '', flow);
}

/** The whole flow, checked by openid-client. */
export async function logIn(issuer: string, application: Client, flow: Flow): Promise<{ claims: IDToken; userinfo: UserInfoResponse }> {
  const { config, url, checks } = await start(issuer, application, flow.prompt);
  const { url: callback } = await follow(url.href, application.redirectUris[0] ?? '', flow);
  const tokens = await client.authorizationCodeGrant(config, new URL(callback), { ...checks, idTokenExpected: true });
  const claims = tokens.claims() as IDToken;
  return { claims, userinfo: await client.fetchUserInfo(config, tokens.access_token, claims.sub) };
}
