import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IdentityEvent } from '../../support/psc/facts';
import { accountIdOf } from '../../support/psc/people';
import { ETABLISSEMENT, PRO_SANTE_CONNECT } from '../../support/psc/profile';
import { startIdentityProvider, type IdentityProvider } from '../../support/psc/provider';
import { browse, logIn, type Browser, type Flow } from './browser';

const CLIENT = { id: 'dpi-essai', secret: 'secret-essai-0123456789', redirectUris: ['http://127.0.0.1:9/retour'] };
const AUBRAC = { login: 'aubrac', nom: 'AUBRAC', prenom: 'Hélène', rpps: '99900200371', profession: '10' };
const TARN = { login: 'tarn', nom: 'TARN', prenom: 'Alex', profession: '35' };

describe('Pro Santé Connect, over the whole code flow with PKCE', () => {
  let psc: IdentityProvider;
  const events: IdentityEvent[] = [];
  before(async () => {
    psc = await startIdentityProvider({ profile: PRO_SANTE_CONNECT, onEvent: (event) => { events.push(event); } });
    psc.register(CLIENT);
    psc.admit([AUBRAC]);
  });
  after(() => psc.close());

  test('the claims are those of Pro Santé Connect, the acr is eidas1', async () => {
    const { claims, userinfo } = await logIn(psc.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir', 'possession'] });
    assert.equal(claims.acr, 'eidas1');
    assert.deepEqual(claims.amr, ['pin', 'hwk', 'mfa']);
    assert.equal(typeof claims.auth_time, 'number');
    assert.equal(userinfo.SubjectNameID, '899900200371');
    assert.equal(userinfo.preferred_username, '899900200371');
    assert.equal(userinfo.family_name, 'AUBRAC');
    assert.equal(userinfo.given_name, 'Hélène');
  });

  test('each step is told, secrets only as present', () => {
    const [demande] = events.filter(({ step }) => step === 'demande');
    assert.deepEqual(demande?.step === 'demande' && demande.request, {
      client_id: 'dpi-essai', scope: 'openid', response_type: 'code', acr_values: 'eidas1', code_challenge_method: 'S256', state: 'présent', nonce: 'présent', code_challenge: 'présent',
    });
    assert.deepEqual(events.find(({ step }) => step === 'authentification'), {
      step: 'authentification', client: 'dpi-essai', acr: 'eidas1', amr: ['pin', 'hwk', 'mfa'], factors: ['savoir', 'possession'], rpps: '99900200371',
    });
    assert.deepEqual(events.at(-1), { step: 'jeton', client: 'dpi-essai', rpps: '99900200371' });
  });

  test('one factor is not enough, whatever is configured', async () => {
    psc.ask(1);
    const page = await browse(psc.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir'] });
    assert.match(page.text, /role="alert">Présentez chacun des facteurs demandés/);
    assert.equal(events.at(-1)?.step, 'refus');
  });

  for (const what of ['state', 'nonce'] as const) {
    test(`a false ${what} is refused by a client that checks it`, async () => {
      psc.tamper(what);
      await assert.rejects(logIn(psc.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir', 'possession'] }), (error: Error) => new RegExp(what, 'i').test(`${error.message} ${String(error.cause)}`));
      assert.equal(events.findLast(({ step }) => step === 'demande')?.altered, what);
      psc.tamper(undefined);
    });
  }

  test('an ID token of another client, well signed, is refused by a client that checks its audience', async () => {
    psc.tamper('audience');
    await assert.rejects(logIn(psc.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir', 'possession'] }), (error: Error) => /aud/i.test(`${error.message} ${String((error.cause as Error | undefined)?.message)}`));
    assert.deepEqual(events.at(-1), { step: 'jeton', client: 'dpi-essai', rpps: '99900200371', altered: 'audience' });
    psc.tamper(undefined);
  });

  test('PKCE is required', async () => {
    const answer = await fetch(`${psc.issuer}/auth?client_id=dpi-essai&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(CLIENT.redirectUris[0] ?? '')}`, { redirect: 'manual' });
    assert.match(answer.headers.get('location') ?? '', /error=invalid_request/);
  });

  test('an unknown client gets a French page', async () => {
    const answer = await fetch(`${psc.issuer}/auth?client_id=inconnu&response_type=code&scope=openid`);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /lang="fr"[\s\S]*Demande refusée/);
  });
});

describe('a hospital identity provider', () => {
  let idp: IdentityProvider;
  const factorsOf = async (flow: Flow): Promise<unknown[]> => {
    const { claims } = await logIn(idp.issuer, CLIENT, flow);
    return [claims.acr, claims.amr];
  };
  before(async () => {
    idp = await startIdentityProvider({ profile: ETABLISSEMENT });
    idp.register(CLIENT);
    idp.admit([AUBRAC, TARN]);
  });
  after(() => idp.close());

  test('says one factor when one was presented, two when two were', async () => {
    assert.deepEqual(await factorsOf({ person: accountIdOf(AUBRAC), factors: ['savoir', 'possession'] }), ['https://refeds.org/profile/mfa', ['pwd', 'hwk', 'mfa']]);
    idp.ask(1);
    assert.deepEqual(await factorsOf({ person: accountIdOf(AUBRAC), factors: ['savoir'] }), ['https://refeds.org/profile/sfa', ['pwd']]);
  });

  test('a factor that was not asked is not said to have been presented', async () => {
    assert.deepEqual(await factorsOf({ person: accountIdOf(AUBRAC), factors: ['savoir', 'possession'] }), ['https://refeds.org/profile/sfa', ['pwd']]);
  });

  test('its own session answers the next request without any page, with the instant of the first', async () => {
    const browser: Browser = new Map();
    const first = await logIn(idp.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir'], browser });
    const again = await logIn(idp.issuer, CLIENT, { browser });
    assert.equal(again.claims.auth_time, first.claims.auth_time);
    const page = await browse(idp.issuer, CLIENT, { browser, prompt: 'login' });
    assert.match(page.text, /Valider mon identité/);
  });

  test('another person may identify in the same browser', async () => {
    const browser: Browser = new Map();
    await logIn(idp.issuer, CLIENT, { person: accountIdOf(AUBRAC), factors: ['savoir'], browser });
    const { claims } = await logIn(idp.issuer, CLIENT, { person: accountIdOf(TARN), factors: ['savoir'], browser, prompt: 'login' });
    assert.equal(claims.sub, 'local:tarn');
  });

  test('a person without RPPS has no SubjectNameID', async () => {
    const { userinfo } = await logIn(idp.issuer, CLIENT, { person: accountIdOf(TARN), factors: ['savoir'] });
    assert.equal(userinfo.SubjectNameID, undefined);
    assert.equal(userinfo.preferred_username, 'tarn');
  });

  test('reset forgets persons and sessions, not clients', async () => {
    idp.reset();
    assert.doesNotMatch((await browse(idp.issuer, CLIENT, {})).text, /AUBRAC/);
  });
});
