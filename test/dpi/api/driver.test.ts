import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openApiDriver } from '../../../support/dpi/api/driver';
import type { TargetDriver } from '../../../support/dpi/contract';
import { totpCode } from '../../../support/dpi/totp';
import { HomologairError } from '../../../support/erreurs/error';
import { cdaOf, entryOf } from '../../dpi-temoin/kit/fake-dmp';
import { AUBRAC, BRUME, TROIS_VALLEES } from '../people';
import { driven, TARGET, type Driven } from './temoin';

const POSTE = 'poste 1';
const SECOND = { ...AUBRAC, persona: 'lozere', login: 'lozere', rpps: '10000000025', nom: 'LOZÈRE' };

async function logIn({ driver, clock }: Pick<Driven, 'driver' | 'clock'>, person = AUBRAC, poste = POSTE): Promise<void> {
  await driver.prendreSonPoste(person, poste);
  await driver.presenterPremierFacteur(person, poste);
  await driver.presenterSecondFacteur(person, poste, totpCode(person.secretTotp ?? '', clock.now()));
}
const refused = (raison: RegExp) => (error: unknown): boolean => error instanceof HomologairError && error.code === 'CIBLE-GESTE' && raison.test(error.message);
const actions = ({ ports }: Driven): string[] => ports.traces.select({}).map(({ action, issue }) => `${action} ${issue ?? ''}`.trim());

describe('the API driver', () => {
  test('does a whole consultation, and leaves the traces a screen would', async (t) => {
    const on = await driven(t);
    on.dmp.entries = [entryOf('1.2.3.1', 'Compte rendu'), entryOf('1.2.3.2', 'Lettre')];
    on.dmp.contents.set('1.2.3.2', { mimeType: 'text/xml', content: cdaOf('<nonXMLBody><text mediaType="text/plain">Bien.</text></nonXMLBody>', BRUME.ins) });
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    await on.driver.ouvrirDocument('Lettre', POSTE);
    await on.driver.seDeconnecter(POSTE);
    assert.deepEqual(on.dmp.transactions, ['TD0.2', 'TD3.1', 'TD3.2']);
    assert.deepEqual(actions(on), ['authentification succès', 'jeton émis', 'appel succès', 'jeton émis', 'appel succès', 'jeton émis', 'appel succès', 'visualisation succès', 'deconnexion succès']);
  });

  test('the gates are those of the screens: one factor calls nobody, and the refusal is traced', async (t) => {
    const on = await driven(t);
    await on.driver.prendreSonPoste(AUBRAC, POSTE);
    await on.driver.presenterPremierFacteur(AUBRAC, POSTE);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, []);
    assert.equal(on.ports.traces.select({}).at(-1)?.motif, 'Un second facteur est nécessaire.');
    await on.driver.presenterSecondFacteur(AUBRAC, POSTE, totpCode(AUBRAC.secretTotp ?? '', on.clock.now()));
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, ['TD0.2', 'TD3.1'], 'the code is enough then');
  });

  test('TD0.3 leaves on the gesture only, and only where it was asked for', async (t) => {
    const on = await driven(t);
    on.dmp.existence = { exists: true, status: 'active', autorisation: 'ABSENTE' };
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await assert.rejects(on.driver.autoriserAcces(BRUME, POSTE), refused(/HTTP 409, TEMOIN-GESTE, rien-a-autoriser/));
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, ['TD0.2']);
    await on.driver.autoriserAcces(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, ['TD0.2', 'TD0.3', 'TD3.1']);
    await assert.rejects(on.driver.autoriserAcces(BRUME, POSTE), refused(/rien-a-autoriser/));
  });

  test('a newcomer is shown the notice on the RPPS, and calls nobody before acknowledging it', async (t) => {
    const on = await driven(t);
    const newcomer = { ...SECOND, connaitInformationRpps: false };
    await on.driver.admettre({ professionnels: [newcomer], patients: [], structure: TROIS_VALLEES });
    await logIn(on, newcomer);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, []);
    await on.driver.prendreConnaissanceRpps(newcomer, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, ['TD0.2', 'TD3.1']);
    assert.deepEqual(actions(on).filter((one) => one.startsWith('information')), ['information-rpps affichée', 'information-rpps acquittée']);
  });

  test('one factor reopens at the workstation of the two factors, within the delay, and a forgotten workstation is another', async (t) => {
    const on = await driven(t);
    await logIn(on);
    await on.driver.seDeconnecter(POSTE);
    await on.driver.prendreSonPoste(AUBRAC, POSTE);
    await on.driver.rouvrirAvecUnFacteur(AUBRAC, POSTE);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.equal(on.dmp.transactions.length, 2);
    await on.driver.reset();
    await assert.rejects(on.driver.consulterDmp(BRUME, POSTE), (error: unknown) => error instanceof HomologairError && error.code === 'CIBLE-POSTE');
    await on.driver.prendreSonPoste(AUBRAC, POSTE);
    await on.driver.rouvrirAvecUnFacteur(AUBRAC, POSTE);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.equal(on.dmp.transactions.length, 2, 'the code is asked for again');
  });

  test('two persons at one workstation follow each other: the first session is closed', async (t) => {
    const on = await driven(t);
    await on.driver.admettre({ professionnels: [SECOND], patients: [], structure: TROIS_VALLEES });
    await logIn(on);
    await logIn(on, SECOND);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
    const traces = on.ports.traces.select({});
    assert.ok(traces.some(({ login, action, motif }) => login === AUBRAC.login && action === 'deconnexion' && motif === 'changement d’utilisateur'));
    assert.ok(traces.filter(({ action }) => action === 'jeton').every(({ rpps }) => rpps === SECOND.rpps));
  });

  test('a session left idle is closed as on a screen: the next gesture ends on that refusal, and nothing is sent', async (t) => {
    const on = await driven(t);
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    on.clock.advance(16 * 60_000);
    await on.driver.consulterDmp(BRUME, POSTE);
    assert.deepEqual(on.dmp.transactions, []);
    assert.equal(on.ports.traces.select({}).at(-1)?.motif, 'inactivité');
  });
});

describe('what the API driver cannot do', () => {
  /** Gesture that no screen would offer → reason told. */
  const OUT_OF_PLACE: [string, (on: Driven) => Promise<void>, RegExp][] = [
    ['a code nobody waits for', async ({ driver }) => { await driver.prendreSonPoste(AUBRAC, POSTE); await driver.presenterSecondFacteur(AUBRAC, POSTE, '123456'); }, /aucune-connexion-en-cours/],
    ['a record with nobody logged in', async ({ driver }) => { await driver.prendreSonPoste(AUBRAC, POSTE); await driver.ouvrirDossier(BRUME, POSTE); }, /personne-connectee/],
    ['an unknown patient', async (on) => { await logIn(on); await on.driver.ouvrirDossier({ ...BRUME, ins: '158077510000151' }, POSTE); }, /patient-inconnu/],
    ['a consultation outside the record', async (on) => { await logIn(on); await on.driver.consulterDmp(BRUME, POSTE); }, /dossier-non-ouvert/],
    ['a document before any list', async (on) => { await logIn(on); await on.driver.ouvrirDossier(BRUME, POSTE); await on.driver.ouvrirDocument('Lettre', POSTE); }, /aucune-liste/],
    ['a document that is not listed', async (on) => { await consulted(on, []); await on.driver.ouvrirDocument('Lettre', POSTE); }, /document-absent/],
    ['one title for two documents', async (on) => { await consulted(on, ['Lettre', 'Lettre']); await on.driver.ouvrirDocument('Lettre', POSTE); }, /document-ambigu/],
  ];
  async function consulted(on: Driven, titles: string[]): Promise<void> {
    on.dmp.entries = titles.map((title, rank) => entryOf(`1.2.3.${rank}`, title));
    await logIn(on);
    await on.driver.ouvrirDossier(BRUME, POSTE);
    await on.driver.consulterDmp(BRUME, POSTE);
  }
  for (const [what, gesture, raison] of OUT_OF_PLACE) {
    test(`${what}: CIBLE-GESTE with its reason, and no secret`, async (t) => {
      const on = await driven(t);
      await assert.rejects(gesture(on), (error: unknown) => {
        assert.ok(refused(raison)(error), String(error));
        assert.match((error as Error).message, /Le geste « \w+ » n’a pas abouti sur « DPI Témoin » : réponse HTTP 409, TEMOIN-GESTE, .*« porte de conduite » à l’adresse \/conduite\/postes\/poste%201\/gestes\/\w+/);
        assert.ok(![AUBRAC.motDePasse, '123456', on.token].some((secret) => String(error).includes(secret)));
        return true;
      });
    });
  }

  test('it reads no screen, extracts no trace, and takes no more workstations than the target allows', async (t) => {
    const { driver } = await driven(t);
    for (const verb of ['lire', 'exporterTraces'] as const) assert.equal(driver.can(verb), false, verb);
    for (const verb of ['admettre', 'avancerLeTemps', 'configurer', 'prendreSonPoste', 'consulterDmp', 'seDeconnecter'] as const) assert.equal(driver.can(verb), true, verb);
    await assert.rejects(driver.lire('message', POSTE), /ne sait pas faire « lire »/);
    await assert.rejects(driver.exporterTraces({}, 'json', POSTE), /ne sait pas faire « exporterTraces »/);
    for (let rank = 1; rank <= TARGET.postes.simultanes; rank += 1) await driver.prendreSonPoste(AUBRAC, `poste ${rank}`);
    await assert.rejects(driver.prendreSonPoste(AUBRAC, 'un de trop'), /postes sont déjà ouverts/);
  });

  test('there is no driver where the target offers no such door, and none towards a national service', () => {
    const { conduite: _none, ...acces } = TARGET.acces;
    assert.equal(openApiDriver({ target: { ...TARGET, acces }, conduite: 'http://127.0.0.1:9/' }), undefined);
    assert.equal(openApiDriver({ target: TARGET }), undefined, 'not given at run time');
    assert.throws(() => openApiDriver({ target: TARGET, conduite: 'https://www.dmp.fr/' }), /acces\.conduite\.url/);
  });
});

test('a door that says nothing, refuses or knows no such gesture is told for what it is', async (t) => {
  const on = await driven(t);
  const driver = (conduite: string, jeton = on.token): TargetDriver => openApiDriver({ target: { ...TARGET, delais: { ...TARGET.delais, gesteMs: 300 } }, conduite, jeton }) as TargetDriver;
  await assert.rejects(driver(on.conduite, 'faux').prendreSonPoste(AUBRAC, POSTE), refused(/réponse HTTP 401 ;/));
  await assert.rejects(driver('http://127.0.0.1:9/').prendreSonPoste(AUBRAC, POSTE), refused(/la connexion a échoué/));
  await assert.rejects(driver(on.url).prendreSonPoste(AUBRAC, POSTE), (error: unknown) => error instanceof HomologairError && error.code === 'CIBLE-VERBE', 'the DPI’s own port offers none of it');
});
