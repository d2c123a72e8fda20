import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test, type TestContext } from 'node:test';
import type { AdmittedProfessional, TargetDriver } from '../../support/dpi/contract';
import { loadTarget } from '../../support/dpi/target-file';
import { totpCode } from '../../support/dpi/totp';
import { openWebDriver } from '../../support/dpi/web/driver';
import { composeTemoin, defaultPorts } from '../../support/dpi-temoin/compose';
import type { ListedDocument } from '../../support/dpi-temoin/outcome';
import type { CallPlanPort } from '../../support/dpi-temoin/ports';
import type { ScreenBook } from '../../support/dpi-temoin/screens/book';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';
import { fixture, projectRoot } from '../../support/racine';
import { browserOrSkip, sharedBrowser } from './browser';
import { AUBRAC, BRUME, TROIS_VALLEES } from './people';
import { RENAMED_BOOK } from './renamed-book';

const browser = sharedBrowser();
after(() => browser.close());

const listed = (title: string, rank: number): ListedDocument => ({
  title, documentUniqueId: `1.2.250.1.213.9.${rank}`, repositoryUniqueId: '1.2.250.1.213.4.1', entryUuid: `urn:uuid:${rank}`, status: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved',
  mimeType: 'text/plain', type: 'CR', typeCode: '11488-4', classCode: '11', creationTime: '20260102030405', author: 'AUTEUR', confidentialityCodes: [],
} as unknown as ListedDocument);

/** The DMP is not what is tried here: its answers are given. The screens, sessions, second factor and traces are the real ones. */
const GIVEN: Pick<CallPlanPort, 'consult' | 'read'> = {
  consult: async () => ({ is: 'list', documents: [listed('Compte rendu', 1), listed('Lettre de liaison', 2)] }),
  read: async () => ({ ok: true, value: { mimeType: 'text/xml', content: Buffer.from('<ClinicalDocument xmlns="urn:hl7-org:v3"><title>CR</title><component><nonXMLBody><text mediaType="text/plain">Examen normal.</text></nonXMLBody></component></ClinicalDocument>') } }),
};

async function onTemoin(t: TestContext, file: string, book: ScreenBook): Promise<TargetDriver | undefined> {
  if (!await browserOrSkip(t, browser)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pilote-'));
  t.after(() => { rmSync(folder, { recursive: true, force: true }); });
  const none = { cert: join(folder, 'none'), key: join(folder, 'none') };
  const ports = defaultPorts({ database: join(folder, 'temoin.sqlite'), dmpUrl: 'https://localhost:9/', certificates: { nominal: { authCli: none, sign: none } }, trust: { ca: none.cert, crls: [] } });
  const temoin = composeTemoin({ ...ports, screens: { book: () => book }, callPlan: { ...ports.callPlan, ...GIVEN } });
  const { url, admission, token } = await temoin.start();
  t.after(() => temoin.close());
  const driver = openWebDriver({ target: loadTarget(file), url, admission, jeton: token, browser: () => browser.get() });
  t.after(() => driver.close());
  await driver.admettre({ professionnels: [AUBRAC], patients: [BRUME], structure: TROIS_VALLEES });
  return driver;
}

async function logIn(driver: TargetDriver, person: AdmittedProfessional, poste: string): Promise<void> {
  await driver.prendreSonPoste(person, poste);
  await driver.presenterPremierFacteur(person, poste);
  await driver.presenterSecondFacteur(person, poste, totpCode(person.secretTotp ?? '', new Date()));
}

const CASES = [
  ['the témoin', fixture('cibles', 'temoin.yaml'), FRENCH_BOOK],
  ['its renamed and re-ordered copy', join(projectRoot, 'test', 'dpi', 'cibles', 'copie-renommee.yaml'), RENAMED_BOOK],
] as const;

for (const [name, file, book] of CASES) {
  describe(`${name}, driven by its target file alone`, () => {
    test('a whole consultation, from the password to the logout', async (t) => {
      const driver = await onTemoin(t, file, book);
      if (!driver) return;
      await logIn(driver, AUBRAC, 'poste 1');
      await driver.ouvrirDossier(BRUME, 'poste 1');
      await driver.consulterDmp(BRUME, 'poste 1');
      const { rows } = await driver.lire('documents', 'poste 1');
      assert.deepEqual(rows?.map(({ titre, reference }) => [titre, reference]), [['Compte rendu', '1.2.250.1.213.9.1'], ['Lettre de liaison', '1.2.250.1.213.9.2']]);
      await driver.ouvrirDocument('Compte rendu', 'poste 1');
      assert.match((await driver.lire('document', 'poste 1')).text ?? '', /Examen normal\./);
      await driver.ouvrirDocument('Lettre de liaison', 'poste 1');
      assert.deepEqual((await driver.lire('a-propos', 'poste 1')).rows?.map((row) => [row.nom, row.version]), [['DPI Témoin', '1.0.0']]);
      for (const format of ['json', 'csv'] as const) {
        const { entries } = await driver.exporterTraces({ professionnel: AUBRAC.login }, format, 'poste 1');
        const login = entries.find(({ action }) => action === 'authentification');
        assert.deepEqual([login?.login, login?.facteurs], [AUBRAC.login, ['mot-de-passe', 'code-a-usage-unique']], format);
      }
      await driver.seDeconnecter('poste 1');
      assert.equal((await driver.lire('jamais-decrite', 'poste 1')).mapped, false);
    });

    test('with one factor only, the refusal is read and named', async (t) => {
      const driver = await onTemoin(t, file, book);
      if (!driver) return;
      await driver.prendreSonPoste(AUBRAC, 'poste 1');
      await driver.presenterPremierFacteur(AUBRAC, 'poste 1');
      await driver.ouvrirDossier(BRUME, 'poste 1');
      await driver.consulterDmp(BRUME, 'poste 1');
      assert.deepEqual((await driver.lire('message', 'poste 1')).matches, ['second-facteur-requis']);
    });
  });
}

test('the driver contains no word of the témoin', () => {
  const folder = join(projectRoot, 'support', 'dpi');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  assert.ok(sources.length > 15, 'the sources were found');
  const words = new Set([...readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8').matchAll(/(?:nom|etiquette|contient|aller): (?:'([^']+)'|([^,}\]\n]+))/g)]
    .map((match) => (match[1] ?? match[2] ?? '').trim()).filter((word) => word.length > 3 && !/^\{.*\}$/.test(word)));
  for (const word of ['Se connecter', 'Consulter le DMP', '/connexion', 'Patients']) assert.ok(words.has(word), `« ${word} » is looked for`);
  for (const word of words) {
    for (const { file, text } of sources) assert.ok(!text.includes(`'${word}'`) && !text.includes(`« ${word} »`) && !(word.includes(' ') && text.includes(word)), `${file} says « ${word} »`);
  }
  assert.ok(!sources.some(({ text }) => /from '[^']*dpi-temoin/.test(text)), 'nothing of the témoin is imported');
});
