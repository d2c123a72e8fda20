import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import type { TargetDriver } from '../../support/dpi/contract';
import { sharedBrowser } from '../../support/dpi/web/browser';
import type { Resultat } from '../../support/jugement/resultat';
import { judgeRun } from '../../support/jugement/run';
import { readJournal } from '../../support/journal/reader';
import { setBanc } from '../../support/monde/banc';
import { antecedentDriver, chooseDriver, refuseScreen, WITHOUT_SCREEN } from '../../support/monde/choose-driver';
import { messagesFile, openCucumber, planScenarios, type PlannedScenario } from '../../support/monde/cucumber';
import { openBanc } from '../../support/monde/open-banc';
import { prepareRun } from '../../support/monde/run-suite';
import { fixture, projectRoot } from '../../support/racine';
import { temporaryFolder } from '../cli/kit';

/** A machine where no browser starts: what needs one fails and says so. */
const NO_BROWSER = sharedBrowser(() => Promise.reject(new Error('aucun navigateur ici')));

/** Steps and glue load once in a process. */
let session: ReturnType<typeof openCucumber> | undefined;

/** Runs scenarios on the témoin without any browser. @param plan those to run, from the planned ones. */
async function withoutBrowser(folder: string, tags: string, plan = (planned: PlannedScenario[]) => Promise.resolve(planned)): Promise<{ resultat: Resultat; drivers: string[] }> {
  const targetFile = fixture('cibles', 'temoin.yaml');
  const run = await prepareRun({ targetFile, tags, reports: folder });
  const config = { runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder, ...(run.pieces === undefined ? {} : { pieces: run.pieces }) };
  const banc = await openBanc(config, NO_BROWSER);
  setBanc(banc);
  try {
    const messages = messagesFile(config.runFolder, config.worker);
    mkdirSync(dirname(messages), { recursive: true });
    await (await (session ??= openCucumber())).run(await plan(run.plan), messages);
  } finally {
    await banc.close();
    setBanc(undefined);
  }
  const { facts } = readJournal(config.runFolder).workers[0] ?? { facts: [] };
  const drivers = facts.flatMap((fact) => (fact.kind === 'marker' && fact.marker === 'scenario-start' ? [fact.driver ?? 'unsaid'] : []));
  return { resultat: judgeRun(config.runFolder), drivers };
}

describe('which driver plays a scenario', () => {
  const web = { name: 'web' } as TargetDriver;
  const api = { name: 'api' } as TargetDriver;
  const CASES: [string, { cible: TargetDriver; conduite?: TargetDriver }, string[], 'web' | 'api'][] = [
    ['the tag, and a target that offers the door', { cible: web, conduite: api }, ['@positif', WITHOUT_SCREEN], 'api'],
    ['no tag', { cible: web, conduite: api }, ['@positif'], 'web'],
    ['the tag, and a target without the door', { cible: web }, [WITHOUT_SCREEN], 'web'],
  ];
  test('a bench without screens: api, whatever the tags', () => { assert.equal(chooseDriver({ cible: web, conduite: api, withoutScreens: true }, []).kind, 'api'); });
  for (const [what, banc, tags, kind] of CASES) test(`${what}: ${kind}`, () => { assert.deepEqual(chooseDriver(banc, tags), { kind, cible: kind === 'api' ? api : web }); });
  const remettre = () => Promise.resolve({ cookies: [] });
  const receives = { ...web, recevoir: () => Promise.resolve() } as TargetDriver;
  const hands = { ...api, remettre } as TargetDriver;
  const BEFORE: [string, TargetDriver, TargetDriver | undefined, 'web' | 'api'][] = [
    ['the target hands workstations over', receives, hands, 'api'], ['it does not', receives, api, 'web'], ['it has no such door', receives, undefined, 'web'], ['the screens take nothing over', web, hands, 'web'],
  ];
  for (const [what, screens, conduite, kind] of BEFORE) test(`what was done before, ${what}: ${kind}`, () => { assert.equal(antecedentDriver(conduite ? { conduite } : {}, { kind: 'web', cible: screens }).kind, kind); });
  test('a tagged scenario that needs a screen is an error naming the tag', () => {
    refuseScreen(['@positif'], 'une lecture');
    assert.throws(() => { refuseScreen([WITHOUT_SCREEN], 'une lecture'); }, /porte l'étiquette « @sans-ecran » et demande une lecture/);
  });
});

/** The suite itself plays them all through the same door; here, what each chapter needs is shown to need no browser. */
const oneOfEach = (planned: PlannedScenario[]): Promise<PlannedScenario[]> =>
  Promise.resolve(planned.filter(({ uri }, index) => planned.findIndex((other) => dirname(other.uri) === dirname(uri)) === index));

test('a @sans-ecran scenario of each chapter is conforme on a machine without a browser, and the journal says what drove it', async () => {
  const folder = temporaryFolder();
  try {
    const { resultat, drivers } = await withoutBrowser(folder.path, `${WITHOUT_SCREEN} and not @piece`, oneOfEach);
    assert.ok(resultat.scenarios.length >= 6);
    assert.deepEqual(resultat.scenarios.filter(({ verdict }) => verdict !== 'conforme').map(({ id, reason }) => [id, reason]), []);
    assert.deepEqual([...new Set(drivers)], ['api']);
  } finally {
    folder.remove();
  }
});

test('a @sans-ecran scenario that reads a screen is an error of the bench that names the tag', async () => {
  const folder = temporaryFolder();
  try {
    const feature = join(folder.path, 'mal-etiquetee.feature');
    writeFileSync(feature, `# language: fr
Fonctionnalité: Étiquette à tort
  @sans-ecran
  Scénario: Un écran est lu
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par son seul mot de passe
    Et qu'elle demande à consulter le DMP du patient
    Alors l'écran lui dit qu'un second facteur est nécessaire
`);
    const { resultat: { scenarios: [scenario] } } = await withoutBrowser(folder.path, '@EX_AIR-010', () => planScenarios('', [relative(projectRoot, feature)]));
    assert.equal(scenario?.verdict, 'erreur du banc');
    assert.match(scenario.reason ?? '', /« @sans-ecran » et demande la lecture d'écran « message »/);
  } finally {
    folder.remove();
  }
});
