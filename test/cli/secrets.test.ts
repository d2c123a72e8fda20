import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { openRunRecord } from '../../support/rapports/record';
import { readHeader } from '../../support/journal/header';
import { formatLine } from '../../support/journal/line';
import { sha256 } from '../../support/journal/digest';
import type { Fact } from '../../support/journal/facts';
import { judgeRun } from '../../support/jugement/run';
import { readResult, writeResult } from '../../support/jugement/result-file';
import { spellings } from '../../support/rapports/spellings';
import { openXml } from '../../support/xml/open';
import { body, CANARY } from '../rapports/fixture';
import { filesBelow, homologair, onlyFolder, temporaryFolder } from './kit';

const SALT = 'sel-des-tests', NAMED = CANARY.motDePasse;
let folder: ReturnType<typeof temporaryFolder>, run: string, establishment: string, secrets: string[];

/** What a target that repeats its accounts' secrets would write, in clear and otherwise. */
const said = (): string => secrets.map((secret) => `essai de ${secret} ; ${Buffer.from(`x${secret}y`).toString('base64')} ; ${encodeURIComponent(secret)}`).join('\n');
const leaking = (fact: Fact): Fact => (fact.kind === 'screen' ? { ...fact, text: `${fact.text ?? ''} ${said()}` }
  : fact.kind === 'exported-trace' ? { ...fact, raw: body(`${Buffer.from(fact.raw.inline ?? '', 'base64').toString()}${said()}\n`), entries: fact.entries.map((entry) => ({ ...entry, motif: said() })) } : fact);

/** Makes the target of a finished run one that repeats secrets: the record is written again, chained and judged anew. */
function leak(from: string): void {
  const { bytes } = readHeader(from), record = openRunRecord(from);
  for (const { worker } of readResult(from).journal) {
    let head = sha256(bytes), text = '', count = 0;
    for (const fact of record.facts(worker)) {
      const line = formatLine(head, fact.kind === 'closing' ? { ...fact, head, count } : leaking(fact));
      text += `${line}\n`;
      head = sha256(line);
      count += 1;
    }
    writeFileSync(join(from, 'journal', `${worker}.ndjson`), text);
  }
  writeResult(from, judgeRun(from));
}

before(async () => {
  process.env.HOMOLOGAIR_SEL_DES_SECRETS = SALT;
  folder = temporaryFolder();
  const ran = homologair(['lancer', 'features/6-air-simplifie/EX_AIR-070-traces.feature:30', '--allure', 'non', '--sortie', join(folder.path, 'rapports')]);
  run = onlyFolder(join(folder.path, 'rapports'));
  assert.equal(readResult(run).scenarios.length, 1, ran.stdout + ran.stderr);
  assert.deepEqual(JSON.parse(readFileSync(join(run, 'secrets-vus.json'), 'utf8')), { format: 1, secrets: [] }, 'the témoin keeps them to itself');
  await openXml();
  // Loaded once the salt is set: the accounts are those of the run.
  const { loadPersonaBook, professional } = await import('../../support/monde/personas.js'), { writeReports } = await import('../../support/cli/reports.js');
  const { motDePasse, secretTotp = '' } = professional(loadPersonaBook(), 'aubrac', `${readHeader(run).header.seed}|${readResult(run).scenarios[0]?.id ?? ''}`, true);
  secrets = [motDePasse, secretTotp, NAMED];
  leak(run);
  await writeReports(run, readResult(run), undefined, [NAMED]);
  // The commands that follow run elsewhere, later: nothing tells them how passwords were drawn.
  process.env.HOMOLOGAIR_SEL_DES_SECRETS = 'un autre sel';
  establishment = join(folder.path, 'etablissement.yaml');
  writeFileSync(establishment, readFileSync('fixtures/dossier/etablissement.yaml', 'utf8').replace(/^retenu:[\s\S]*?(?=^confirme)/m, ''));
});
after(() => { folder.remove(); });

const PDFTOTEXT = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
/** Every text a reader could get out of some files: names, bytes, text of PDF, entries of archives and what is in them. */
async function textsOf(files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const put = async (name: string, bytes: Buffer): Promise<void> => {
    texts.set(name, `${name}\n${bytes.toString('utf8')}`);
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) await put(`${name} ${entry.name}`, await entry.async('nodebuffer'));
    if (PDFTOTEXT && bytes.subarray(0, 4).toString('latin1') === '%PDF') texts.set(`${name} (texte)`, execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' }));
  };
  for (const file of files) await put(file, readFileSync(file));
  return texts;
}
const seen = (text: string): string[] => {
  // What base64 carries is looked for as such too: a value may stand anywhere in it.
  const decoded = [text, ...(text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? []).map((run64) => Buffer.from(run64, 'base64').toString('utf8'))].join('\n');
  return secrets.filter((secret) => spellings(secret).some(({ text: spelling }) => decoded.includes(spelling)));
};
async function clean(files: readonly string[]): Promise<string> {
  const texts = await textsOf(files);
  for (const [name, text] of texts) assert.deepEqual(seen(text), [], name);
  return [...texts.values()].join('\n');
}
const dossier = (from: string, to: string, ...options: string[]): ReturnType<typeof homologair> => homologair(['dossier', '--run', from, '--etablissement', establishment, '--sortie', to, ...options]);

test('les secrets des comptes sont au journal de l’exécution, et nulle part dans ses rapports', async () => {
  assert.deepEqual(seen(readFileSync(join(run, 'journal', 'banc-1.ndjson'), 'utf8')), secrets, 'la recherche les trouve là où ils sont');
  assert.deepEqual(JSON.parse(readFileSync(join(run, 'secrets-vus.json'), 'utf8')), { format: 1, secrets: [...secrets].sort() });
  assert.equal(statSync(join(run, 'secrets-vus.json')).mode & 0o077, 0);
  const reports = filesBelow(run).filter((file) => !/\/(?:journal|messages)\/|resultat\.json|secrets-vus\.json/.test(file.slice(run.length)));
  assert.match(await clean(reports), /essai de \[masqué\] ; \[masqué\] ; \[masqué\]/);
});

test('ni dans le dossier, ses preuves, son audit et ses archives, identités masquées ou non', async () => {
  for (const [name, ...options] of [['clair'], ['masque', '--masquer-identites', join(folder.path, 'sel.txt')]] as const) {
    const to = join(folder.path, name), { code, stderr } = dossier(run, to, '--audit', '--demonstration', ...options);
    assert.equal(code, 0, stderr);
    const text = await clean(filesBelow(to));
    assert.match(text, /traces-lues\.json[\s\S]*essai de \[masqué\] ; \[masqué\] ; \[masqué\]/);
  }
});

test('ni dans le conteneur expurgé, qui porte le dossier masqué', async () => {
  for (const [name, ...options] of [['secrets'], ['identites', '--masquer-identites', '--dossier', join(folder.path, 'masque')]] as const) {
    const to = join(folder.path, `${name}.asice`), { code, stderr } = homologair(['sceller', run, '--expurge', '--sel', join(folder.path, 'sel.txt'), '--sortie', to, ...options]);
    assert.equal(code, 0, stderr);
    assert.match(await clean([to]), /essai de \[secret:[0-9a-f]{16}\] ; \[secret:[0-9a-f]{16}\]/);
    assert.equal(homologair(['verifier', to]).code, 0);
  }
});

test('le conteneur complet ne prend pas la liste des secrets vus', async () => {
  const to = join(folder.path, 'complet.asice');
  assert.equal(homologair(['sceller', run, '--sortie', to]).code, 0);
  assert.deepEqual(Object.keys((await JSZip.loadAsync(readFileSync(to))).files).filter((name) => name.includes('secrets-vus')), []);
});

test('une exécution qui ne dit pas ce qu’elle a vu ne sort que si --secrets le dit', async () => {
  const own = join(folder.path, 'sans-liste'), given = join(folder.path, 'comptes.txt'), to = join(folder.path, 'donnes');
  cpSync(run, own, { recursive: true });
  rmSync(join(own, 'secrets-vus.json'));
  writeFileSync(given, `${secrets.join('\r\n')}\n`);
  const seal = (name: string, ...options: string[]): ReturnType<typeof homologair> => homologair(['sceller', own, '--expurge', '--sel', join(folder.path, 'sel.txt'), '--sortie', join(folder.path, name), ...options]);
  for (const { code, stderr } of [dossier(own, to), seal('refuse.asice')]) {
    assert.equal(code, 2, stderr);
    assert.match(stderr, /PREUVE-SECRETS.*secrets-vus\.json y manque.*--secrets/);
  }
  assert.deepEqual([existsSync(to), existsSync(join(folder.path, 'refuse.asice'))], [false, false]);
  assert.equal(dossier(own, to, '--secrets', given).code, 0);
  assert.equal(seal('donnes.asice', '--secrets', given).code, 0);
  await clean([...filesBelow(to), join(folder.path, 'donnes.asice')]);
  assert.match(dossier(own, to, '--secrets', folder.path).stderr, /CLI-OPTION.*--secrets/);
});
