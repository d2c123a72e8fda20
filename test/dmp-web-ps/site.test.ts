import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Access } from '../../support/dmp/world/history';
import { historyFor } from '../../support/dmp/web-ps/pages/history';
import { PAGES, pageAsked, type PageName } from '../../support/dmp/web-ps/pages/names';
import { loadWebPsSettings } from '../../support/dmp/web-ps/settings';
import type { Visitor } from '../../support/dmp/web-ps/visitor';
import { PRO_SANTE_CONNECT } from '../../support/psc/profile';
import { startIdentityProvider, type IdentityProvider } from '../../support/psc/provider';
import { openBench, type Bench } from '../dmp/suites/bench';
import { Navigateur } from './navigateur';

const SITE = { clientId: 'web-ps', clientSecret: 'secret-du-site-0123456789' };

describe('TD0.9: the simulated Web PS by Pro Santé Connect', () => {
  let bench: Bench, psc: IdentityProvider, site: string;
  const ins = (key: string): string => bench.personas.patients.find((p) => p.cle === key)?.ins ?? '';
  const rpps = (key: string): string => bench.personas.professionnels.find((p) => p.cle === key)?.rpps ?? '';
  const address = (page: PageName, patient?: string): string => `${site}/AccesDirect/${page}${patient === undefined ? '' : `/${ins(patient)}`}`;
  const opened = async (who: string, page: PageName, patient?: string): Promise<Navigateur> => (await new Navigateur().go(address(page, patient))).identify(rpps(who));

  before(async () => {
    bench = await openBench();
    psc = await startIdentityProvider({ profile: PRO_SANTE_CONNECT });
    const webPs = await bench.dmp.side.startWebPs({ issuer: psc.issuer, ...SITE });
    site = webPs.url;
    psc.register({ id: SITE.clientId, secret: SITE.clientSecret, redirectUris: [webPs.redirectUri] });
    const finess = bench.personas.structures[0]?.finess;
    psc.admit([...bench.personas.professionnels.map((p) => ({ login: p.cle, ...p, finess })), { login: 'inconnu', nom: 'INCONNU', prenom: 'Jo', rpps: '99900299993', profession: '10' }]);
  });
  after(async () => { await bench.close(); await psc.close(); });

  test('every page of the published list opens for an authorised professional, and leaves a trace and an exchange', async () => {
    const browser = await opened('dr-lemoine', 'TableauDeBord', 'patient-nominal');
    for (const [page, title] of Object.entries(PAGES) as [PageName, string][]) {
      await browser.go(address(page, page === 'Parametrages' ? undefined : 'patient-nominal'));
      assert.equal(browser.status, 200, page);
      assert.match(browser.text, new RegExp(`<h1>${title}</h1>`));
      assert.match(browser.text, /Site <em>simulé<\/em>/);
      const fact = bench.last();
      assert.deepEqual(fact.side, { service: 'web-ps', transaction: 'TD0.9', page, rpps: rpps('dr-lemoine'), ...(page === 'Parametrages' ? {} : { ins: ins('patient-nominal') }) });
      assert.equal(fact.admission.admitted, true);
      const trace = (await bench.admin.traces({ transaction: 'TD0.9' })).at(-1);
      assert.equal(trace?.id, fact.trace);
      assert.equal(trace?.professionnel, `8${rpps('dr-lemoine')}`);
      assert.ok(!fact.requestHeaders.some(([name]) => name.toLowerCase() === 'cookie'), 'the session cookie is not kept');
    }
  });

  for (const [patient, sentence] of [['patient-dmp-ferme', 'Le DMP de ce patient est fermé.'], ['patient-dmp-inexistant', 'Ce patient n’a pas de DMP.'], ['patient-bloquant', 'Le patient vous a bloqué']] as const) {
    test(`${patient}: an error with a link to the dashboard, which tells it`, async () => {
      const browser = await opened('dr-lemoine', 'Documents', patient);
      assert.equal(browser.status, 403);
      assert.match(browser.text, new RegExp(`role="alert">${sentence}`));
      assert.match(browser.text, new RegExp(`<a href="/AccesDirect/TableauDeBord/${ins(patient)}">Retour au tableau de bord</a>`));
      assert.equal(bench.last().admission.admitted, false);
      await browser.go(address('TableauDeBord', patient));
      assert.equal(browser.status, 200);
      assert.match(browser.text, new RegExp(sentence));
      assert.doesNotMatch(browser.text, /role="alert"/);
    });
  }

  test('without authorisation: a confirmation that amounts to TD0.3', async () => {
    const browser = await opened('dr-lemoine', 'Documents', 'patient-sans-autorisation');
    assert.match(browser.text, /<h1>Autorisation d’accès<\/h1>/);
    assert.equal(bench.last().admission.code, 'DMP-DOSSIER-SANS-AUTORISATION');
    await browser.submit({});
    assert.equal(browser.status, 403, 'the box is not ticked');
    await browser.go(address('Documents', 'patient-sans-autorisation'));
    await browser.submit({ accord: 'oui', jeton: 'forge' });
    assert.equal(browser.status, 403, 'another page posted it');
    await browser.go(address('Documents', 'patient-sans-autorisation'));
    await browser.submit({ accord: 'oui' });
    assert.match(browser.text, /<h1>Documents<\/h1>/);
    assert.equal((await bench.admin.traces({ transaction: 'TD0.3' })).at(-1)?.patient, ins('patient-sans-autorisation'));
    await bench.admin.reset();
  });

  test('the history shows the médecin traitant everything, another professional their own', async () => {
    await opened('dr-lemoine', 'Documents', 'patient-medecin-traitant');
    const traitant = await opened('dr-traitant-picard', 'HistoriqueAcces', 'patient-medecin-traitant');
    assert.match(traitant.text, /Claire LEMOINE/);
    const other = await opened('dr-haddad', 'HistoriqueAcces', 'patient-medecin-traitant');
    assert.doesNotMatch(other.text, /LEMOINE<\/td>/);
  });

  test('whom the DMP does not know is not let in, nor whom it suspended', async () => {
    for (const who of ['99900299993', rpps('dr-suspendu-garnier')]) {
      const browser = await (await new Navigateur().go(address('TableauDeBord', 'patient-nominal'))).identify(who);
      assert.equal(browser.status, 403);
      assert.match(browser.text, /Identification refusée/);
    }
  });
});

test('addresses: only the published pages, only the dashboard and the preferences without a patient', () => {
  assert.deepEqual(pageAsked('/AccesDirect/TableauDeBord'), { page: 'TableauDeBord' });
  assert.deepEqual(pageAsked('/AccesDirect/Documents/259079999900176'), { page: 'Documents', ins: '259079999900176' });
  for (const path of ['/AccesDirect/Documents', '/AccesDirect/Parametrages/259079999900176', '/AccesDirect/Autre/259079999900176', '/AccesDirect/Documents/123', '/AccesDirect/Documents/259079999900176/x', '/ailleurs']) {
    assert.equal(pageAsked(path), undefined, path);
  }
});

test('the history is one year or one hundred traces', () => {
  const settings = loadWebPsSettings();
  const now = new Date('2026-11-22T12:00:00Z');
  const visitor = { reader: { rpps: '99900200371', mode: 'normal' } } as Visitor;
  const access = (days: number, who = '899900200371'): Access => ({ le: new Date(now.getTime() - days * 86_400_000).toISOString(), professionnel: who, structure: '', transaction: 'TD3.1', action: '', documents: [], issue: 'admis' });
  assert.equal(historyFor([access(366), access(364)], visitor, false, now, settings).length, 1);
  assert.equal(historyFor(Array.from({ length: 150 }, () => access(1)), visitor, false, now, settings).length, 100);
  assert.equal(historyFor([access(1), access(1, '899900200744')], visitor, false, now, settings).length, 1);
  assert.equal(historyFor([access(1), access(1, '899900200744')], visitor, true, now, settings).length, 2);
});
