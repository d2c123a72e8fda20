import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { writeAudit } from '../../support/dossier/audit';
import { buildDossier } from '../../support/dossier/model';
import { maskedPieces, recordedPieces } from '../../support/dossier/pieces';
import { papers, writePapers } from '../../support/dossier/write';
import { writeCndaTree } from '../../support/evidence/preuves/cnda';
import { listProofs } from '../../support/evidence/preuves/list';
import { loadNumbering } from '../../support/evidence/preuves/numbering';
import { sendersOf } from '../../support/evidence/preuves/tokens';
import { writeProofs } from '../../support/evidence/preuves/write';
import { identitiesOf, maskIdentities } from '../../support/evidence/redaction/identities';
import { redactedResult } from '../../support/evidence/redaction/result';
import { HomologairError } from '../../support/erreurs/error';
import type { Fact } from '../../support/journal/facts';
import type { Resultat } from '../../support/jugement/resultat';
import { learnSecrets } from '../../support/rapports/known-secrets';
import { recordOf } from '../../support/rapports/record';
import { createRedaction } from '../../support/rapports/redact';
import { spellings } from '../../support/rapports/spellings';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { loadPieceKinds } from '../../support/referentiel/pieces';
import { openXml } from '../../support/xml/open';
import { body, HEADER, KNOWN, leaks, record } from '../rapports/fixture';
import { etablissement, PIECES, resultat } from './matter';

const SALT = 'sel-des-tests-0123456789abcdef-0123456789abcdef';
const PERSON = { ins: '279035121518989', nom: 'CANARI-LEFÈVRE', prenom: 'Maëlyse', medecin: 'CANARI-DUPUYTREN' };
const SAID = [PERSON.nom, PERSON.prenom.toUpperCase(), PERSON.ins, encodeURIComponent(PERSON.nom), Buffer.from(`n°${PERSON.ins}.`).toString('base64'), PERSON.medecin].join(' ; ');

/** Known but for a name: its digests would give the name away. */
const SIGNED = `<a xmlns:ds="urn:ds"><nom>${PERSON.nom}</nom><ds:DigestValue>RW1wcmVpbnRlLUVtcHJlaW50ZQ==</ds:DigestValue><ds:SignatureValue Id="s">U2lnbmF0dXJl</ds:SignatureValue></a>`;
/** The reports' record, and people in it: admitted, on the screen, in an export, in an answer, in a piece. */
const FACTS = [
  ...record().facts('banc-1'),
  ...[
    { kind: 'act', act: 'admission', structure: {}, professionnels: [{ persona: 'm', nom: PERSON.medecin, prenom: 'Zoé' }], patients: [{ persona: 'p', ins: PERSON.ins, nom: PERSON.nom, prenom: PERSON.prenom }] },
    { kind: 'screen', reading: 'identite', mapped: true, text: SAID, url: `https://dpi/${PERSON.ins}`, rows: [{ nom: SAID }], screenshot: body(Buffer.from('ffd8ffe000104a464946', 'hex')) },
    { kind: 'exported-trace', format: 'csv', filter: {}, raw: body(SAID), entries: [{ at: '', action: 'appel', patient: PERSON.ins, motif: SAID }] },
    { kind: 'exchange', peer: { protocol: '', cipher: '', chain: [] }, method: 'POST', path: '/', trace: '', requestHeaders: [], responseHeaders: [], receivedAt: '', answeredAt: '', status: 200, admission: { admitted: true }, request: body(SIGNED), response: body('<b/>') },
    { kind: 'statement', question: SAID, answer: SAID, by: PERSON.medecin },
    { kind: 'piece', piece: 'attestation-cnda', titre: `Attestation de ${PERSON.medecin}`, detenteur: { fonction: 'DSI', nom: PERSON.medecin }, fichier: { nom: 'a.txt', present: true, sha256: body(SAID).sha256, size: body(SAID).size }, champs: { signataire: 'CANARI Signataire' }, body: body(SAID) },
  ].map((fact, index) => ({ seq: record().facts('banc-1').length + index + 1, at: '2026-03-01T10:02:00.000Z', ...fact }) as unknown as Fact),
];

let parent: string;
before(async () => {
  await openXml();
  parent = mkdtempSync(join(tmpdir(), 'homologair-masque-'));
  const own = recordOf(HEADER, new Map([['banc-1', FACTS]]), ({ inline }) => { if (inline === undefined) throw new HomologairError('JOURNAL-CORPS', { empreinte: '0', detail: 'absent' }); return Buffer.from(inline, 'base64'); });
  const result = named(resultat()), catalogue = loadCatalogue(), out = join(parent, 'dossier'), redactedBy = createRedaction(KNOWN);
  learnSecrets(own, ['banc-1'], redactedBy);
  const redaction = maskIdentities(redactedBy, identitiesOf(own, ['banc-1']), SALT);
  const preuves = writeProofs(listProofs(result, own, loadNumbering()), join(out, 'preuves'), own, redaction, { pictures: false });
  const dossier = buildDossier({ resultat: redactedResult(result, redaction), preuves, senders: sendersOf(own, ['banc-1']), etablissement: etablissement(), file: 'etablissement.yaml', pieces: [...maskedPieces(recordedPieces(own, ['banc-1']), (text) => redaction.text(text)), ...PIECES], catalogue, kinds: loadPieceKinds() });
  writeCndaTree(preuves, join(out, 'preuves'), join(out, 'arbre-cnda'));
  const made = await papers(dossier);
  writeAudit(join(out, 'audit'), dossier, made, () => undefined);
  writePapers(out, dossier, made, SALT);
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** The result tells the same people, wherever free text stands in it. */
const named = (one: Resultat): Resultat => ({
  ...one, exigences: one.exigences.map((exigence) => (exigence.reason === undefined ? exigence : { ...exigence, reason: `${exigence.reason} ${SAID}` })),
  scenarios: one.scenarios.map((scenario) => ({
    ...scenario, name: `${scenario.name} ${PERSON.nom}`, tags: [...scenario.tags, '@CNDA-1.2'], steps: [{ index: 0, text: `Quand ${PERSON.prenom} consulte`, status: 'PASSED', facts: FACTS.map(({ seq }) => `banc-1:${seq}`) }],
    questions: scenario.questions.map((question) => ({ ...question, findings: [...question.findings, ...FACTS.map(({ seq }) => ({ verdict: question.verdict, got: SAID, fact: `banc-1:${seq}` }))] })),
  })),
});

/** Every text of every file: names of files, entries of archives, text of PDF. */
async function texts(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const entry of readdirSync(parent, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    all.set(`nom de ${path}`, path.slice(parent.length));
    if (!entry.isFile()) continue;
    const bytes = readFileSync(path);
    all.set(path, bytes.toString('utf8'));
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') for (const inner of Object.values((await JSZip.loadAsync(bytes)).files)) all.set(`${path} ${inner.name}`, `${inner.name}\n${await inner.async('string')}`);
  }
  return all;
}
const seen = (text: string): string[] => [...leaks(text), ...[PERSON.ins, PERSON.nom, PERSON.prenom, PERSON.medecin, 'CANARI Signataire'].flatMap((value) => spellings(value).map(({ text: spelling }) => spelling)).filter((spelling) => text.includes(spelling))];

test('à la demande, ni INS ni nom, ni secret, dans aucun fichier du dossier : preuves, arbre CNDA, audit, entrées des archives, noms des dossiers', async () => {
  const all = await texts();
  assert.ok(all.size > 60, `${all.size} textes`);
  for (const [where, text] of all) assert.deepEqual(seen(text), [], where);
  assert.ok([...all.values()].some((text) => /\[nom:[0-9a-f]{16}\]/.test(text)) && [...all.keys()].every((path) => !/\.(jpg|png)$/.test(path)));
});

test('ni l’empreinte d’un corps, ni ce que sa signature en dit : le reste connu, un nom s’y retrouverait à l’essai', async () => {
  const all = [...(await texts()).values()].join('\n'), digests = FACTS.flatMap((fact) => (fact.kind === 'exchange' ? [fact.request.sha256] : fact.kind === 'piece' ? [fact.body?.sha256 ?? ''] : []));
  assert.ok(digests.length >= 4 && all.includes('<ds:DigestValue>[masqué]'));
  for (const one of [...digests, 'RW1wcmVpbnRlLUVtcHJlaW50ZQ', 'U2lnbmF0dXJl']) assert.equal(all.includes(one), false, one);
});

const PDFTOTEXT = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
test('ni dans le texte du PDF', { skip: PDFTOTEXT ? false : 'pdftotext n’est pas installé' }, () => {
  const text = execFileSync('pdftotext', ['-layout', join(parent, 'dossier', 'support-documentaire.pdf'), '-'], { encoding: 'utf8' });
  assert.deepEqual(seen(text), []);
  assert.ok(text.length > 1000);
});

test('un canari semé à la main est vu : la recherche n’est pas vaine', async () => {
  const file = join(parent, 'dossier', 'temoin.txt');
  for (const planted of [PERSON.nom, encodeURIComponent(PERSON.nom), Buffer.from(`abc${PERSON.ins}d`).toString('base64')]) {
    writeFileSync(file, `x ${planted} y`);
    assert.notDeepEqual(seen((await texts()).get(file) ?? ''), [], planted);
  }
  rmSync(file);
});
