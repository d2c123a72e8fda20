import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import { verdictsDigest } from '../../support/evidence/redaction/attestation';
import { appendReview } from '../../support/evidence/revue/review';
import { README } from '../../support/evidence/sceau/names';
import { sealRun } from '../../support/evidence/sceau/seal';
import { sealRedacted } from '../../support/evidence/sceau/seal-redacted';
import { verificationText } from '../../support/evidence/verification/text';
import { digestsIn } from '../../support/evidence/verification/verify';
import { sha256 } from '../../support/journal/digest';
import type { Fact } from '../../support/journal/facts';
import { lookedAtMasked, watchingMasked } from '../../support/journal/masked';
import { lazy } from '../../support/lecture/lazy';
import type { Resultat } from '../../support/jugement/resultat';
import { spellings } from '../../support/rapports/spellings';
import { openXml } from '../../support/xml/open';
import { leaks } from '../rapports/fixture';
import { INSTANT, partsOf, resealed, scratch, signer, toldBy, verified, type Part } from './kit';
import { DECLARED, fullRun, JUDGING, PERSON, redactedOf, SALT } from './redacted-kit';

let folder: ReturnType<typeof scratch>, run: string, secrets: Part[], identities: Part[], other: Part[];
const verify = (parts: Part[], options: { salt?: string; value?: string; complete?: string } = {}): ReturnType<typeof verified> => verified(resealed(parts), folder.path, { ...JUDGING, ...options });

before(async () => {
  await openXml();
  folder = scratch();
  run = fullRun(folder.path, 'complete');
  for (const texte of [`vu pour ${PERSON.nom}`, 'revu']) appendReview(run, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: PERSON.medecin, at: INSTANT, act: { acte: 'commentaire', texte } });
  const parts = (own: string, masked: boolean): Part[] => partsOf(readFileSync(redactedOf(own, masked, join(folder.path, 'fait.asice'))), folder.path);
  [secrets, identities, other] = [parts(run, false), parts(run, true), parts(fullRun(folder.path, 'autre'), true)];
});
after(() => { folder.remove(); });

const textOf = (parts: Part[], name: string): string => parts.find((part) => part.name === name)?.data.toString('utf8') ?? '';
const resultatOf = (parts: Part[]): Resultat => JSON.parse(textOf(parts, 'resultat.json')) as Resultat;
const replaced = (parts: Part[], texts: Readonly<Record<string, string>>): Part[] => parts.map((part) => (texts[part.name] === undefined ? part : { ...part, data: Buffer.from(texts[part.name] ?? '') }));
const statuses = (verification: ReturnType<typeof verified>): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { regle, statut } of verification.expurgation?.verdicts ?? []) (found[regle] ??= []).push(statut === 'recalculé' ? 'recalculé' : 'repris');
  return found;
};
const MADE = ['recalculé', 'recalculé'], TAKEN = ['repris', 'repris'];

test('ce qui regarde une valeur retirée le fait savoir : à travers la mémoire, un calcul dans un autre, une exception', () => {
  const memory = lazy(() => { lookedAtMasked(); return 1; }), clean = lazy(() => 2);
  assert.deepEqual([watchingMasked(memory), watchingMasked(memory), watchingMasked(clean)], [{ value: 1, masked: true }, { value: 1, masked: true }, { value: 2, masked: false }]);
  assert.deepEqual(watchingMasked(() => [watchingMasked(memory).masked, watchingMasked(clean).masked]), { value: [true, false], masked: true });
  assert.equal(watchingMasked(() => { try { lazy(() => { lookedAtMasked(); throw new Error(); })(); } catch { /* the rule goes on */ } }).masked, true);
});

test('le numéro d’homologation que la cible déclare ne sort pas avec l’en-tête, même si aucun jeton ne le porte', () => {
  assert.ok(readFileSync(join(run, 'journal', 'entete.json')).includes(DECLARED));
  for (const { name, data } of [...secrets, ...identities]) assert.ok(!data.includes(DECLARED), name);
});

test('secrets retirés : les règles qui lisent un cookie ou un jeton sont reprises, les autres recalculées', () => {
  const verification = verify(secrets);
  assert.deepEqual([verification.conforme, toldBy(verification), verification.genre], [true, [], 'expurgé']);
  assert.deepEqual(statuses(verification), {
    'essai/echo': MADE, 'essai/cookie': TAKEN, 'essai/type': MADE, 'essai/action': TAKEN, 'essai/jetons': TAKEN, 'essai/nom-a-l-ecran': TAKEN, 'essai/ecran-releve': MADE, 'essai/panne': TAKEN,
    'essai/ensemble': TAKEN, 'essai/compte': ['recalculé', 'recalculé', 'recalculé', 'recalculé'],
  });
  assert.match(verificationText(verification), /Genre : expurgé \(cookies[^\n]*\)[\s\S]*essai\/cookie : verdict repris, non recalculé × 2[\s\S]*hors ceux qu’il reprend/);
});

test('identités retirées aussi : aucun corps, aucune image ; ce qui ne lit ni l’un ni l’autre se recalcule', () => {
  const verification = verify(identities);
  assert.deepEqual([verification.conforme, toldBy(verification)], [true, []]);
  assert.deepEqual([statuses(verification)['essai/echo'], statuses(verification)['essai/type'], statuses(verification)['essai/nom-a-l-ecran']], [MADE, MADE, TAKEN]);
  assert.ok(!identities.some(({ name }) => name.startsWith('blobs/')) && !textOf(identities, 'journal/banc-1.ndjson').includes('"inline"'));
});

test('les verdicts des deux conteneurs sont les mêmes, et le complet se dit complet', () => {
  const complete = verified(readFileSync(sealRun({ runFolder: run, signer, at: INSTANT }).path), folder.path, JUDGING);
  assert.deepEqual([complete.genre, complete.conforme, complete.expurgation], ['complet', true, undefined]);
  const digest = verdictsDigest(JSON.parse(readFileSync(join(run, 'resultat.json'), 'utf8')) as Resultat);
  for (const parts of [secrets, identities]) assert.equal(verdictsDigest(resultatOf(parts)), digest);
  assert.match(textOf(identities, README), /Conteneur EXPURGÉ \([^)]*INS et noms\)[\s\S]*verifier "\$CONTENEUR" --sel/);
  assert.match(verificationText(complete), /Genre : complet/);
});

test('aucun canari dans aucune entrée, sous aucune écriture', () => {
  for (const [parts, masked] of [[secrets, false], [identities, true]] as const) for (const { name, data } of parts) {
    const text = data.toString('utf8'), found = leaks(text);
    // Without being asked for, identities stay: their names are canaries of the other container.
    assert.deepEqual(masked ? found : found.filter((one) => one !== 'CANARI'), [], name);
    if (masked) for (const value of [PERSON.ins, PERSON.nom, PERSON.prenom, PERSON.medecin]) for (const { text: spelling } of spellings(value)) assert.ok(!text.includes(spelling), `${name} : ${spelling}`);
  }
});

test('mêmes entrées, mêmes octets ; un autre sel, d’autres empreintes', () => {
  const made = (name: string, salt: string): Buffer => readFileSync(sealRedacted({ runFolder: run, output: join(folder.path, name), signer, at: INSTANT, salt, identities: true, judging: JUDGING }).path);
  const first = made('a.asice', SALT);
  assert.ok(made('b.asice', SALT).equals(first));
  assert.ok(!made('c.asice', SALT.replace('sel', 'sal')).equals(first));
});

test('le porteur du sel éprouve l’attestation et retrouve une valeur ; sans lui, rien ne se compare', () => {
  const found = verify(identities, { salt: SALT, value: PERSON.nom.toLowerCase() }), { expurgation } = found;
  assert.deepEqual([found.conforme, expurgation?.sel, expurgation?.valeur?.length], [true, 'reconnu', 1]);
  assert.match(expurgation?.valeur?.[0]?.empreinte ?? '', /^\[nom:[0-9a-f]{16}\]$/);
  assert.ok((expurgation?.valeur?.[0]?.occurrences ?? 0) >= 4);
  assert.match(verificationText(found), /Valeur donnée : retirée \d+ fois, sous \[nom:/);
  assert.deepEqual(verify(identities, { salt: SALT, value: 'CANARI-AUTRE' }).expurgation?.valeur, []);
  assert.equal(verify(identities).expurgation?.sel, 'non demandé');
});

test('le porteur du sel et du complet reconnaît de quel enregistrement vient l’expurgé', () => {
  const path = (name: string): string => sealRun({ runFolder: join(folder.path, name), signer, at: INSTANT }).path;
  const own = verify(identities, { salt: SALT, complete: digestsIn(path('complete')) }), foreign = verify(identities, { salt: SALT, complete: digestsIn(path('autre')) });
  assert.deepEqual([own.conforme, own.expurgation?.complet], [true, 'reconnu']);
  assert.deepEqual([foreign.conforme, foreign.expurgation?.complet, toldBy(foreign).map(({ code }) => code)], [false, 'autre', ['SCEAU-ATTESTATION']]);
  assert.match(verificationText(own), /Origine : l’enregistrement du conteneur complet donné/);
});

test('une exécution dont un verdict a été forgé ne s’expurge pas', () => {
  const forged = fullRun(folder.path, 'forgee'), file = join(forged, 'resultat.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"non conforme"', '"conforme"'));
  assert.throws(() => redactedOf(forged, false, join(folder.path, 'forgee.asice')), (error) => error instanceof HomologairError && error.code === 'JUGEMENT-DIFFERENT');
});

test('un dossier où les noms se lisent n’entre pas dans le conteneur', () => {
  for (const [content, said] of [[undefined, /dossier\.json manque/], ['{}', /INS et noms y sont/], ['{"masques":{"identites":true,"sel":"autre"}}', /un autre sel/]] as const) {
    if (content !== undefined) writeFileSync(join(folder.path, 'dossier.json'), content);
    assert.throws(() => sealRedacted({ runFolder: run, dossier: folder.path, signer, at: INSTANT, salt: SALT, identities: true, judging: JUDGING }), (error) => error instanceof HomologairError && error.code === 'SCEAU-DOSSIER-CLAIR' && said.test(error.message));
  }
});

/** Journal lines after a change of its facts, chained anew; the result then names the new head. */
function rechained(parts: Part[], change: (fact: Fact) => void): Part[] {
  let head = sha256(parts.find(({ name }) => name === 'journal/entete.json')?.data ?? '');
  const lines = textOf(parts, 'journal/banc-1.ndjson').trimEnd().split('\n').map((text) => {
    const { prev: _prev, ...fact } = JSON.parse(text) as Fact & { prev: string };
    change(fact as Fact);
    const line = JSON.stringify({ prev: head, ...fact, ...(fact.kind === 'closing' ? { head } : {}) });
    head = sha256(line);
    return `${line}\n`;
  });
  const resultat = resultatOf(parts);
  for (const one of resultat.journal) one.head = head;
  return replaced(parts, { 'journal/banc-1.ndjson': lines.join(''), 'resultat.json': JSON.stringify(resultat, null, 2) });
}
const forged = (parts: Part[], change: (resultat: Resultat) => void): Part[] => {
  const resultat = resultatOf(parts);
  change(resultat);
  return replaced(parts, { 'resultat.json': `${JSON.stringify(resultat, null, 2)}\n` });
};
const question = (resultat: Resultat, rule: string, scenario = 1): Resultat['scenarios'][number]['questions'][number] => {
  const found = resultat.scenarios[scenario]?.questions.find((one) => one.rule === rule);
  assert.ok(found !== undefined);
  return found;
};
/** A rule whose verdict is taken up, told green with findings that say so, and everything above it. */
const wholeForgery = (resultat: Resultat): void => {
  const one = question(resultat, 'essai/panne');
  Object.assign(one, { verdict: 'conforme', findings: [{ verdict: 'conforme' }] });
};
const attesting = (parts: Part[]): Part[] => replaced(parts, { 'expurgation.json': `${JSON.stringify({ ...JSON.parse(textOf(parts, 'expurgation.json')) as object, verdicts: verdictsDigest(resultatOf(parts)) }, null, 2)}\n` });

interface Row { name: string; parts: () => Part[]; code: string; named?: RegExp; options?: { salt: string } }
const ROWS: readonly Row[] = [
  { name: 'un verdict forgé, dont la règle n’a besoin de rien de retiré', parts: () => attesting(forged(identities, (r) => { Object.assign(question(r, 'essai/echo'), { verdict: 'conforme', findings: [{ verdict: 'conforme' }] }); })), code: 'SCEAU-VERDICT', named: /question « étape » de « second »/ },
  { name: 'un constat forgé, d’une règle recalculée', parts: () => forged(identities, (r) => { Object.assign(question(r, 'essai/echo').findings[0] ?? {}, { got: 'tout va bien' }); }), code: 'SCEAU-CONSTAT' },
  { name: 'un verdict repris qui n’est pas celui de ses constats', parts: () => attesting(forged(identities, (r) => { question(r, 'essai/panne').verdict = 'conforme'; })), code: 'SCEAU-VERDICT', named: /second/ },
  { name: 'le verdict d’un scénario forgé au-dessus de questions reprises', parts: () => attesting(forged(identities, (r) => { for (const one of r.scenarios) one.verdict = 'conforme'; })), code: 'SCEAU-VERDICT', named: /scénario « second »/ },
  { name: 'le verdict d’une exigence forgé', parts: () => attesting(forged(identities, (r) => { for (const one of r.exigences) one.verdict = 'conforme'; })), code: 'SCEAU-VERDICT', named: /exigence exi-liee/ },
  { name: 'un verdict repris forgé avec ses constats', parts: () => forged(identities, wholeForgery), code: 'SCEAU-ATTESTATION', named: /pas ceux qu’elle atteste/ },
  { name: 'un verdict repris forgé avec ses constats, attestation refaite sans le sel', parts: () => attesting(forged(identities, wholeForgery)), code: 'SCEAU-ATTESTATION', named: /avec ce sel/, options: { salt: SALT } },
  { name: 'une question ôtée du résultat', parts: () => forged(identities, (r) => { r.scenarios[1]?.questions.pop(); }), code: 'SCEAU-VERDICT', named: /second/ },
  { name: 'l’attestation ôtée : le conteneur se dit complet', parts: () => identities.filter(({ name }) => name !== 'expurgation.json'), code: 'SCEAU-GENRE' },
  { name: 'l’attestation d’une autre exécution', parts: () => replaced(identities, { 'expurgation.json': textOf(other, 'expurgation.json') }), code: 'SCEAU-ATTESTATION', named: /autre exécution/ },
  { name: 'une attestation illisible', parts: () => replaced(identities, { 'expurgation.json': '{"format":1}' }), code: 'SCEAU-ATTESTATION', named: /ne se lit pas/ },
  { name: 'un autre sel', parts: () => identities, code: 'SCEAU-SEL-AUTRE', options: { salt: SALT.replace('sel', 'sal') } },
  { name: 'un champ déclaré expurgé alors que sa valeur est là', parts: () => rechained(identities, (fact) => { if (fact.kind === 'refused-connection') fact.masque = { champs: ['/code'], empreinte: '' }; }), code: 'SCEAU-CHAINE', named: /altéré/ },
  { name: 'un champ déclaré expurgé qui n’existe pas', parts: () => rechained(secrets, (fact) => { if (fact.kind === 'question') fact.masque = { champs: ['/params/absent'], empreinte: '' }; }), code: 'SCEAU-CHAINE' },
  { name: 'une valeur retirée dont l’aveu est ôté', parts: () => rechained(identities, (fact) => { if (fact.kind === 'exchange') delete fact.masque; }), code: 'SCEAU-VERDICT', named: /« second »/ },
  { name: 'une valeur inventée à la place d’une valeur gardée', parts: () => rechained(identities, (fact) => { if (fact.kind === 'screen' && fact.reading === 'identite') fact.mapped = false; }), code: 'SCEAU-VERDICT' },
  { name: 'un acte de relecture modifié', parts: () => replaced(identities, { 'revue.ndjson': textOf(identities, 'revue.ndjson').replace('vu pour', 'bon pour') }), code: 'REVUE-CHAINE' },
];

describe('un conteneur expurgé altéré puis scellé de nouveau est vu, et nommé', () => {
  for (const { name, parts, code, named, options } of ROWS) {
    test(`${code} : ${name}`, () => {
      const verification = verify(parts(), options), told = toldBy(verification), found = told.filter((one) => one.code === code);
      assert.equal(verification.conforme, false);
      assert.ok(found.some(({ phrase }) => named?.test(phrase) ?? true), `told: ${JSON.stringify(told)}`);
    });
  }
});
