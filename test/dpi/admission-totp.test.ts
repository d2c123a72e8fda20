import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { AdmissionDoor } from '../../support/dpi/admission';
import { totpCode } from '../../support/dpi/totp';
import { AUBRAC, BRUME, TROIS_VALLEES } from './people';

interface Seen { path?: string; headers: IncomingHttpHeaders; body: string }

async function door(t: TestContext, status: number | 'never', answer = '{}'): Promise<{ door: AdmissionDoor; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => {
      seen.push({ path: request.url, headers: request.headers, body });
      if (status !== 'never') response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end(answer);
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  t.after(() => new Promise<void>((done) => { server.close(() => { done(); }); server.closeAllConnections(); }));
  return { door: new AdmissionDoor({ target: 'X', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/banc`, token: 'jeton-tres-secret', timeoutMs: status === 'never' ? 200 : 30_000 }), seen };
}

describe('the admission door', () => {
  test('each demand has its address, its body and the bearer token', async (t) => {
    const on = await door(t, 200);
    await on.door.admit({ professionnels: [AUBRAC], patients: [BRUME], structure: TROIS_VALLEES });
    await on.door.advance(5000);
    await on.door.configure('certificats', 'expire');
    assert.deepEqual(on.seen.map(({ path }) => path), ['/banc/admission', '/banc/horloge', '/banc/configuration']);
    assert.ok(on.seen.every(({ headers }) => headers.authorization === 'Bearer jeton-tres-secret'));
    assert.deepEqual(on.seen.slice(1).map(({ body }) => JSON.parse(body) as unknown), [{ avancerMs: 5000 }, { quoi: 'certificats', valeur: 'expire' }]);
    assert.deepEqual((JSON.parse(on.seen[0]?.body ?? '') as { patients: unknown }).patients, [BRUME]);
  });
  const REFUSED: [string, number | 'never', string, RegExp][] = [
    ['an error, with its code only', 409, '{"code":"TEMOIN-RPPS-DOUBLE","erreur":"secret-tres-long"}', /réponse HTTP 409, TEMOIN-RPPS-DOUBLE/],
    ['no right', 401, 'non', /réponse HTTP 401\./], ['a redirection', 302, '', /la connexion a échoué/], ['silence', 'never', '', /aucune réponse en 200 ms/],
  ];
  for (const [what, status, answer, sentence] of REFUSED) {
    test(`${what} is told, without token nor password`, async (t) => {
      const on = await door(t, status, answer);
      await assert.rejects(on.door.admit({ professionnels: [AUBRAC], patients: [], structure: TROIS_VALLEES }), (error: Error) => {
        assert.match(error.message, /La porte d’admission de « X » n’a pas fait « admission »/);
        assert.match(error.message, sentence);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    });
  }
});

describe('the one-time code', () => {
  // RFC 6238 appendix B, SHA-1, its secret « 12345678901234567890 »; last six of the eight digits.
  const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  for (const [seconds, code] of [[59, '287082'], [1111111109, '081804'], [1234567890, '005924'], [20000000000, '353130']] as const) {
    test(`at ${seconds} s`, () => { assert.equal(totpCode(SECRET, new Date(seconds * 1000)), code); });
  }
  for (const bad of ['', 'ABCDEF', 'GEZDGNBVGY3TQOJQ1', 'mot de passe bien long']) {
    test(`refuses « ${bad} » without repeating it`, () => { assert.throws(() => totpCode(bad, new Date(0)), (error: Error) => /base32/.test(error.message) && (bad === '' || !error.message.includes(bad))); });
  }
});
