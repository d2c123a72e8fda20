import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openApiDriver } from '../../../support/dpi/api/driver';
import type { Handover } from '../../../support/dpi/contract';
import { totpCode } from '../../../support/dpi/totp';
import { HomologairError } from '../../../support/erreurs/error';
import { entryOf } from '../../dpi-temoin/kit/fake-dmp';
import { AUBRAC, BRUME } from '../people';
import { driven, TARGET, type Driven } from './temoin';

const POSTE = 'poste 1';

async function logIn({ driver, clock }: Driven): Promise<void> {
  await driver.prendreSonPoste(AUBRAC, POSTE);
  await driver.presenterPremierFacteur(AUBRAC, POSTE);
  await driver.presenterSecondFacteur(AUBRAC, POSTE, totpCode(AUBRAC.secretTotp ?? '', clock.now()));
}
const taken = async ({ driver }: Driven): Promise<Handover> => (await driver.remettre?.(POSTE)) as Handover;
const pageOf = ({ url }: Driven, { cookies, page }: Handover): Promise<Response> =>
  fetch(new URL(page ?? '/', url), { redirect: 'manual', headers: { cookie: cookies.map(({ nom, valeur }) => `${nom}=${valeur}`).join('; ') } });

describe('a workstation played without a screen, taken over by a browser', () => {
  test('the list received is under the eyes, and the DMP is asked nothing more', async (t) => {
    const on = await driven(t);
    on.dmp.entries = [entryOf('1.2.3.1', 'Compte rendu de scanner')];
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    const before = [...on.dmp.transactions];
    const answer = await pageOf(on, await taken(on));
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Compte rendu de scanner/);
    assert.deepEqual(on.dmp.transactions, before);
  });

  test('connected and no record open: the list of patients; left idle: the login, that says why', async (t) => {
    const on = await driven(t);
    await logIn(on);
    const connected = await taken(on);
    assert.match(await (await pageOf(on, connected)).text(), /Ouvrir le dossier de/);
    await on.driver.avancerLeTemps(24 * 3_600_000);
    const idle = await pageOf(on, await taken(on));
    assert.equal(idle.status, 303);
    assert.match(idle.headers.get('location') ?? '', /inactivite/);
  });

  test('nobody connected: only the mark of the workstation', async (t) => {
    const on = await driven(t);
    await on.driver.prendreSonPoste(AUBRAC, POSTE);
    const { cookies, page } = await taken(on);
    assert.deepEqual([cookies.map(({ nom }) => nom), page], [['temoin_poste'], undefined]);
  });

  test('what has no address of its own is not handed over', async (t) => {
    const on = await driven(t);
    on.dmp.existence = { exists: true, status: 'active', autorisation: 'NON_EXISTE' };
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    await assert.rejects(taken(on), (error: unknown) => error instanceof HomologairError && error.code === 'CIBLE-GESTE' && /ecran-sans-adresse/.test(error.message));
  });

  test('a target file that does not say so offers none', async (t) => {
    const { admission, conduite, token } = await driven(t);
    const { acces } = TARGET;
    const silent = { ...TARGET, acces: { ...acces, conduite: { url: acces.conduite?.url ?? '', jeton: acces.conduite?.jeton ?? '' } } };
    assert.equal(openApiDriver({ target: silent, admission, conduite, jeton: token })?.remettre, undefined);
  });
});
