import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import { appendReview } from '../../support/evidence/revue/review';
import { sealRedacted } from '../../support/evidence/sceau/seal-redacted';
import { sealRun } from '../../support/evidence/sceau/seal';
import { readHeader } from '../../support/journal/header';
import { openXml } from '../../support/xml/open';
import { eachNamed, type Row } from './forged-rows';
import { INSTANT, judgedRun, JUDGING, partsOf, resealed, scratch, sealed, signer, toldBy, verified, type Part } from './kit';
import { json, writeDossier } from './papers-kit';

const DOSSIER = 'dossier/dossier.json', PROOFS = 'dossier/preuves/preuves.json', PROOF = 'dossier/preuves/1/rouge/01-ecrans/lecture.json', SALT = 'sel-des-tests-0123456789abcdef-0123456789abcdef';
let folder: ReturnType<typeof scratch>, run: string, second: string, parts: Part[], foreign: Part[];
const act = (own: string): void => { appendReview(own, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: 'R. Lecteur', at: INSTANT, act: { acte: 'commentaire', texte: 'vu' } }); };
before(async () => {
  await openXml();
  folder = scratch();
  [run, second] = [judgedRun(folder.path, 'premiere'), judgedRun(folder.path, 'seconde')];
  act(run);
  [parts, foreign] = [run, second].map((own) => { writeDossier(own); return partsOf(sealed(own), folder.path); }) as [Part[], Part[]];
});
after(() => { folder.remove(); });

const textOf = (name: string, from = parts): string => from.find((part) => part.name === name)?.data.toString('utf8') ?? '';
const edited = (name: string, change: (text: string) => string, from = parts): Part[] => {
  assert.notEqual(change(textOf(name, from)), textOf(name, from), 'the row changes something');
  return from.map((part) => (part.name === name ? { name, data: Buffer.from(change(textOf(name, from))) } : part));
};
type Marked = Record<string, unknown> & { passage: { journaux: { tete: string }[]; actesDeRelecture: number } };
const marked = (change: (mark: Marked) => void) => (): Part[] => edited(DOSSIER, (text) => { const mark = JSON.parse(text) as Marked; change(mark); return json(mark); });
type Proof = { verdict: string; facts: string[]; scenario: string; files: { name: string }[] };
const proofs = (change: (list: Proof[]) => void) => (): Part[] => edited(PROOFS, (text) => { const list = JSON.parse(text) as Proof[]; change(list); return json(list); });
const withDossierOf = (other: Part[]): Part[] => [...parts.filter(({ name }) => !name.startsWith('dossier/')), ...other.filter(({ name }) => name.startsWith('dossier/'))];
const without = (name: string): Part[] => parts.filter((part) => part.name !== name);

/** Each sealed anew with a valid key: its digests and its signature hold. */
const ROWS: readonly Row[] = [
  { name: 'une preuve changée, son empreinte laissée dans preuves.json', parts: () => edited(PROOF, () => '{}\n'), code: 'SCEAU-PREUVE', named: /rouge\/01-ecrans\/lecture\.json » n’a pas l’empreinte/ },
  { name: 'une preuve retirée, nommée encore', parts: () => without(PROOF), code: 'SCEAU-PREUVE', named: /lecture\.json » manque/ },
  { name: 'une preuve ajoutée', parts: () => [...parts, { name: 'dossier/preuves/avis.pdf', data: Buffer.from('%PDF') }], code: 'SCEAU-PREUVE', named: /avis\.pdf » n’est pas de celles/ },
  { name: 'chaque verdict de preuves.json mis à « conforme »', parts: proofs((list) => { for (const one of list) one.verdict = 'conforme'; }), code: 'SCEAU-PREUVE', named: /HOM\/1\.rouge\.01 » se dit « conforme », son scénario est « non conforme »/ },
  { name: 'une preuve qui montre un fait que le journal n’a pas', parts: proofs((list) => { for (const one of list) one.facts = ['banc-1:999']; }), code: 'SCEAU-PREUVE', named: /fait banc-1:999/ },
  { name: 'une preuve d’un scénario que l’exécution n’a pas', parts: proofs((list) => { for (const one of list) one.scenario = 'ailleurs'; }), code: 'SCEAU-PREUVE', named: /« ailleurs »/ },
  { name: 'un verdict doublé dans preuves.json', parts: () => edited(PROOFS, (text) => text.replace('"verdict":', '"verdict": "conforme",\n    "verdict":')), code: 'SCEAU-ECRITURE', named: /preuves\.json/ },
  { name: 'preuves.json retiré', parts: () => without(PROOFS), code: 'SCEAU-PREUVE', named: /preuves\.json » manque/ },
  { name: 'preuves.json récrit, l’empreinte de dossier.json laissée', parts: proofs((list) => { list.pop(); }), code: 'SCEAU-PAPIER', named: /preuves\.json » a changé/ },
  { name: 'convergence.xlsx remplacé par un texte', parts: () => edited('dossier/convergence.xlsx', () => 'tout est atteint'), code: 'SCEAU-PAPIER', named: /convergence\.xlsx » a changé depuis que le dossier a été écrit/ },
  { name: 'le procès-verbal retiré', parts: () => without('dossier/pv-auto-homologation.docx'), code: 'SCEAU-PAPIER', named: /pv-auto-homologation\.docx » manque/ },
  { name: 'un papier ajouté', parts: () => [...parts, { name: 'dossier/pv-signe.pdf', data: Buffer.from('%PDF') }], code: 'SCEAU-PAPIER', named: /pv-signe\.pdf » n’est pas de ceux/ },
  { name: 'l’arbre CNDA récrit', parts: () => edited('dossier/arbre-cnda/1/lecture.json', () => '{}'), code: 'SCEAU-PAPIER', named: /arbre-cnda/ },
  { name: 'dossier.json retiré', parts: () => without(DOSSIER), code: 'SCEAU-DOSSIER-AUTRE', named: /dossier\.json manque/ },
  { name: 'le dossier d’une autre exécution', parts: () => withDossierOf(foreign), code: 'SCEAU-DOSSIER-AUTRE', named: /« seconde », non de « premiere »/ },
  { name: 'le dossier d’un autre journal du même nom', parts: marked((mark) => { for (const one of mark.passage.journaux) one.tete = '0'.repeat(64); }), code: 'SCEAU-DOSSIER-AUTRE', named: /autre journal/ },
  { name: 'un dossier qui ne dit plus son journal', parts: marked((mark) => { delete (mark as Partial<Marked>).passage; }), code: 'SCEAU-DOSSIER-AUTRE', named: /de quel journal/ },
  { name: 'un dossier écrit avant un acte de relecture', parts: marked((mark) => { mark.passage.actesDeRelecture = 0; }), code: 'SCEAU-DOSSIER-PERIME', named: /0 acte de relecture, et revue\.ndjson en porte 1\./ },
  { name: 'un dossier qui dit un autre verdict du passage', parts: marked((mark) => { mark['verdictDuPassage'] = 'conforme'; }), code: 'SCEAU-DOSSIER-AUTRE', named: /« conforme », le jugement refait « non conforme »/ },
];

describe('papiers et preuves forgés, puis scellés de nouveau avec une clé valable', () => {
  eachNamed(ROWS, () => folder.path);
});

test('intacts, rien à leur reprocher ; d’un banc d’avant, ce qui ne se compare pas est dit', () => {
  const whole = verified(resealed(parts), folder.path);
  assert.deepEqual([whole.conforme, toldBy(whole), whole.nonControle], [true, [], []]);
  const mark = (from: Part[]): Part[] => edited('LISEZ-MOI.txt', (text) => text.replace(/^Forme .*\n/m, ''), from.map((part) => {
    if (part.name !== DOSSIER) return part;
    const { passage: _passage, autresFichiers: _others, ...before } = JSON.parse(textOf(DOSSIER, from)) as Record<string, unknown>;
    return { name: DOSSIER, data: Buffer.from(json(before)) };
  }));
  const old = verified(resealed(mark(parts)), folder.path);
  assert.deepEqual([old.conforme, toldBy(old)], [true, []]);
  assert.match(old.nonControle.join('\n'), /le journal et les actes de relecture dont le dossier a été écrit \(conteneur d’une version antérieure\)/);
  const other = verified(resealed(mark(withDossierOf(foreign))), folder.path);
  assert.ok(toldBy(other).some(({ code, phrase }) => code === 'SCEAU-DOSSIER-AUTRE' && /seconde/.test(phrase)), 'its run is known even so');
});

const refused = (code: string, said: RegExp) => (error: unknown): boolean => error instanceof HomologairError && error.code === code && said.test(error.message);

describe('ce que verifier dirait des papiers, sceller le refuse d’abord', () => {
  const copy = (name: string): string => { const own = join(folder.path, name); cpSync(run, own, { recursive: true }); return own; };
  const seal = (own: string, dossier?: string): unknown => sealRun({ runFolder: own, signer, at: INSTANT, ...(dossier === undefined ? {} : { dossier }) });
  test('le dossier d’une autre exécution, un dossier vide, un dossier périmé par une relecture', () => {
    assert.throws(() => seal(run, join(second, 'dossier')), refused('SCEAU-DOSSIER-AUTRE', /« seconde », non de « premiere »/));
    mkdirSync(join(folder.path, 'vide'));
    assert.throws(() => seal(run, join(folder.path, 'vide')), refused('SCEAU-DOSSIER-AUTRE', /dossier\.json manque/));
    const reviewed = copy('relue');
    act(reviewed);
    assert.throws(() => seal(reviewed), refused('SCEAU-DOSSIER-PERIME', /1 acte de relecture, et revue\.ndjson en porte 2\..*Relancez « homologair dossier »/));
    writeDossier(reviewed);
    seal(reviewed);
  });
  test('un papier changé, une preuve changée, un fichier de trop', () => {
    for (const [name, code] of [['convergence.xlsx', 'SCEAU-PAPIER'], ['preuves/1/vert/01-ecrans/lecture.json', 'SCEAU-PREUVE'], ['notes.txt', 'SCEAU-PAPIER']] as const) {
      const own = copy(`changee-${name.replace(/\W/g, '-')}`);
      writeFileSync(join(own, 'dossier', ...name.split('/')), 'autre chose');
      assert.throws(() => seal(own), refused(code, new RegExp(name.replace(/[.]/g, '\\.'))));
    }
  });
  test('expurgé : le dossier masqué de cette exécution entre, sans les têtes du journal complet ; celui d’une autre est refusé', () => {
    const output = join(folder.path, 'expurge.asice'), request = { runFolder: run, output, signer, at: INSTANT, salt: SALT, identities: true, judging: JUDGING };
    const masked = writeDossier(run, join(folder.path, 'masque'), SALT), head = (JSON.parse(readFileSync(join(run, 'resultat.json'), 'utf8')) as { journal: { head: string }[] }).journal[0]?.head ?? '';
    assert.ok(head.length === 64 && !readFileSync(join(masked, 'dossier.json'), 'utf8').includes(head));
    sealRedacted({ ...request, dossier: masked });
    assert.equal(readFileSync(output).includes(head), false);
    const verification = verified(readFileSync(output), folder.path);
    assert.deepEqual([verification.conforme, toldBy(verification), verification.nonControle, readHeader(run).header.run], [true, [], [], 'premiere']);
    assert.throws(() => sealRedacted({ ...request, dossier: writeDossier(second, join(folder.path, 'masque-autre'), SALT) }), refused('SCEAU-DOSSIER-AUTRE', /seconde/));
    const kept = verified(readFileSync(sealRun({ runFolder: run, dossier: masked, signer, at: INSTANT, output: join(folder.path, 'complet.asice') }).path), folder.path);
    assert.deepEqual([kept.conforme, kept.nonControle], [true, ['les têtes de journal que le dossier masqué porte, salées']]);
  });
});
