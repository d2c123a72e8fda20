import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { issueVihf } from '../../support/vihf/issue/issue';
import type { VihfClaims } from '../../support/vihf/claims';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { airClaims, openBench, post, signerOf, type Bench, type Sent } from '../dmp/suites/bench';
import { Navigateur } from './navigateur';

describe('TD0.10, simulated: a VIHF opens the Web PS once, on one patient', () => {
  let bench: Bench;
  before(async () => { bench = await openBench(); await bench.dmp.side.startWebPs(); });
  after(() => bench.close());

  const present = (claims: VihfClaims = airClaims(bench), edit: (text: string) => string = (text) => text): Promise<Sent> => {
    const pairs = bench.pki.structures['ch-fictif'];
    assert.ok(pairs);
    const signer = signerOf(pairs.sign);
    const { url, action } = bench.dmp.side.td010;
    const security = issueVihf({ ...claims, issuer: signer.issuer }, signer);
    const envelope = edit(buildEnvelope({ action, messageId: `urn:uuid:${randomUUID()}`, replyTo: true, security, body: '<OuvertureWebPs xmlns="urn:homologair:simule"/>' }));
    // `post` writes below the services' base.
    return post(bench, { path: `../../..${new URL(url).pathname}`, method: 'POST', pairs, payload: Buffer.from(envelope, 'utf8'), headers: { 'Content-Type': `application/soap+xml; action="${action}"` } });
  };

  test('the ticket opens the dashboard of the token’s patient, under the RPPS of the token', async () => {
    const answer = await present();
    assert.equal(answer.status, 200);
    const received = bench.last();
    assert.equal(received.admission.admitted, true);
    assert.deepEqual([received.side?.service, received.side?.service === 'web-ps' && received.side.transaction], ['web-ps', 'TD0.10']);
    assert.ok(received.peer.chain.length > 0, 'the door’s TLS peer');
    const browser = await new Navigateur().go(answer.body.toString('utf8').trim());
    assert.equal(browser.status, 200);
    assert.match(browser.text, /<h1>Tableau de bord<\/h1>/);
    assert.match(browser.text, /AIR, simulé/);
    const page = bench.last().side;
    assert.equal(page?.service === 'web-ps' ? page.ins : '', bench.personas.patients.find((p) => p.cle === 'patient-nominal')?.ins);
    assert.deepEqual((await bench.admin.traces({ transaction: 'TD0.10' })).map((trace) => trace.issue).at(-1), 'admis');
  });

  test('a ticket opens once, and not after its time', async () => {
    const address = (await present()).body.toString('utf8').trim();
    assert.equal((await new Navigateur().go(address)).status, 200);
    assert.match((await new Navigateur().go(address)).text, /Ouverture refusée/);
    const late = (await present()).body.toString('utf8').trim();
    bench.clock.advance(31_000);
    assert.equal((await new Navigateur().go(late)).status, 403);
  });

  test('a session opened for one patient shows no other', async () => {
    const browser = await new Navigateur().go((await present()).body.toString('utf8').trim());
    const other = bench.personas.patients.find((p) => p.cle === 'patient-medecin-traitant')?.ins ?? '';
    await browser.go(new URL(`/AccesDirect/Documents/${other}`, browser.url).href);
    assert.equal(browser.status, 403);
    assert.match(browser.text, /que pour un autre patient/);
  });

  const REFUSED: readonly (readonly [string, string, () => Promise<Sent>])[] = [
    ['a token used twice', 'DMP-JETON-REJOUE', async () => { const claims = airClaims(bench); await present(claims); return present(claims); }],
    ['a token of plain INDIRECTE mode', 'DMP-VIHF-MODE', () => present(airClaims(bench, { mode: 'INDIRECTE', decl: undefined }))],
    ['another method than CONF_EXI_PGSSIS', 'DMP-VIHF-METHODE', () => present(airClaims(bench, { decl: 'AUTRE' }))],
    ['an unknown professional', 'DMP-PS-INCONNU', () => present(airClaims(bench, { nameId: '899900299993' }))],
    ['a claim changed after signing', 'VIHF-CONDENSAT', () => present(airClaims(bench), (text) => text.replace('>3.0<', '>4.0<'))],
    ['another action', 'DMP-ACTION-INCONNUE', () => present(airClaims(bench), (text) => text.replace(bench.dmp.side.td010.action, 'urn:autre'))],
  ];
  for (const [name, code, attempt] of REFUSED) {
    test(`refused: ${name}`, async () => {
      const answer = await attempt();
      assert.equal(answer.status, 500);
      assert.equal(bench.last().admission.code, code);
    });
  }

  test('refused: an establishment withdrawn from the whitelist', async () => {
    await bench.admin.whitelist({ action: 'retirer', finess: bench.personas.structures[0]?.finess ?? '' });
    assert.equal((await present()).status, 500);
    assert.equal(bench.last().admission.stage, 'liste-blanche');
    await bench.admin.reset();
  });
});
