import assert from 'node:assert/strict';
import { after, describe, test, type TestContext } from 'node:test';
import type { TargetDriver } from '../../support/dpi/contract';
import { loadTarget } from '../../support/dpi/target-file';
import { openWebDriver } from '../../support/dpi/web/driver';
import { HomologairError } from '../../support/erreurs/error';
import { join } from 'node:path';
import { projectRoot } from '../../support/racine';
import { browserOrSkip, sharedBrowser } from './browser';
import { FIRST, SECOND, startMaquette, type Maquette, type Words } from './maquette';
import { AUBRAC, BRUME } from './people';

const browser = sharedBrowser();
after(() => browser.close());

const target = (name: string) => loadTarget(join(projectRoot, 'test', 'dpi', 'cibles', name));

/** A mock-up, a driver on it, and both closed at the end. */
async function driven(t: TestContext, words: Words, file: string): Promise<{ driver: TargetDriver; maquette: Maquette } | undefined> {
  if (!await browserOrSkip(t, browser)) return undefined;
  const checked = target(file);
  const maquette = await startMaquette(words);
  t.after(() => maquette.close());
  const driver = openWebDriver({ target: checked, url: maquette.url, browser: () => browser.get() });
  t.after(() => driver.close());
  return { driver, maquette };
}

async function logIn(driver: TargetDriver, poste: string, factors: 1 | 2 = 2): Promise<void> {
  await driver.prendreSonPoste(AUBRAC, poste);
  await driver.presenterPremierFacteur(AUBRAC, poste);
  if (factors === 2) await driver.presenterSecondFacteur(AUBRAC, poste, '123456');
}

const code = (expected: string) => (error: unknown): boolean => error instanceof HomologairError && error.code === expected;

describe('the web driver', () => {
  for (const [label, words, file] of [['as it is', FIRST, 'maquette.yaml'], ['renamed and re-ordered', SECOND, 'maquette-renommee.yaml']] as const) {
    test(`does a whole consultation on a target ${label}`, async (t) => {
      const on = await driven(t, words, file);
      if (!on) return;
      const { driver } = on;
      await logIn(driver, 'poste 1');
      await driver.ouvrirDossier(BRUME, 'poste 1');
      await driver.consulterDmp(BRUME, 'poste 1');
      const read = await driver.lire('documents', 'poste 1');
      assert.deepEqual(read.rows, [{ titre: 'Compte rendu 1', type: 'CR' }, { titre: 'Lettre', type: 'LL' }], 'hidden lines are not on the screen');
      assert.deepEqual(read.screenshot?.subarray(0, 3), Buffer.from([0xff, 0xd8, 0xff]), 'one JPEG per judged screen');
      assert.equal((await driver.lire('a-propos', 'poste 1')).text, 'Maquette 1.0');
      assert.equal((await driver.lire('documents', 'poste 1')).rows?.length, 2, 'looking elsewhere does not move the screen');
      await driver.seDeconnecter('poste 1');
    });
  }

  test('a gesture ends on its refusal, and the message read is named', async (t) => {
    const on = await driven(t, FIRST, 'maquette.yaml');
    if (!on) return;
    const { driver } = on;
    await logIn(driver, 'poste 1', 1);
    await driver.ouvrirDossier(BRUME, 'poste 1');
    await driver.consulterDmp(BRUME, 'poste 1');
    const read = await driver.lire('message', 'poste 1');
    assert.equal(read.text, FIRST.refused);
    assert.deepEqual(read.matches, ['second-facteur']);
    const list = await driver.lire('documents', 'poste 1');
    assert.equal(list.rows, undefined, 'no table is not an empty list');
    assert.equal(list.mapped, true);
  });

  test('the end state left by the gesture before does not count', async (t) => {
    const on = await driven(t, FIRST, 'maquette.yaml');
    if (!on) return;
    const { driver, maquette } = on;
    await logIn(driver, 'poste 1');
    await driver.ouvrirDossier(BRUME, 'poste 1');
    await driver.consulterDmp(BRUME, 'poste 1');
    await driver.consulterDmp(BRUME, 'poste 1');
    assert.equal((await driver.lire('documents', 'poste 1')).rows?.[0]?.titre, 'Compte rendu 2');
    maquette.hang();
    await assert.rejects(driver.consulterDmp(BRUME, 'poste 1'), code('CIBLE-GESTE'));
  });

  test('two workstations have two sessions, and reset forgets them', async (t) => {
    const on = await driven(t, FIRST, 'maquette.yaml');
    if (!on) return;
    const { driver } = on;
    await logIn(driver, 'poste 1');
    await driver.prendreSonPoste({ ...AUBRAC, persona: 'lozere', login: 'lozere' }, 'poste 2');
    await assert.rejects(driver.ouvrirDossier(BRUME, 'poste 2'), code('CIBLE-GESTE'), 'the second poste is not logged in');
    await driver.ouvrirDossier(BRUME, 'poste 1');
    await driver.reset();
    await assert.rejects(driver.ouvrirDossier(BRUME, 'poste 1'), code('CIBLE-POSTE'));
  });

  test('traces come out the same in both formats, filtered by what the gesture filled', async (t) => {
    const on = await driven(t, FIRST, 'maquette.yaml');
    if (!on) return;
    const { driver } = on;
    await logIn(driver, 'poste 1');
    const json = await driver.exporterTraces({ du: '2026-01-01' }, 'json', 'poste 1');
    const csv = await driver.exporterTraces({}, 'csv', 'poste 1');
    assert.deepEqual(json.entries, [{ at: '2026-01-02T02:04:05.000Z', action: 'authentification', login: 'aubrac', facteurs: ['mdp', 'otp'] }]);
    assert.deepEqual(csv.entries, json.entries);
    assert.equal((JSON.parse(json.raw.toString()) as { du: string }).du, '2026-01-01');
  });

  test('a failed gesture tells the screen and keeps the password out', async (t) => {
    if (!await browserOrSkip(t, browser)) return;
    const file = target('maquette.yaml');
    const maquette = await startMaquette(SECOND);
    t.after(() => maquette.close());
    const driver = openWebDriver({ target: { ...file, delais: { ...file.delais, gesteMs: 300 } }, url: maquette.url, browser: () => browser.get() });
    t.after(() => driver.close());
    await assert.rejects(driver.prendreSonPoste(AUBRAC, 'poste 1'), (error: unknown) => {
      assert.ok(error instanceof HomologairError && error.code === 'CIBLE-GESTE');
      assert.match(error.message, /Le geste « prendreSonPoste » n’a pas abouti sur « Maquette » : aucun état de fin à l’écran \(rien en 300 ms\) ; écran « Compte »/);
      return true;
    });
    await assert.rejects(driver.presenterPremierFacteur(AUBRAC, 'poste 1'), (error: unknown) => {
      assert.ok(!`${(error as Error).message}${String((error as Error).cause)}${(error as Error).stack}`.includes(AUBRAC.motDePasse));
      return true;
    });
  });

  test('nothing listens: the gesture says so', async (t) => {
    if (!await browserOrSkip(t, browser)) return;
    const maquette = await startMaquette(FIRST);
    await maquette.close();
    const driver = openWebDriver({ target: target('maquette.yaml'), url: maquette.url, browser: () => browser.get() });
    t.after(() => driver.close());
    await assert.rejects(driver.prendreSonPoste(AUBRAC, 'poste 1'), /la cible ne répond pas, ERR_CONNECTION_REFUSED/);
  });
});
