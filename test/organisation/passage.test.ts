import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Resultat } from '../../support/jugement/resultat';
import { leftToTheCommission } from '../../support/jugement/pieces-to-read';
import type { PieceFact } from '../../support/journal/facts';
import { mergedFacts, readJournal } from '../../support/journal/reader';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { fixture } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { homologair, onlyFolder, temporaryFolder } from '../cli/kit';
import { EXAMPLE, KINDS } from './registre';

let folder: ReturnType<typeof temporaryFolder>;
before(() => { folder = temporaryFolder(); });
after(() => { folder.remove(); });
const result = (path: string): Resultat => JSON.parse(readFileSync(join(path, 'resultat.json'), 'utf8')) as Resultat;
/** A copy of the example, altered: the register alone says what changed. */
function copy(name: string, alter: (text: string) => string): string {
  const to = join(folder.path, name);
  cpSync(dirname(EXAMPLE), to, { recursive: true });
  writeFileSync(join(to, 'pieces.yaml'), alter(readFileSync(EXAMPLE, 'utf8')));
  return join(to, 'pieces.yaml');
}
const run = (name: string, ...args: string[]): { code: number | null; folder: string; said: string } => {
  const reports = join(folder.path, `rapports-${name}`);
  const { code, stdout, stderr } = homologair(['lancer', '--allure', 'non', '--sortie', reports, ...args]);
  return { code, folder: existsSync(reports) ? onlyFolder(reports) : '', said: stdout + stderr };
};

test('the témoin’s example: nothing red, what is left to read accepted, exit 0; judged again elsewhere, the same', () => {
  const ran = run('exemple', '--tags', '@piece and @bloquant');
  assert.equal(ran.code, 0, ran.said);
  const { scenarios, exigences } = result(ran.folder);
  assert.deepEqual([...new Set(scenarios.map(({ verdict }) => verdict))].sort(), ['conforme', 'à examiner']);
  assert.equal(exigences.find(({ slug }) => slug === 'kit-pv-duree')?.verdict, 'conforme');
  assert.equal(exigences.find(({ slug }) => slug === 'air-auto-homologation')?.verdict, 'à examiner');
  const journal = readJournal(ran.folder);
  const pieces = mergedFacts(journal).flatMap(({ fact }): PieceFact[] => (fact.kind === 'piece' ? [fact] : []));
  const minutes = pieces.find(({ piece }) => piece === 'pv-auto-homologation');
  assert.match(journal.bytes(minutes!.body!).subarray(0, 5).toString(), /%PDF-/);
  assert.match(minutes?.date ?? '', /^\d{4}-\d{2}-\d{2}$/, 'relative dates became days');
  const moved = join(folder.path, 'deplace');
  renameSync(ran.folder, moved);
  const again = homologair(['rejuger', moved]);
  assert.equal(again.code, 0, again.stdout);
  assert.match(again.stdout, /Aucune différence/);
});

test('37 months: exit 1, red by the rule that says so', () => {
  const register = copy('37-mois', (text) => text.replace('dureeMois: 24', 'dureeMois: 37').replace('pour 24 mois', 'pour 37 mois'));
  const ran = run('37', '--pieces', register, '--tags', '@KIT-pv-duree');
  assert.equal(ran.code, 1, ran.said);
  const red = result(ran.folder).scenarios.flatMap(({ questions }) => questions.filter(({ verdict }) => verdict === 'non conforme').map(({ rule }) => rule));
  assert.deepEqual(red, ['piece/duree-36-mois']);
});

const foreign = (): string => {
  const path = join(folder.path, 'cible.yaml');
  writeFileSync(path, readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8').replace('temoin: true', 'temoin: false').replace("url: '{url}'", 'url: http://127.0.0.1:9/').replace(/ {2}admission: \{.*\n/, '').replace(/ {2}conduite: \{.*\n/, ''));
  return path;
};

test('another target without a register: not executed, the piece named; with the example: refused', () => {
  const ran = run('etrangere', '--cible', foreign(), '--tags', '@KIT-pv-duree');
  assert.equal(ran.code, 3, ran.said);
  assert.match(result(ran.folder).notExecuted[0]?.reason ?? '', /Procès-verbal d'auto-homologation.*--pieces/);
  const refused = homologair(['lancer', '--cible', foreign(), '--pieces', EXAMPLE, '--tags', '@KIT-pv-duree', '--sortie', join(folder.path, 'refus')]);
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /PIECES-EXEMPLE/);
  assert.equal(existsSync(join(folder.path, 'refus')), false, 'nothing begun');
});

test('a profile accepts what is left to read only in a scenario of pieces, and never a red', () => {
  const profile = { name: 'p', accepts: [], piecesToRead: true };
  const scenario = (change: object = {}) => ({ verdict: 'à examiner' as const, tags: ['@piece'], questions: [{ rule: 'piece/reste-a-lire', verdict: 'à examiner' }], ...change } as unknown as Parameters<typeof leftToTheCommission>[1]);
  assert.equal(leftToTheCommission(profile, scenario()), true);
  assert.equal(leftToTheCommission({ ...profile, piecesToRead: false }, scenario()), false);
  assert.equal(leftToTheCommission(profile, scenario({ tags: ['@EXI-v1-23'] })), false);
  assert.equal(leftToTheCommission(profile, scenario({ questions: [{ rule: 'ecran/message', verdict: 'à examiner' }] })), false, 'a screen that borrows the tag');
  assert.equal(leftToTheCommission(profile, scenario({ questions: [{ rule: 'piece/presence', verdict: 'non conforme' }] })), false, 'a deviation told as an observation');
  assert.equal(leftToTheCommission(profile, scenario({ verdict: 'non concluant' })), false);
});

test('a scenario never turns an exigence green when something of its piece is left to read', async () => {
  const catalogue = loadCatalogue();
  for (const { id, tags } of (taggedScenarios()).filter((one) => one.tags.includes('@piece'))) {
    const [name] = id.split('/');
    const text = readFileSync(join(fixture('..'), 'features', '10-organisation', `${name ?? ''}.feature`), 'utf8');
    const own = text.split(/\n\n(?= {2}@)/).find((part) => tags.filter((tag) => !['@piece', '@sans-ecran'].includes(tag)).every((tag) => new RegExp(`${tag}(\\s|$)`).test(part))) ?? '';
    const kind = KINDS.find(({ nom }) => own.includes(`« ${nom} »`));
    assert.ok(kind, id);
    for (const tag of tags) {
      const exigence = catalogue.byTag(tag.slice(1));
      if (exigence === undefined || exigence.verification.mode !== 'documentaire' || kind.mecaniques?.includes(exigence.slug)) continue;
      assert.match(own, /ce qu'aucun contrôle ne lit est laissé à la commission/, `${id}: ${exigence.slug}`);
    }
  }
});
