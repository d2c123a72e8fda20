import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { worst } from '../../support/jugement/order';
import { runMatrix } from '../../support/monde/run-matrix';
import { runSuite, type SuiteRun } from '../../support/monde/run-suite';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { VARIANTS } from '../../support/mutation/variantes/index';
import { fixture } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import type { Verdict } from '../../support/rules/finding';
import { NOT_GREEN, TRIALS } from './lectures';

/** Scenarios of one reading, on two workers, or mutants after them. */
const LIMIT_MS = 10 * 60_000;
const targetFile = fixture('cibles', 'temoin.yaml');
const { ambiguities, bySlug } = loadCatalogue();

let folder: string;
before(() => { folder = mkdtempSync(join(tmpdir(), 'homologair-lectures-')); });
after(() => { rmSync(folder, { recursive: true, force: true }); });

/** The témoin set to this reading, on these scenarios. */
async function played(slug: string, reading: string, tags: string, recordPorts: boolean): Promise<SuiteRun> {
  const { commutateur } = ambiguities.find((entry) => entry.slug === slug)!;
  const profileFile = join(folder, `${slug}-${reading}.yaml`);
  writeFileSync(profileFile, `nom: ${slug}\naccepte: []\npiecesALire: true\nambiguites: { ${commutateur}: "${reading}" }\n`);
  return runSuite({ targetFile, tags, profileFile, recordPorts, reports: join(folder, `${slug}-${reading}`) }, { planned: () => undefined, scenario: () => undefined });
}
/** What is not green; a piece is for the commission to read. */
const stopped = ({ resultat }: SuiteRun): string[] => resultat.scenarios.filter(({ verdict, tags }) => verdict !== 'conforme' && verdict !== 'sans objet' && !(verdict === 'à examiner' && tags.includes('@piece')))
  .map(({ id, verdict }) => `${verdict} : ${id}`).sort();

for (const { slug, reading, tags, mutants = {}, asked = {} } of TRIALS) test(`${slug}: ${reading} is told from the default by what its rules say`, { timeout: LIMIT_MS }, async () => {
  const { defaut } = ambiguities.find((entry) => entry.slug === slug)!;
  const said = async (choice: string): Promise<Record<string, Verdict | null>> => {
    const run = await played(slug, choice, tags, true);
    try {
      assert.deepEqual(stopped(run), [], `the témoin under ${choice}`);
      const outcomes = await runMatrix(run, { targetFile, mutants: [...MUTANTS, ...VARIANTS].filter(({ id }) => Object.hasOwn(mutants, id)), complete: false }, () => undefined);
      const answers = run.resultat.scenarios.flatMap(({ questions }) => questions.filter(({ params }) => params['lecture'] !== undefined));
      const told = Object.keys(asked).map((rule) => [rule, worst(answers.flatMap((answer) => (answer.rule === rule ? [answer.verdict] : []))) ?? null]);
      return Object.fromEntries([...outcomes.map(({ id, dit }) => [id, dit]), ...told]) as Record<string, Verdict | null>;
    } finally { await run.close(); }
  };
  assert.deepEqual([await said(defaut), await said(reading)], [0, 1].map((rank) => Object.fromEntries(Object.entries({ ...mutants, ...asked }).map(([id, verdicts]) => [id, verdicts[rank]]))));
});

for (const { slug, lectures, defaut, touche, sansEffet } of ambiguities) for (const reading of Object.keys(lectures).filter((name) => name !== defaut && sansEffet === undefined)) {
  const own = new Set(touche.flatMap((name) => Object.entries(bySlug(name)?.numeros ?? {}).map(([text, number]) => `@${text}-${number}`)));
  const tags = [...new Set(taggedScenarios().flatMap((scenario) => scenario.tags).filter((tag) => own.has(tag)))];
  const { because, stops = [] } = NOT_GREEN[`${slug}: ${reading}`] ?? {};
  test(`${slug}: ${reading} is ${because === undefined ? 'runnable to green' : `green but where ${because}`}`, { timeout: LIMIT_MS, skip: tags.length === 0 && 'no scenario bears its exigences' }, async () => {
    const run = await played(slug, reading, tags.join(' or '), false);
    await run.close();
    assert.deepEqual(stopped(run), [...stops].sort());
    rmSync(run.folder.path, { recursive: true, force: true });
  });
}
