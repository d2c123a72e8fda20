import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { beforeEach, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { DmpAdmin } from '../../../support/dmp/admin-client';
import { FaultInjector } from '../../../support/dmp/faults/injector';
import type { RefusedConnectionFact } from '../../../support/journal/facts';
import { parseMtom, partOf } from '../../../support/xds/parse/mtom';
import { airClaims, post, send, type Bench } from './bench';
import { documentId, find, retrieve, td02 } from './requests';

/** TLS, HTTP and the faults the administration causes. */
export const http = (theBench: () => Bench): void => {
  let bench: Bench;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
  const refusals = (): RefusedConnectionFact[] => bench.journal.facts().filter((f) => f.kind === 'refused-connection');

  describe('TLS identity', () => {
    for (const [name, code] of [['expire', 'PKI-EXPIRE'], ['revoque', 'PKI-REVOQUE'], ['autreAc', 'PKI-AUTRE-AC'], ['profilsInverses', 'PKI-PROFIL']] as const) {
      test(`${name}: the connection is refused before any HTTP byte, and the fact says why`, async () => {
        const exchanges = bench.journal.facts().length;
        await assert.rejects(post(bench, { path: 'patients', method: 'POST', pairs: bench.pki.bad[name], payload: Buffer.from('x'), headers: {} }));
        assert.equal(refusals().at(-1)?.code, code);
        assert.equal(refusals().at(-1)?.by, 'mock');
        assert.equal(bench.journal.facts().length, exchanges + 1);
      });
    }
    test('no certificate', async () => {
      await assert.rejects(post(bench, { path: 'patients', method: 'POST', payload: Buffer.from('x'), headers: {} }));
      assert.equal(refusals().at(-1)?.code, 'PKI-ABSENT');
    });
    test('the server shows another certificate when asked, then the good one again', async () => {
      await bench.admin.swapServerCertificate('autreAc');
      await assert.rejects(send(bench, td02(bench)), /certificate|self|issuer/i);
      await bench.admin.swapServerCertificate('bon');
      assert.equal((await send(bench, td02(bench))).status, 200);
    });
  });

  describe('HTTP', () => {
    test('keep-alive: two requests, one connection', async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      try {
        assert.equal((await send(bench, { ...td02(bench), agent })).status, 200);
        assert.equal((await send(bench, { ...find(bench), agent })).status, 200);
        assert.equal(Object.values(agent.freeSockets).flat().length, 1);
      } finally { agent.destroy(); }
    });

    test('the exchange holds the exact bytes of both sides and what TLS told', async () => {
      const sent = await send(bench, td02(bench));
      const fact = bench.last();
      assert.equal(Buffer.from(fact.response.inline!, 'base64').compare(sent.body), 0);
      assert.equal(fact.status, 200);
      assert.equal(fact.peer.protocol, 'TLSv1.2');
      assert.match(fact.peer.cipher, /^ECDHE-RSA-/);
      assert.equal(fact.path, '/si-dmp-server/v2/services/patients');
      assert.ok(fact.requestHeaders.some(([name]) => name.toLowerCase() === 'content-type'));
    });

    test('bytes that are not HTTP are answered, journaled and traced', async () => {
      const url = new URL(bench.dmp.url);
      const own = bench.pki.structures['ch-fictif']!;
      const said = await new Promise<string>((resolve, reject) => {
        const socket = connect({ host: '127.0.0.1', port: Number(url.port), servername: 'localhost', ca: readFileSync(bench.pki.serverCa), cert: readFileSync(own.authCli.cert), key: readFileSync(own.authCli.key) });
        let text = '';
        socket.on('secureConnect', () => { socket.write('BONJOUR LE DMP\r\n\r\n'); });
        socket.on('data', (chunk: Buffer) => { text += chunk.toString(); });
        socket.on('close', () => { resolve(text); });
        socket.on('error', reject);
      });
      assert.match(said, /^HTTP\/1\.1 400 /);
      assert.deepEqual({ ...bench.last().admission, reason: '' }, { admitted: false, stage: 'http', code: 'DMPSimuleHttp', reason: '' });
      assert.match(Buffer.from(bench.last().request.inline!, 'base64').toString(), /BONJOUR/);
    });

    test('a body cut half-way is journaled with status 0', async () => {
      const url = new URL(bench.dmp.url);
      const own = bench.pki.structures['ch-fictif']!;
      const before = bench.journal.last;
      await new Promise<void>((resolve, reject) => {
        const socket = connect({ host: '127.0.0.1', port: Number(url.port), servername: 'localhost', ca: readFileSync(bench.pki.serverCa), cert: readFileSync(own.authCli.cert), key: readFileSync(own.authCli.key) });
        socket.on('secureConnect', () => { socket.write(`POST ${url.pathname}patients HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc`, () => { socket.end(); }); });
        socket.on('data', () => { /* an answer may come */ });
        socket.on('close', () => { resolve(); });
        socket.on('error', reject);
      });
      while (bench.journal.last === before) await new Promise((resolve) => { setImmediate(resolve); });
      const { admission, status } = bench.last();
      assert.deepEqual({ stage: admission.stage, status, facts: bench.journal.last - before }, { stage: 'http', status: 0, facts: 1 });
    });
  });

  describe('faults', () => {
    test('HTTP status, for the next request of that transaction only', async () => {
      await bench.admin.fault({ transaction: 'TD3.1', panne: { genre: 'http', statut: 503 } });
      assert.equal((await send(bench, td02(bench))).status, 200);
      assert.equal((await send(bench, find(bench))).status, 503);
      assert.match(bench.last().admission.reason ?? '', /panne provoquée/);
      assert.equal(bench.last().admission.admitted, true);
      assert.equal((await send(bench, find(bench))).status, 200);
    });
    test('SOAP fault, visibly simulated', async () => {
      await bench.admin.fault({ nombre: 2, panne: { genre: 'faute', raison: 'Service indisponible' } });
      for (const call of [td02(bench), find(bench)]) {
        const sent = await send(bench, call);
        assert.equal(sent.status, 500);
        assert.match(sent.body.toString(), /soap:DMPSimulePanne.*\[simulé\] Service indisponible/s);
      }
      assert.equal((await send(bench, td02(bench))).status, 200);
    });
    test('a connection cut before the answer, or in its middle', async () => {
      await bench.admin.fault({ panne: { genre: 'coupure' } });
      await assert.rejects(send(bench, td02(bench)));
      assert.equal(bench.last().status, 0);
      await bench.admin.fault({ panne: { genre: 'coupure', ou: 'milieu' } });
      await assert.rejects(send(bench, td02(bench)));
      assert.equal(bench.last().status, 200);
    });
    test('a delay, then the normal answer', async () => {
      await bench.admin.fault({ panne: { genre: 'delai', ms: 60 } });
      const start = process.hrtime.bigint();
      assert.equal((await send(bench, td02(bench))).status, 200);
      assert.ok(Number(process.hrtime.bigint() - start) / 1e6 >= 55);
    });
    for (const defaut of ['partie-absente', 'frontiere', 'tronque'] as const) {
      test(`broken MTOM: ${defaut}`, async () => {
        
        await bench.admin.fault({ transaction: 'TD3.2', panne: { genre: 'mtom', defaut } });
        const sent = await send(bench, retrieve([documentId(bench, 'nominal-biologie')]));
        assert.throws(() => partOf(parseMtom(String(sent.headers['content-type']), sent.body), 'document-1@homologair.test'), /MTOM|frontière|partie/i);
      });
    }
    test('an answer held back is told when it is, and the wait may be given up', async () => {
      await bench.admin.fault({ transaction: 'TD0.2', panne: { genre: 'retenue' } });
      const held = bench.admin.untilHeld(new AbortController().signal);
      const before = bench.journal.last;
      let answered = false;
      const sent = send(bench, td02(bench)).finally(() => { answered = true; });
      await held;
      assert.deepEqual([answered, bench.journal.last], [false, before]);
      await bench.admin.untilHeld(new AbortController().signal);
      await bench.admin.clearFaults();
      assert.equal((await sent).status, 200);
      const givenUp = new AbortController();
      const waiting = bench.admin.untilHeld(givenUp.signal);
      givenUp.abort();
      await waiting;
      await assert.rejects(new DmpAdmin('http://127.0.0.1:9').untilHeld(new AbortController().signal), /ne répond pas/);
    });
    test('nothing is left to wait for once the troubles are cleared', async () => {
      const injector = new FaultInjector();
      const waiting = injector.untilHeld();
      injector.clear();
      assert.equal(await waiting, false);
      injector.whenCleared(() => undefined);
      assert.equal(await injector.untilHeld(), true);
    });
    test('faults can be cleared', async () => {
      await bench.admin.fault({ panne: { genre: 'http', statut: 500 } });
      await bench.admin.clearFaults();
      assert.equal((await send(bench, td02(bench))).status, 200);
    });
  });

  describe('clock', () => {
    test('moved by the administration: a token ages with it', async () => {
      const claims = airClaims(bench);
      await bench.admin.moveClock(40_000);
      await send(bench, { ...td02(bench), claims });
      assert.equal(bench.last().admission.stage, 'fraicheur');
      assert.equal((await send(bench, td02(bench))).status, 200);
    });
  });
};
