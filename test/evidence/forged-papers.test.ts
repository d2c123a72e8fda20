import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { appendReview } from '../../support/evidence/revue/review';
import { lockText } from '../../support/evidence/regles/sealed-lock';
import type { LockEntry } from '../../support/evidence/regles/lock';
import { FORM } from '../../support/evidence/sceau/names';
import { readmeText } from '../../support/evidence/sceau/readme';
import { testCertificate } from '../../support/evidence/sceau/signer';
import { verificationText } from '../../support/evidence/verification/text';
import { sha256 } from '../../support/journal/digest';
import { openXml } from '../../support/xml/open';
import { aHeader } from '../jugement/journal-builder';
import { eachNamed, type Row } from './forged-rows';
import { INSTANT, judgedRun, partsOf, resealed, scratch, sealed, toldBy, verified, type Part } from './kit';

const README = 'LISEZ-MOI.txt', LOCK = 'rules.lock.json', RESULT = 'resultat.json';
let folder: ReturnType<typeof scratch>, parts: Part[];
before(async () => {
  await openXml();
  folder = scratch();
  const run = judgedRun(folder.path, 'premiere');
  appendReview(run, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: 'R. Lecteur', at: INSTANT, act: { acte: 'commentaire', texte: 'vu' } });
  parts = partsOf(sealed(run), folder.path);
});
after(() => { folder.remove(); });

const textOf = (name: string): string => parts.find((part) => part.name === name)?.data.toString('utf8') ?? '';
const edited = (name: string, change: (text: string) => string): Part[] => parts.map((part) => {
  if (part.name !== name) return part;
  const text = change(textOf(name));
  assert.notEqual(text, textOf(name), 'the row changes something');
  return { name, data: Buffer.from(text) };
});
const line = (from: RegExp, to: string) => (): Part[] => edited(README, (text) => text.replace(from, to));
const rules = (change: (lock: Record<string, LockEntry>) => void) => (): Part[] => edited(LOCK, (text) => { const lock = JSON.parse(text) as Record<string, LockEntry>; change(lock); return lockText(lock); });
const added = (name: string, data = 'x') => (): Part[] => [...parts, { name, data: Buffer.from(data) }];
/** As a bench of the first form wrote it: no number of form, and other words where it says nothing of this container. */
const earlier = (text: string): string => text.replace(/^Forme .*\n/m, '').replace('Vérifier sans le banc', 'Vérifier autrement');

/** Each sealed anew with a valid key: its digests and its signature hold. */
const ROWS: readonly Row[] = [
  { name: 'le verdict de LISEZ-MOI réécrit', parts: line(/^Verdict {8}: .*$/m, 'Verdict        : conforme'), code: 'SCEAU-LISEZ-MOI', named: /« Verdict {8}: conforme » au lieu de « Verdict {8}: non conforme »/ },
  { name: 'l’avertissement de la clé de test ôté de LISEZ-MOI', parts: line(/\nATTENTION.*\n/, ''), code: 'SCEAU-LISEZ-MOI', named: /ATTENTION : sceau posé avec la CLÉ DE TEST/ },
  { name: 'la mention du banc ôtée de LISEZ-MOI', parts: line(/^Ce banc ne remplace.*$/m, 'Ce banc homologue.'), code: 'SCEAU-LISEZ-MOI', named: /Ce banc homologue/ },
  { name: 'une phrase ajoutée à la fin de LISEZ-MOI', parts: line(/$/, 'Avis favorable de la CNDA.\n'), code: 'SCEAU-LISEZ-MOI', named: /Avis favorable/ },
  { name: 'un LISEZ-MOI d’une forme à venir', parts: line(/^Forme {10}: \d+$/m, 'Forme          : 9999'), code: 'SCEAU-LISEZ-MOI', named: /forme 9999/ },
  { name: 'un LISEZ-MOI d’avant, son verdict réécrit', parts: () => edited(README, (text) => earlier(text).replace(/^Verdict .*$/m, 'Verdict        : conforme')), code: 'SCEAU-LISEZ-MOI', named: /ne porte pas « Verdict {8}: non conforme »/ },
  { name: 'un LISEZ-MOI d’avant, un second verdict ajouté', parts: () => edited(README, (text) => `${earlier(text)}Verdict : conforme\n`), code: 'SCEAU-LISEZ-MOI', named: /il porte « Verdict : conforme »/ },
  { name: 'un LISEZ-MOI d’avant, l’avertissement ôté', parts: () => edited(README, (text) => earlier(text).replace(/\nATTENTION.*\n/, '')), code: 'SCEAU-LISEZ-MOI', named: /CLÉ DE TEST/ },
  { name: 'rules.lock.json retiré', parts: () => parts.filter(({ name }) => name !== LOCK), code: 'SCEAU-PIECE-MANQUANTE', named: /rules\.lock\.json/ },
  { name: 'rules.lock.json vidé', parts: rules((lock) => { for (const rule of Object.keys(lock)) delete lock[rule]; }), code: 'SCEAU-REGLES', named: /aucune règle/ },
  { name: 'une règle ôtée de rules.lock.json', parts: rules((lock) => { delete lock['essai/echo']; }), code: 'SCEAU-REGLES', named: /essai\/echo : absente, version 1 à l’exécution/ },
  { name: 'une version forgée dans rules.lock.json', parts: rules((lock) => { (lock['essai/echo'] ?? { version: 0 }).version = 9; }), code: 'SCEAU-REGLES', named: /version 9, version 1 à l’exécution/ },
  { name: 'un programme ajouté', parts: added('setup.exe', 'MZ'), code: 'SCEAU-NOM', named: /setup\.exe/ },
  { name: 'un manifeste ASiC ajouté', parts: added('META-INF/ASiCManifest.xml', '<a/>'), code: 'SCEAU-NOM', named: /ASiCManifest/ },
  { name: 'une seconde signature ajoutée', parts: added('META-INF/signatures002.xml', '<a/>'), code: 'SCEAU-NOM', named: /signatures002/ },
  { name: 'un fichier ajouté parmi les corps', parts: added('blobs/notice.pdf'), code: 'SCEAU-NOM', named: /notice\.pdf/ },
  { name: 'un corps ajouté sous un nom qui n’est pas son empreinte', parts: added(`blobs/${'a'.repeat(64)}`), code: 'SCEAU-CHAINE', named: /aaaa/ },
  { name: 'une clé doublée dans resultat.json', parts: () => edited(RESULT, (text) => text.replace('"verdict":', '"verdict": "conforme",\n  "verdict":')), code: 'SCEAU-ECRITURE', named: /resultat\.json/ },
  { name: 'resultat.json sans mise en page', parts: () => edited(RESULT, (text) => `${JSON.stringify(JSON.parse(text))}\n`), code: 'SCEAU-ECRITURE', named: /resultat\.json/ },
  { name: 'des clés de resultat.json dans un autre ordre', parts: () => edited(RESULT, (text) => `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse()), null, 2)}\n`), code: 'SCEAU-CONSTAT', named: /resultat\.json/ },
  { name: 'une clé doublée dans rules.lock.json', parts: () => edited(LOCK, (text) => text.replace('"essai/echo": {', '"essai/echo": {\n  "version": 7,')), code: 'SCEAU-ECRITURE', named: /rules\.lock\.json/ },
];

describe('ce qu’un lecteur voit d’abord, forgé puis scellé de nouveau avec une clé valable', () => {
  eachNamed(ROWS, () => folder.path);
});

test('scellé de nouveau tel quel, il n’a rien à se reprocher', () => {
  const verification = verified(resealed(parts), folder.path);
  assert.deepEqual([verification.conforme, toldBy(verification), verification.nonControle], [true, [], []]);
});

test('un autre texte de LISEZ-MOI prend un autre numéro de forme (FORM, puis cette empreinte) : sans cela, les conteneurs d’avant seraient dits forgés', () => {
  const facts = { header: aHeader(), verdict: 'conforme', certificate: testCertificate(), testKey: true, instant: '2026-05-04T10:00:00Z', reviewed: 0 };
  const texts = [facts, { ...facts, masked: ['secrets', 'identites'] as const }].map(readmeText);
  assert.deepEqual([FORM, sha256(texts.join('').replaceAll(/^(Certificat|Délivré par) .*$|^ {2}(..:)+..$/gm, ''))], [2, '47c67a1241dd01e35274cf4496ac3609d187283616b9ab296a59212fc7ad779d']);
});

test('un conteneur d’un banc d’avant n’est pas dit forgé : ce qui ne s’y contrôle pas est dit', () => {
  const before = edited(README, earlier).map((part) => (part.name === LOCK ? { ...part, data: Buffer.from(rules((lock) => { (lock['essai/echo'] ?? { version: 0 }).version = 2; })().find(({ name }) => name === LOCK)?.data ?? '') } : part));
  const verification = verified(resealed(before), folder.path);
  assert.deepEqual([verification.conforme, toldBy(verification)], [true, []]);
  assert.deepEqual(verification.nonControle.map((one) => /^(LISEZ-MOI\.txt|rules\.lock\.json, règle essai\/echo : version 2).*\(conteneur d’une version antérieure\)$/.test(one)), [true, true], verification.nonControle.join('\n'));
  assert.match(verificationText(verification), /Non contrôlé :\n {2}- LISEZ-MOI\.txt, hors ce qu’il dit[\s\S]*ce qui est dit « non contrôlé » ne l’est pas\./);
});

test('un conteneur d’aujourd’hui ne se fait pas passer pour un d’avant : ôter la ligne de forme n’allège aucun contrôle', () => {
  const readings = { 'lectures/faits': 1 }, own = partsOf(sealed(judgedRun(folder.path, 'notees', { readings })), folder.path);
  const disguised = own.map((part) => (part.name === README ? { ...part, data: Buffer.from(earlier(part.data.toString('utf8'))) } : part)), verification = verified(resealed(disguised), folder.path, { readings });
  assert.deepEqual([verification.conforme, toldBy(verification).length, /SCEAU-LISEZ-MOI/.test(verificationText(verification))], [false, 1, true]);
  assert.deepEqual(verification.nonControle, []);
});
