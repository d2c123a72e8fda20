import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { before, test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { revocationLists } from '../../support/dpi-temoin/gateway/revocation';
import { strictServerTrust } from '../../support/dpi-temoin/gateway/server-trust';
import { mutualTlsTransport } from '../../support/dpi-temoin/gateway/transport';
import { DmpTrouble } from '../../support/dpi-temoin/outcome';
import type { CertificateSet } from '../../support/dpi-temoin/config';
import type { PemPair, TestKeys } from './kit/keys';
import { sharedKeys } from './kit/temoin';

let keys: TestKeys;
before(async () => { keys = await sharedKeys(); });

interface Listening { url: string; seen: { subject: string; protocol: string | null; body: string }[]; secured: number; server: Server }

async function listen(t: { after(f: () => unknown): void }, pair: PemPair, answer: 'ok' | 'raccroche-avant' | 'raccroche-apres' | 'muet' = 'ok'): Promise<Listening> {
  const server = createServer({ key: readFileSync(pair.key), cert: readFileSync(pair.cert), ca: readFileSync(keys.ca), requestCert: true, rejectUnauthorized: false });
  const listening: Listening = { url: '', seen: [], secured: 0, server };
  server.on('secureConnection', (socket: TLSSocket) => { listening.secured += 1; if (answer === 'raccroche-avant') socket.destroy(); });
  server.on('request', (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      const socket = request.socket as TLSSocket;
      listening.seen.push({ subject: String(socket.getPeerCertificate().subject?.CN), protocol: socket.getProtocol(), body });
      if (answer === 'raccroche-apres') socket.destroy();
      else if (answer === 'ok') response.writeHead(200, { 'content-type': 'application/soap+xml' }).end('réponse');
    });
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => { server.closeAllConnections(); server.close(); });
  listening.url = `https://localhost:${(server.address() as AddressInfo).port}/service`;
  return listening;
}

async function send(t: { after(f: () => unknown): void }, url: string, more: { now?: Date; certificates?: CertificateSet; timeoutMs?: number; crls?: string[] } = {}): Promise<string | DmpTrouble> {
  const revoked = revocationLists(more.crls ?? [keys.crl]);
  const transport = mutualTlsTransport(revoked);
  t.after(() => transport.close());
  try {
    const answer = await transport.send(
      { url, contentType: 'application/soap+xml', body: Buffer.from('demande'), timeoutMs: more.timeoutMs ?? 5_000 },
      { certificates: more.certificates ?? { authCli: keys.authCli, sign: keys.sign }, trust: strictServerTrust(keys.ca, revoked), now: more.now ?? new Date() });
    return answer.body.toString();
  } catch (error) {
    assert.ok(error instanceof DmpTrouble, String(error));
    return error;
  }
}

test('TLS 1.2 mutuel avec le certificat ORG_AUTH_CLI', async (t) => {
  const server = await listen(t, keys.server);
  assert.equal(await send(t, server.url), 'réponse');
  assert.deepEqual(server.seen, [{ subject: 'dpi-auth', protocol: 'TLSv1.2', body: 'demande' }]);
});

const UNTRUSTED: [string, (k: TestKeys) => PemPair, Date | undefined, RegExp][] = [
  ['d’une autre autorité', (k) => k.serverOtherCa, undefined, /autorité que le logiciel ne reconnaît pas|ne peut pas être vérifié/],
  ['d’un autre nom', (k) => k.serverOtherName, undefined, /autre nom/],
  ['révoqué', (k) => k.serverRevoked, undefined, /révoqué/],
  ['expiré à l’heure du témoin', (k) => k.server, new Date(Date.now() + 40 * 86_400_000), /expiré/],
  ['pas encore valide à l’heure du témoin', (k) => k.server, new Date(Date.now() - 40 * 86_400_000), /pas encore valide/],
];
for (const [name, pair, now, said] of UNTRUSTED) {
  test(`certificat de serveur ${name} : la poignée de main a lieu, aucun octet HTTP ne part`, async (t) => {
    const server = await listen(t, pair(keys));
    const trouble = await send(t, server.url, now === undefined ? {} : { now });
    assert.ok(trouble instanceof DmpTrouble && trouble.failure.kind === 'serveur-non-reconnu');
    assert.match(trouble.failure.detail, said);
    assert.equal(trouble.left, false);
    assert.deepEqual(server.seen, []);
  });
}

test('une liste de révocation dont la signature n’est pas celle de l’émetteur ne compte pas', async (t) => {
  const server = await listen(t, keys.serverRevoked);
  assert.equal(await send(t, server.url, { crls: [] }), 'réponse');
});

for (const answer of ['raccroche-avant', 'raccroche-apres'] as const) {
  test(`serveur qui ${answer} : connexion coupée, et le certificat expiré de la structure est reconnu`, async (t) => {
    const server = await listen(t, keys.server, answer);
    const plain = await send(t, server.url);
    assert.ok(plain instanceof DmpTrouble && plain.failure.kind === 'connexion-coupee');
    assert.equal(plain.failure.certificate, undefined);
    const expired = await send(t, server.url, { certificates: { authCli: keys.expired, sign: keys.sign } });
    assert.ok(expired instanceof DmpTrouble && expired.failure.kind === 'connexion-coupee');
    assert.match(expired.failure.certificate ?? '', /^il a expiré le /);
  });
}

test('profils inversés : le certificat de cachet montré à la connexion est reconnu pour ce qu’il est', async (t) => {
  const server = await listen(t, keys.server, 'raccroche-avant');
  const trouble = await send(t, server.url, { certificates: { authCli: keys.sign, sign: keys.authCli } });
  assert.ok(trouble instanceof DmpTrouble && trouble.failure.kind === 'connexion-coupee');
  assert.match(trouble.failure.certificate ?? '', /ORG_AUTH_CLI/);
});

test('serveur muet : délai dépassé ; port fermé : injoignable', async (t) => {
  const server = await listen(t, keys.server, 'muet');
  const late = await send(t, server.url, { timeoutMs: 300 });
  assert.ok(late instanceof DmpTrouble && late.failure.kind === 'delai');
  const closed = await listen(t, keys.server);
  closed.server.close();
  const none = await send(t, closed.url);
  assert.ok(none instanceof DmpTrouble && none.failure.kind === 'injoignable');
  assert.equal(none.left, false);
});
