import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { createTlsDoor, type DoorSettings, type TlsDoor } from '../../support/dmp/tls/door';
import type { Refusal } from '../../support/dmp/tls/refusal';
import { CIPHER_SUITES } from '../../support/dmp/tls/suites';
import { createClock } from '../../support/horloge/clock';
import { generateRunPki, loadRunPki, type PemPair, type RunPki } from '../../support/pki/run-pki';
import { trustStore } from '../../support/pki/trust';

const YEAR = 366 * 86_400_000;
let folder: string, pki: RunPki;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'homologair-tls-'));
  await generateRunPki(folder, [
    { persona: 'ch', finess: '690000017', finessJuridique: '690000025', raisonSociale: 'CH EXEMPLE', secteur: 'SA01' },
    { persona: 'clinique', finess: '130000011', finessJuridique: '130000029', raisonSociale: 'CLINIQUE', secteur: 'SA01' },
  ], new Date());
  pki = loadRunPki(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

interface Bench { door: TlsDoor; clock: ReturnType<typeof createClock>; refusals: Refusal[]; requests: number; refused: () => Promise<Refusal> }

/** A door that answers `oui`, closed at the end of the test. */
async function withDoor(run: (bench: Bench) => Promise<void>, settings: Partial<DoorSettings> = {}): Promise<void> {
  const clock = createClock(), refusals: Refusal[] = [], waiting: ((refusal: Refusal) => void)[] = [];
  const bench: Omit<Bench, 'door'> = { clock, refusals, requests: 0, refused: () => new Promise((resolve) => { const [ready] = refusals.splice(0, 1); if (ready) resolve(ready); else waiting.push(resolve); }) };
  const door = await createTlsDoor({
    server: pki.server, trust: trustStore(pki.anchors, pki.crls), clock, settings,
    onRefused: (refusal) => { const next = waiting.shift(); if (next) next(refusal); else refusals.push(refusal); },
    onRequest: (_, answer) => { full.requests++; answer.end('oui'); },
  });
  const full: Bench = Object.assign(bench, { door });
  try { await run(full); } finally { await door.close(); }
}

const clientOptions = (door: TlsDoor, pair?: PemPair): ConnectionOptions => ({
  host: '127.0.0.1', port: door.port, servername: 'localhost', ca: readFileSync(pki.serverCa), maxVersion: 'TLSv1.2',
  ...(pair ? { cert: readFileSync(pair.cert), key: readFileSync(pair.key) } : {}),
});
async function dial(options: ConnectionOptions): Promise<TLSSocket> {
  const socket = connect(options);
  await once(socket, 'secureConnect');
  socket.on('error', () => { /* the door may drop it */ });
  return socket;
}
/** Unlike `once`, does not mind the errors that come before. */
const closing = (socket: TLSSocket): Promise<void> => new Promise((resolve) => { if (socket.destroyed) resolve(); else socket.once('close', () => resolve()); });
/** Everything the door answers to one request; '' when it closes without a byte. */
async function ask(socket: TLSSocket): Promise<string> {
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  let text = '';
  socket.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  await closing(socket);
  return text;
}

test('une structure connue est admise et son certificat est rapporté', () => withDoor(async (bench) => {
  const { door } = bench;
  const seen: unknown[] = [];
  door.server.on('request', (received) => seen.push(door.peerOf(received.socket), door.identityOf(received.socket)));
  assert.match(await ask(await dial(clientOptions(door, pki.structures['ch']?.authCli))), /^HTTP\/1\.1 200 /);
  const [peer, identity] = seen as [{ protocol: string; cipher: string; chain: string[] }, { ok: boolean; structId: string }];
  assert.equal(peer.protocol, 'TLSv1.2');
  assert.ok((CIPHER_SUITES as readonly string[]).includes(peer.cipher));
  assert.match(readFileSync(pki.structures['ch']?.authCli.cert ?? '', 'utf8').replace(/\n/g, ''), new RegExp((peer.chain[0] ?? '?').replace(/[+/]/g, '\\$&')));
  assert.equal(identity.structId, '1690000017');
  assert.deepEqual(bench.refusals, []);
}));

test('T01 à T04 : chaque mauvais certificat est refusé avant tout octet HTTP, avec son code', () => withDoor(async (bench) => {
  const table: [string, PemPair | undefined, string][] = [
    ['T01 sans certificat', undefined, 'PKI-ABSENT'], ['T02 autre AC', pki.bad.autreAc.authCli, 'PKI-AUTRE-AC'], ['T03 expiré', pki.bad.expire.authCli, 'PKI-EXPIRE'],
    ['pas encore valide', pki.bad.pasEncoreValide.authCli, 'PKI-PAS-ENCORE-VALIDE'], ['révoqué', pki.bad.revoque.authCli, 'PKI-REVOQUE'],
    ['T04 certificat de serveur', pki.server, 'PKI-PROFIL'], ['profils inversés', pki.bad.profilsInverses.authCli, 'PKI-PROFIL'],
    ['cachet présenté à TLS', pki.structures['ch']?.sign, 'PKI-PROFIL'],
  ];
  for (const [name, pair, code] of table) {
    const socket = connect(clientOptions(bench.door, pair));
    socket.on('error', () => { /* refused */ });
    assert.equal(await ask(socket), '', name);
    const refusal = await bench.refused();
    assert.deepEqual([refusal.by, refusal.code, refusal.served], ['mock', code, 'CN=localhost,OU=DMP SIMULE,O=BANC HOMOLOGAIR,C=FR'], name);
    assert.equal(refusal.peer?.chain.length === 0, pair === undefined, name);
  }
  assert.equal(bench.requests, 0);
  assert.deepEqual(bench.refusals, [], 'une seule mention par connexion');
}));

test('la date jugée est celle du banc : un certificat en règle expire quand l’heure avance', () => withDoor(async (bench) => {
  const kept = await dial(clientOptions(bench.door, pki.structures['ch']?.authCli));
  const [incoming] = await Promise.all([once(bench.door.server, 'request'), Promise.resolve(kept.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))]) as [[{ socket: TLSSocket }], boolean];
  bench.clock.advance(4 * YEAR);
  const identity = bench.door.identityOf(incoming[0].socket);
  assert.equal(identity.ok ? 'ok' : identity.code, 'PKI-EXPIRE', 'connexion gardée ouverte');
  const socket = connect(clientOptions(bench.door, pki.structures['ch']?.authCli));
  socket.on('error', () => { /* refused */ });
  assert.equal(await ask(socket), '');
  assert.equal((await bench.refused()).code, 'PKI-EXPIRE');
  kept.destroy();
}));

test('un client qui refuse notre serveur après la poignée de main est rapporté une fois', () => withDoor(async (bench) => {
  const socket = connect({ ...clientOptions(bench.door, pki.structures['ch']?.authCli), ca: undefined });
  await once(socket, 'error');
  const refusal = await bench.refused();
  assert.deepEqual([refusal.by, refusal.code, refusal.peer?.chain.length !== 0], ['client', 'connexion-abandonnee', true]);
  assert.equal(bench.requests, 0);
}));

test('une connexion gardée au repos après une requête, puis fermée, n’est pas un refus', () => withDoor(async (bench) => {
  const socket = await dial(clientOptions(bench.door, pki.structures['ch']?.authCli));
  const served = once(bench.door.server, 'request');
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const [received] = await served as [{ socket: TLSSocket }];
  const closed = closing(received.socket);
  socket.end();
  await closed;
  assert.deepEqual(bench.refusals, []);
}));

test('des octets HTTP incomplets ne sont pas une connexion abandonnée', () => withDoor(async (bench) => {
  const arrived = once(bench.door.server, 'secureConnection');
  const socket = await dial(clientOptions(bench.door, pki.structures['ch']?.authCli));
  const [received] = await arrived as [TLSSocket];
  const closed = closing(received);
  socket.end('GET');
  socket.resume();
  await closed;
  assert.deepEqual(bench.refusals, []);
}));

test('T06 : ni version ni suite hors liste ; T08 et HTTP en clair sont rapportés', () => withDoor(async (bench) => {
  const attempts: [string, ConnectionOptions, string][] = [
    ['TLS 1.3 seul', { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' }, 'TLS-PROTOCOLE'],
    ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }, 'TLS-PROTOCOLE'],
    ['suite sans confidentialité persistante', { ciphers: 'AES128-GCM-SHA256' }, 'TLS-SUITE'],
    ['suite ECDHE absente de la liste', { ciphers: 'ECDHE-RSA-AES128-SHA256' }, 'TLS-SUITE'],
  ];
  for (const [name, extra, code] of attempts) {
    const socket = connect({ ...clientOptions(bench.door, pki.structures['ch']?.authCli), ...extra });
    await once(socket, 'error');
    assert.deepEqual([(await bench.refused()).code, name], [code, name]);
  }
  for (const suite of CIPHER_SUITES) {
    const socket = await dial({ ...clientOptions(bench.door, pki.structures['ch']?.authCli), ciphers: suite });
    assert.equal(socket.getCipher().name, suite);
    assert.match(await ask(socket), /200/);
  }
  const plain = connectTcp(bench.door.port, '127.0.0.1', () => plain.write('GET / HTTP/1.1\r\n\r\n'));
  plain.on('error', () => { /* cut */ });
  assert.equal((await bench.refused()).code, 'TLS-POIGNEE-DE-MAIN');
  const truncated = connectTcp(bench.door.port, '127.0.0.1', () => truncated.end(Buffer.from('1603010200010001fc0303', 'hex')));
  truncated.on('error', () => { /* cut */ });
  const refusal = await bench.refused();
  assert.deepEqual([refusal.by, refusal.code], ['client', 'poignee-de-main-interrompue']);
  plain.destroy();
}));

test('T07 : une renégociation demandée par le client n’aboutit pas', () => withDoor(async (bench) => {
  const socket = await dial(clientOptions(bench.door, pki.structures['ch']?.authCli));
  const outcome = await new Promise<string>((resolve) => {
    socket.once('close', () => resolve('coupée'));
    socket.renegotiate({}, (error) => resolve(error ? 'refusée' : 'acceptée'));
  });
  assert.notEqual(outcome, 'acceptée');
  socket.destroy();
}));

test('T09 : une session reprise garde l’identité de sa première poignée de main, et elle est rejugée', () => withDoor(async (bench) => {
  const ch = clientOptions(bench.door, pki.structures['ch']?.authCli), clinique = clientOptions(bench.door, pki.structures['clinique']?.authCli);
  const first = connect(ch), session = once(first, 'session');
  await ask(first);
  const [ticket] = await session as [Buffer];
  let structId = '';
  bench.door.server.on('request', (received) => { const identity = bench.door.identityOf(received.socket); structId = identity.ok ? identity.structId : identity.code; });
  const other = await dial({ ...clinique, session: ticket });
  assert.equal(other.isSessionReused(), true);
  assert.match(await ask(other), /200/);
  assert.equal(structId, '1690000017', 'le certificat présenté en plus ne change pas l’identité de la session');
  bench.clock.advance(4 * YEAR);
  const late = connect({ ...ch, session: ticket });
  late.on('error', () => { /* refused */ });
  assert.equal(await ask(late), '');
  assert.equal((await bench.refused()).code, 'PKI-EXPIRE');
}));

test('le certificat du serveur change : connexions en cours coupées, aucune session reprise, nouveau sujet servi', () => withDoor(async (bench) => {
  const options = clientOptions(bench.door, pki.structures['ch']?.authCli);
  const live = connect(options), session = once(live, 'session');
  live.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const [ticket] = await session as [Buffer];
  const closed = closing(live);
  live.resume();
  bench.door.swapCertificate(pki.serverBad.mauvaisNom);
  await closed;
  const refused = connect({ ...options, session: ticket });
  const [error] = await once(refused, 'error') as [NodeJS.ErrnoException];
  assert.equal(error.code, 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.match((await bench.refused()).served, /^CN=autre-serveur\.homologair\.invalid,/);
  bench.door.swapCertificate(pki.server);
  const again = await dial({ ...options, session: ticket });
  assert.equal(again.isSessionReused(), false);
  assert.match(await ask(again), /200/);
  assert.deepEqual(bench.refusals, []);
}));

test('chaque mauvais certificat de serveur est refusé par un client qui vérifie', () => withDoor(async (bench) => {
  const expected = { autreAc: 'SELF_SIGNED_CERT_IN_CHAIN', expire: 'CERT_HAS_EXPIRED', mauvaisNom: 'ERR_TLS_CERT_ALTNAME_INVALID', revoque: 'CERT_REVOKED' } as const;
  for (const [name, code] of Object.entries(expected) as [keyof typeof expected, string][]) {
    bench.door.swapCertificate(pki.serverBad[name]);
    const socket = connect({ ...clientOptions(bench.door, pki.structures['ch']?.authCli), ...(name === 'revoque' ? { crl: pki.crls } : {}) });
    const [error] = await once(socket, 'error') as [NodeJS.ErrnoException];
    assert.equal(error.code, code, name);
    assert.equal((await bench.refused()).by, 'client', name);
  }
  bench.door.swapCertificate(pki.server);
  assert.match(await ask(await dial({ ...clientOptions(bench.door, pki.structures['ch']?.authCli), crl: pki.crls })), /200/);
}));

test('fermer la porte coupe les poignées de main en cours sans en faire des refus', () => withDoor(async (bench) => {
  const arrived = once(bench.door.server, 'connection');
  const mute = connectTcp(bench.door.port, '127.0.0.1');
  mute.on('error', () => { /* cut */ });
  await arrived;
  const closed = once(mute, 'close');
  bench.door.swapCertificate(pki.server);
  await closed;
  assert.deepEqual(bench.refusals, []);
}));

test('H01 : un client muet est coupé par la porte, ce n’est pas lui qui refuse', () => withDoor(async (bench) => {
  const socket = await dial(clientOptions(bench.door, pki.structures['ch']?.authCli));
  socket.resume();
  await closing(socket);
  assert.deepEqual(bench.refusals, []);
}, { headersTimeoutMs: 50, requestTimeoutMs: 100 }));

test('un port occupé donne une phrase française', () => withDoor(async ({ door }) => {
  await assert.rejects(createTlsDoor({ server: pki.server, trust: trustStore(pki.anchors, pki.crls), clock: createClock(), onRefused: () => { /* none */ }, port: door.port }), { code: 'TLS-PORT', message: /Le port \d+ de 127\.0\.0\.1 n’a pas pu être ouvert \(EADDRINUSE\)/ });
}));

test('la porte répond à un client HTTPS ordinaire', () => withDoor(async ({ door }) => {
  const call = request({ ...clientOptions(door, pki.structures['ch']?.authCli), path: '/', method: 'POST', agent: false });
  call.end('corps');
  const [answer] = await once(call, 'response') as [{ statusCode: number; resume(): void }];
  answer.resume();
  assert.equal(answer.statusCode, 200);
}));
