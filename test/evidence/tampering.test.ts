import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { CENTRAL_SIGNATURE, LOCAL_SIGNATURE } from '../../support/evidence/zip/layout';
import { appendReview } from '../../support/evidence/revue/review';
import type { Signer } from '../../support/evidence/sceau/sign';
import type { Resultat } from '../../support/jugement/resultat';
import { openXml } from '../../support/xml/open';
import { changed, establishment, INSTANT, judgedRun, partsOf, resealed, scratch, sealed, signer, toldBy, verified, zipped, type Part } from './kit';

const JOURNAL = 'journal/banc-1.ndjson', RESULT = 'resultat.json', SIGNATURE = 'META-INF/signatures001.xml', REVIEW = 'revue.ndjson';
let folder: ReturnType<typeof scratch>, whole: Buffer, parts: Part[], foreign: Part[], blob: string, other: Signer;

before(async () => {
  await openXml();
  folder = scratch();
  const run = judgedRun(folder.path, 'premiere'), second = judgedRun(folder.path, 'seconde');
  for (const [own, texte] of [[run, 'à revoir'], [run, 'vu'], [second, 'autre']] as const) appendReview(own, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: 'R. Lecteur', at: INSTANT, act: { acte: 'commentaire', texte } });
  whole = sealed(run);
  parts = partsOf(whole, folder.path);
  foreign = partsOf(sealed(second), folder.path);
  blob = parts.find(({ name }) => name.startsWith('blobs/'))?.name ?? '';
  other = (await establishment()).signer;
});
after(() => { folder.remove(); });

const dataOf = (name: string, from: readonly Part[] = parts): Buffer => from.find((part) => part.name === name)?.data ?? Buffer.alloc(0);
/** One bit of a file's content, in place: the zip's own sums are left as they were. */
const flipped = (name: string, at = 0.5): Buffer => {
  const copy = Buffer.from(whole), start = whole.indexOf(dataOf(name)), place = start + Math.floor(dataOf(name).length * at);
  copy.writeUInt8(copy.readUInt8(place) ^ 1, place);
  return copy;
};
/** Header of an entry: local, or in the central directory. */
const headerOf = (octets: Buffer, name: string, signature: number, length: number): number => {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  for (let at = octets.indexOf(mark); at !== -1; at = octets.indexOf(mark, at + 1)) if (octets.toString('utf8', at + length, at + length + Buffer.byteLength(name)) === name) return at;
  throw new Error(`no header of ${name}`);
};
const patched = (octets: Buffer, change: (copy: Buffer) => void): Buffer => { const copy = Buffer.from(octets); change(copy); return copy; };
const central = (octets: Buffer, name: string): number => headerOf(octets, name, CENTRAL_SIGNATURE, 46);
const local = (octets: Buffer, name: string): number => headerOf(octets, name, LOCAL_SIGNATURE, 30);
const withPart = (name: string, data: Buffer | string): Buffer => zipped(sorted([...parts, { name, data: Buffer.from(data) }]));
const sorted = (list: Part[]): Part[] => list.sort((one, two) => (one.name === 'mimetype' ? -1 : two.name === 'mimetype' ? 1 : Buffer.compare(Buffer.from(one.name), Buffer.from(two.name))));
const inText = (name: string, from: string | RegExp, to: string): Buffer => changed(parts, { [name]: (data) => {
  const text = data.toString('utf8').replace(from, to);
  assert.notEqual(text, data.toString('utf8'), 'the row changes something');
  return text;
} });
const forged = (change: (resultat: Resultat) => void): Buffer => resealed(parts.map((part) => {
  if (part.name !== RESULT) return part;
  const resultat = JSON.parse(part.data.toString('utf8')) as Resultat;
  change(resultat);
  return { ...part, data: Buffer.from(`${JSON.stringify(resultat, null, 2)}\n`) };
}));
/** Signed by the bench's own function, which no rule of dates binds. */
const sealedOn = (at: string): Buffer => resealed(parts, signer, undefined, new Date(at));
const replaced = (name: string, data: Buffer | string): Part[] => parts.map((part) => (part.name === name ? { name, data: Buffer.from(data) } : part));

/** A certificate whose first date has a letter for a month. */
const undated = (der = Buffer.alloc(0)): Buffer => patched(der, (copy) => {
  const at = /\d{10,12}Z/.exec(copy.toString('latin1'))?.index ?? -1;
  assert.ok(at > 0);
  copy.write('x', at + 2, 'latin1');
});

/** What is done to a container, the code that tells it, and what its sentence must name. */
interface Row { name: string; tampered: () => Buffer; code: string; named?: RegExp | (() => string); anchor?: true }
const ROWS: readonly Row[] = [
  // One octet, anywhere.
  { name: 'un octet du journal', tampered: () => flipped(JOURNAL), code: 'SCEAU-EMPREINTE', named: /journal\/banc-1\.ndjson/ },
  { name: 'un octet de l’en-tête du journal', tampered: () => flipped('journal/entete.json'), code: 'SCEAU-EMPREINTE', named: /entete\.json/ },
  { name: 'un octet d’un corps', tampered: () => flipped(blob), code: 'SCEAU-EMPREINTE', named: () => blob },
  { name: 'un octet du résultat', tampered: () => flipped(RESULT), code: 'SCEAU-EMPREINTE', named: /resultat\.json/ },
  { name: 'un octet du mode d’emploi', tampered: () => flipped('LISEZ-MOI.txt'), code: 'SCEAU-EMPREINTE', named: /LISEZ-MOI/ },
  { name: 'un octet des empreintes', tampered: () => flipped('SHA256SUMS'), code: 'SCEAU-EMPREINTE', named: /SHA256SUMS/ },
  { name: 'un octet du manifeste', tampered: () => flipped('META-INF/manifest.xml'), code: 'SCEAU-EMPREINTE', named: /manifest\.xml/ },
  { name: 'un octet du certificat', tampered: () => flipped('certificat.pem'), code: 'SCEAU-EMPREINTE', named: /certificat\.pem/ },
  { name: 'un octet du type', tampered: () => flipped('mimetype'), code: 'SCEAU-MIMETYPE' },
  { name: 'un octet de la signature', tampered: () => flipped(SIGNATURE, 0.02), code: 'SCEAU-SIGNATURE-FORME' },
  { name: 'la date d’un en-tête local', tampered: () => patched(whole, (copy) => { copy.writeUInt16LE(0x5a5a, local(copy, RESULT) + 12); }), code: 'SCEAU-ZIP-ENTETE', named: /resultat\.json/ },
  { name: 'la date d’un en-tête central', tampered: () => patched(whole, (copy) => { copy.writeUInt16LE(0x5a5a, central(copy, RESULT) + 14); }), code: 'SCEAU-ZIP-ENTETE', named: /resultat\.json/ },
  { name: 'la somme de contrôle, aux deux endroits', tampered: () => patched(whole, (copy) => { copy.writeUInt32LE(1, central(copy, RESULT) + 16); copy.writeUInt32LE(1, local(copy, RESULT) + 14); }), code: 'SCEAU-ZIP-SOMME', named: /resultat\.json/ },
  { name: 'le nombre d’entrées du disque', tampered: () => patched(whole, (copy) => { copy.writeUInt16LE(1, copy.length - 14); }), code: 'SCEAU-ZIP-ENTETE', named: /répertoire de fin/ },
  // Structure.
  { name: 'le conteneur coupé', tampered: () => whole.subarray(0, whole.length - 30), code: 'SCEAU-ZIP' },
  { name: 'des octets après la fin', tampered: () => Buffer.concat([whole, Buffer.from('et la suite')]), code: 'SCEAU-ZIP-OCTETS', named: /après la fin/ },
  { name: 'des octets avant le début', tampered: () => Buffer.concat([Buffer.from('#!/bin/sh\n'), whole]), code: 'SCEAU-ZIP-OCTETS' },
  { name: 'des octets entre deux fichiers', tampered: () => zipped(parts, Buffer.from('caché')), code: 'SCEAU-ZIP-OCTETS', named: /avant « LISEZ-MOI/ },
  { name: 'un commentaire au conteneur', tampered: () => Buffer.concat([patched(whole, (copy) => { copy.writeUInt16LE(4, copy.length - 2); }), Buffer.from('note')]), code: 'SCEAU-ZIP-COMMENTAIRE' },
  { name: 'un fichier figurant deux fois', tampered: () => zipped(parts.flatMap((part) => (part.name === RESULT ? [part, part] : [part]))), code: 'SCEAU-ZIP-DOUBLON', named: /resultat\.json/ },
  { name: 'le même nom en capitales', tampered: () => withPart('RESULTAT.json', '{}'), code: 'SCEAU-ZIP-DOUBLON', named: /resultat\.json/ },
  { name: 'un chemin qui remonte', tampered: () => withPart('../profil', 'x'), code: 'SCEAU-ZIP-CHEMIN', named: /\.\.\/profil/ },
  { name: 'un chemin absolu', tampered: () => withPart('/etc/profil', 'x'), code: 'SCEAU-ZIP-CHEMIN', named: /\/etc\/profil/ },
  { name: 'un chemin d’un autre système', tampered: () => withPart('journal\\banc-2.ndjson', 'x'), code: 'SCEAU-ZIP-CHEMIN' },
  { name: 'un lien', tampered: () => patched(whole, (copy) => { copy.writeUInt32LE((0o120777 << 16) >>> 0, central(copy, RESULT) + 38); }), code: 'SCEAU-ZIP-LIEN', named: /resultat\.json/ },
  { name: 'un dossier vide', tampered: () => withPart('vide/', ''), code: 'SCEAU-ZIP-LIEN', named: /vide\// },
  { name: 'un fichier compressé', tampered: () => patched(zipped(replaced(RESULT, deflateRawSync(dataOf(RESULT)))), (copy) => { copy.writeUInt16LE(8, central(copy, RESULT) + 10); copy.writeUInt16LE(8, local(copy, RESULT) + 8); }), code: 'SCEAU-ZIP-METHODE', named: /resultat\.json/ },
  { name: 'un fichier dit chiffré', tampered: () => patched(whole, (copy) => { copy.writeUInt16LE(0x0801, central(copy, RESULT) + 8); }), code: 'SCEAU-ZIP-METHODE', named: /resultat\.json/ },
  { name: 'deux fichiers échangés de place', tampered: () => zipped(parts.map((part, index) => (index === 1 ? parts[2] : index === 2 ? parts[1] : part) as Part)), code: 'SCEAU-ZIP-ORDRE' },
  { name: 'le type qui n’est plus le premier', tampered: () => zipped([...parts.slice(1), parts[0] as Part]), code: 'SCEAU-MIMETYPE' },
  { name: 'le type retiré', tampered: () => zipped(parts.slice(1)), code: 'SCEAU-MIMETYPE' },
  // Files, in a container zipped anew.
  { name: 'une ligne du journal modifiée', tampered: () => inText(JOURNAL, '"verdict":"non conforme"', '"verdict":"conforme"'), code: 'SCEAU-EMPREINTE', named: /banc-1\.ndjson/ },
  { name: 'un verdict modifié, les faits intacts', tampered: () => inText(RESULT, /non conforme/g, 'conforme'), code: 'SCEAU-EMPREINTE', named: /resultat\.json/ },
  { name: 'un verdict et son empreinte modifiés', tampered: () => changed(partsOf(inText(RESULT, /non conforme/g, 'conforme'), folder.path), { SHA256SUMS: () => 'réécrit\n' }), code: 'SCEAU-EMPREINTE', named: /resultat\.json/ },
  { name: 'un corps retiré', tampered: () => changed(parts, { [blob]: undefined }), code: 'SCEAU-FICHIER-ABSENT', named: () => blob },
  { name: 'la revue retirée', tampered: () => changed(parts, { [REVIEW]: undefined }), code: 'SCEAU-FICHIER-ABSENT', named: /revue\.ndjson/ },
  { name: 'un fichier ajouté', tampered: () => withPart('preuves/ajoutee.pdf', '%PDF'), code: 'SCEAU-FICHIER-NON-SIGNE', named: /preuves\/ajoutee\.pdf/ },
  { name: 'un fichier ajouté sous META-INF', tampered: () => withPart('META-INF/signatures002.xml', '<a/>'), code: 'SCEAU-FICHIER-NON-SIGNE', named: /signatures002/ },
  { name: 'un fichier renommé', tampered: () => zipped(sorted(parts.map((part) => (part.name === JOURNAL ? { ...part, name: 'journal/banc-2.ndjson' } : part)))), code: 'SCEAU-FICHIER-NON-SIGNE', named: /banc-2/ },
  { name: 'deux conteneurs mêlés : le journal de l’autre', tampered: () => zipped(replaced(JOURNAL, dataOf(JOURNAL, foreign))), code: 'SCEAU-EMPREINTE', named: /banc-1\.ndjson/ },
  { name: 'deux conteneurs mêlés : la signature de l’autre', tampered: () => zipped(replaced(SIGNATURE, dataOf(SIGNATURE, foreign))), code: 'SCEAU-EMPREINTE', named: /entete\.json/ },
  // Signature.
  { name: 'la signature retirée', tampered: () => changed(parts, { [SIGNATURE]: undefined }), code: 'SCEAU-SIGNATURE-ABSENTE' },
  { name: 'la valeur de la signature', tampered: () => inText(SIGNATURE, /(<ds:SignatureValue Id="valeur">)(.{4})/, '$1AAAA'), code: 'SCEAU-SIGNATURE-FAUSSE' },
  { name: 'la date signée', tampered: () => inText(SIGNATURE, '2026-05-04T10:00:00Z', '2026-05-05T10:00:00Z'), code: 'SCEAU-PROPRIETES' },
  { name: 'la nature d’un fichier', tampered: () => inText(SIGNATURE, '<xades:MimeType>application/json<', '<xades:MimeType>text/html<'), code: 'SCEAU-PROPRIETES' },
  { name: 'une référence retirée avec sa nature', tampered: () => changed(parts, { [SIGNATURE]: (data) => withoutReference(data.toString('utf8'), RESULT) }), code: 'SCEAU-SIGNATURE-FAUSSE' },
  { name: 'une référence retirée, le fichier gardé', tampered: () => changed(parts, { [SIGNATURE]: (data) => withoutReference(data.toString('utf8'), RESULT) }), code: 'SCEAU-FICHIER-NON-SIGNE', named: /resultat\.json/ },
  { name: 'une empreinte d’un autre algorithme', tampered: () => inText(SIGNATURE, 'http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2000/09/xmldsig#sha1'), code: 'SCEAU-ALGORITHME', named: /sha1/ },
  { name: 'une signature d’un autre algorithme', tampered: () => inText(SIGNATURE, 'xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256'), code: 'SCEAU-ALGORITHME', named: /hmac/ },
  { name: 'une transformation qui choisit ce qu’elle lit', tampered: () => inText(SIGNATURE, '<ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>', '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/>'), code: 'SCEAU-ALGORITHME', named: /xslt/ },
  { name: 'un objet non signé ajouté', tampered: () => inText(SIGNATURE, '</ds:Object>', '</ds:Object><ds:Object>autre chose</ds:Object>'), code: 'SCEAU-SIGNATURE-FORME' },
  { name: 'des propriétés signées doublées', tampered: () => inText(SIGNATURE, /(<xades:SignedProperties[\s\S]+<\/xades:SignedProperties>)/, '$1$1'), code: 'SCEAU-SIGNATURE-FORME' },
  { name: 'une DTD', tampered: () => inText(SIGNATURE, '<asic:XAdESSignatures', '<!DOCTYPE a [<!ENTITY e "x">]><asic:XAdESSignatures'), code: 'SCEAU-SIGNATURE-FORME', named: /XML-DOCTYPE/ },
  { name: 'une espace hors de ce qui est signé', tampered: () => inText(SIGNATURE, '</ds:KeyInfo>', '</ds:KeyInfo> '), code: 'SCEAU-SIGNATURE-FORME' },
  { name: 'une autre clé, le certificat gardé', tampered: () => resealed(parts, { ...other, chain: signer.chain }), code: 'SCEAU-SIGNATURE-FAUSSE' },
  { name: 'le certificat d’un autre', tampered: () => inText(SIGNATURE, /(<ds:X509Certificate>)[^<]+/, `$1${other.chain[0]?.raw.toString('base64') ?? ''}`), code: 'SCEAU-CERTIFICAT', named: /propriétés signées/ },
  { name: 'un certificat illisible', tampered: () => inText(SIGNATURE, /(<ds:X509Certificate>)[^<]+/, '$1AAAA'), code: 'SCEAU-CERTIFICAT', named: /illisible/ },
  { name: 'un certificat dont une date n’en est pas une', tampered: () => inText(SIGNATURE, /(<ds:X509Certificate>)[^<]+/, `$1${undated(signer.chain[0]?.raw).toString('base64')}`), code: 'SCEAU-CERTIFICAT', named: /illisible/ },
  { name: 'certificat.pem d’un autre, scellé de nouveau', tampered: () => resealed(replaced('certificat.pem', other.chain[0]?.toString() ?? '')), code: 'SCEAU-CERTIFICAT', named: /certificat\.pem/ },
  { name: 'un sceau daté d’avant son certificat', tampered: () => sealedOn('2019-01-01T00:00:00Z'), code: 'SCEAU-CERTIFICAT-DATE', named: /2019-01-01/ },
  { name: 'un sceau daté d’avant l’exécution, par une clé alors valide', tampered: () => sealedOn('2021-06-01T00:00:00Z'), code: 'SCEAU-DATE', named: /2021-06-01T00:00:00Z, avant la fin de l’exécution qu’il scelle \(2026-03-02T08:00:0/ },
  { name: 'un sceau daté d’après aujourd’hui', tampered: () => sealedOn('2099-01-01T00:00:00Z'), code: 'SCEAU-DATE', named: /2099-01-01T00:00:00Z, une date à venir/ },
  { name: 'un autre signataire que celui attendu', tampered: () => whole, code: 'SCEAU-ANCRE', named: /SANS VALEUR/, anchor: true },
  // Sealed anew, with a valid key.
  { name: 'un verdict forgé, scellé de nouveau', tampered: () => forged((r) => { for (const one of [r, ...r.scenarios, ...r.exigences]) one.verdict = 'conforme'; r.exitCode = 0; }), code: 'SCEAU-VERDICT', named: /scénario « rouge » : « conforme » au fichier, « non conforme » au jugement refait/ },
  { name: 'le verdict d’une seule question forgé', tampered: () => forged((r) => { (r.scenarios[1]?.questions[0] ?? { verdict: '' }).verdict = 'conforme'; }), code: 'SCEAU-VERDICT', named: /question « étape » de « rouge »/ },
  { name: 'la version d’une règle forgée', tampered: () => forged((r) => { (r.scenarios[1]?.questions[0] ?? { ruleVersion: 0 }).ruleVersion = 7; }), code: 'SCEAU-VERDICT', named: /version de la règle essai\/echo/ },
  { name: 'un scénario ôté du résultat', tampered: () => forged((r) => { r.scenarios.pop(); }), code: 'SCEAU-VERDICT', named: /rouge/ },
  { name: 'un scénario nul au résultat', tampered: () => forged((r) => { (r.scenarios as unknown[]) = [null]; }), code: 'JUGEMENT-RESULTAT-FORME', named: /^Le fichier resultat\.json .*« scenarios\.0 »/ },
  { name: 'un résultat qui n’est pas du JSON', tampered: () => resealed(replaced(RESULT, '{')), code: 'JUGEMENT-RESULTAT-FORME', named: /^Le fichier resultat\.json .*JSON/ },
  { name: 'un en-tête sans catalogue', tampered: () => resealed(replaced('journal/entete.json', dataOf('journal/entete.json').toString('utf8').replace('"catalogue"', '"autre"'))), code: 'JOURNAL-ENTETE', named: /^L’en-tête journal\/entete\.json/ },
  { name: 'un repère sans scénario', tampered: () => resealed(replaced(JOURNAL, dataOf(JOURNAL).toString('utf8').replace(/"scenario":\{[^}]*\}/, '"scenario":null'))), code: 'SCEAU-CHAINE' },
  { name: 'un constat forgé', tampered: () => forged((r) => { (r.scenarios[1]?.questions[0]?.findings[0] ?? { got: '' }).got = 'tout va bien'; }), code: 'SCEAU-CONSTAT', named: /constats de la question/ },
  { name: 'la phrase d’une exigence réécrite', tampered: () => forged((r) => { (r.exigences[0] ?? { sentence: '' }).sentence = 'Autre phrase.'; }), code: 'SCEAU-CONSTAT', named: /resultat\.json/ },
  { name: 'un fait modifié, scellé de nouveau', tampered: () => resealed(replaced(JOURNAL, dataOf(JOURNAL).toString('utf8').replace('"verdict":"non conforme"', '"verdict":"conforme"'))), code: 'SCEAU-CHAINE' },
  { name: 'un corps modifié, scellé de nouveau', tampered: () => resealed(replaced(blob, patched(dataOf(blob), (copy) => { copy.writeUInt8(0, 9); }))), code: 'SCEAU-CHAINE' },
  { name: 'un corps retiré, scellé de nouveau', tampered: () => resealed(parts.filter(({ name }) => name !== blob)), code: 'SCEAU-CHAINE' },
  { name: 'un journal d’une autre exécution ajouté, scellé de nouveau', tampered: () => resealed([...parts, { name: 'journal/banc-2.ndjson', data: dataOf(JOURNAL, foreign) }]), code: 'SCEAU-CHAINE' },
  { name: 'le journal retiré, scellé de nouveau', tampered: () => resealed(parts.filter(({ name }) => name !== JOURNAL)), code: 'SCEAU-CHAINE' },
  { name: 'l’en-tête retiré, scellé de nouveau', tampered: () => resealed(parts.filter(({ name }) => name !== 'journal/entete.json')), code: 'SCEAU-PIECE-MANQUANTE', named: /entete\.json/ },
  { name: 'des empreintes qui mentent, scellées de nouveau', tampered: () => resealed(parts, signer, (text) => text.replace(/^[0-9a-f]{4}/, '0000')), code: 'SCEAU-MANIFESTE', named: /SHA256SUMS/ },
  { name: 'un acte de relecture modifié, scellé de nouveau', tampered: () => resealed(replaced(REVIEW, dataOf(REVIEW).toString('utf8').replace('à revoir', 'parfait'))), code: 'REVUE-CHAINE', named: /ligne 2/ },
  { name: 'un acte de relecture retiré, scellé de nouveau', tampered: () => resealed(replaced(REVIEW, dataOf(REVIEW).toString('utf8').split('\n').slice(1).join('\n'))), code: 'REVUE-CHAINE', named: /ligne 1/ },
  { name: 'la relecture d’une autre exécution, scellée de nouveau', tampered: () => resealed(replaced(REVIEW, dataOf(REVIEW, foreign))), code: 'REVUE-CHAINE', named: /autre exécution/ },
];

/** A signature without one of its references: those that follow are numbered again, as a careful forger does. */
function withoutReference(text: string, name: string): string {
  const number = Number(new RegExp(`<ds:Reference Id="f(\\d+)" URI="${name}">`).exec(text)?.[1]);
  return text.replace(new RegExp(`<ds:Reference Id="f${number}".*\n`), '').replace(new RegExp(`<xades:DataObjectFormat ObjectReference="#f${number}".*\n`), '')
    .replace(/(Id="f|="#f)(\d+)"/g, (_, before: string, found: string) => `${before}${Number(found) > number ? Number(found) - 1 : found}"`);
}

describe('un conteneur altéré est vu, et nommé', () => {
  test('intact, il n’a rien à se reprocher', () => {
    const verification = verified(whole, folder.path);
    assert.deepEqual([verification.conforme, toldBy(verification), verification.revue.length], [true, [], 2]);
    assert.ok(ROWS.length >= 25);
    assert.deepEqual(ROWS.map(({ name }) => name), [...new Set(ROWS.map(({ name }) => name))]);
  });
  for (const { name, tampered, code, named, anchor } of ROWS) {
    test(`${code} : ${name}`, () => {
      const verification = verified(tampered(), folder.path, anchor ? { anchors: other.chain } : {});
      const told = toldBy(verification), found = told.filter((one) => one.code === code);
      assert.equal(verification.conforme, false);
      assert.ok(found.length > 0, `told: ${JSON.stringify(told)}`);
      for (const { phrase } of found) assert.match(phrase, /^\S.* Attendu : .*\.$/s);
      for (const { phrase } of told) assert.doesNotMatch(phrase, /homologair-verifier-/, 'a file of the container, never of this machine');
      if (named !== undefined) assert.ok(found.some(({ phrase }) => (typeof named === 'function' ? phrase.includes(named()) : named.test(phrase))), `told: ${JSON.stringify(found)}`);
    });
  }
  test('n’importe quel octet du conteneur, un sur mille', () => {
    const silent: number[] = [];
    for (let at = 0; at < whole.length; at += 997) if (verified(patched(whole, (copy) => { copy.writeUInt8(copy.readUInt8(at) ^ 4, at); }), folder.path).conforme) silent.push(at);
    assert.deepEqual(silent, []);
  });
});
