import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { calendar, monthsLater, reminders } from '../../support/dossier/ics';
import { identity, type Dossier } from '../../support/dossier/model';
import { ratingText } from '../../support/dossier/docx/bars';
import { dated } from '../../support/dossier/dates';
import type { DossierPiece } from '../../support/dossier/pieces';
import { crossChecks, type Point, type Ready } from '../../support/dossier/ready';
import { GRAVITY, gravityOf } from '../../support/dossier/risks';
import { replacing } from '../../support/dossier/write';
import { HomologairError } from '../../support/erreurs/error';
import { saltOf } from '../../support/evidence/redaction/salt';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { openXml } from '../../support/xml/open';
import { dossierIn, etablissement, resultat } from './matter';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-modele-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const refused = (code: string, pattern: RegExp, act: () => unknown): void => assert.throws(act, (error) => error instanceof HomologairError && error.code === code && pattern.test(error.message));

test('version de production, profil CNDA, version du guide et version de la cible sont obligatoires', () => {
  for (const field of ['versionProduction', 'profilCnda', 'versionGuide']) refused('DOSSIER-CHAMP', new RegExp(`logiciel\\.${field} » manque`), () => etablissement([new RegExp(`^  ${field}:.*\n`, 'm'), '']));
  refused('DOSSIER-CIBLE', /ne dit pas la version/, () => dossierIn(join(parent, 'a'), etablissement(), { ...resultat(), target: { name: 'DPI', version: ' ', temoin: true } }));
});

test('une durée de 37 mois, une clé inconnue, une trentième exigence sont refusées', () => {
  refused('DOSSIER-DUREE', /37 mois.*36 mois au plus/s, () => etablissement(['dureeMois: 24', 'dureeMois: 37']));
  assert.equal(etablissement(['dureeMois: 24', 'dureeMois: 36']).commission.dureeMois, 36);
  refused('DOSSIER-CHAMP', /clé inconnue \(couleur\)/, () => etablissement(['exemple: true', 'exemple: true\ncouleur: bleu']));
  refused('DOSSIER-EXIGENCE', /EXI-v1-30/, () => dossierIn(join(parent, 'b'), etablissement(['EXI-v1-26', 'EXI-v1-30'])));
});

test('« atteinte » sans constat, ni pièce, ni motif signé est refusée', () => {
  refused('DOSSIER-RETENU', /EXI-v1-02/, () => dossierIn(join(parent, 'c'), etablissement(['{ exigence: EXI-v1-26, niveau: atteinte }', '{ exigence: EXI-v1-02, niveau: atteinte }'])));
  const row = dossierIn(join(parent, 'd'), etablissement(['{ exigence: EXI-v1-26, niveau: atteinte }', '{ exigence: EXI-v1-02, niveau: atteinte, motif: vu en service, par: Luc Bel }'])).rows[1];
  assert.equal(row?.retained?.niveau, 'atteinte');
  assert.equal(row.proposed, 'non établie', 'ce que retient l’établissement ne change pas ce que propose le banc');
});

test('retenue contre le passage : refusée sans motif signé, ni perdue ni tue avec', () => {
  refused('DOSSIER-CONTRE-PASSAGE', /EXI-v1-23 est retenue « atteinte »/, () => dossierIn(join(parent, 'contre'), etablissement([/, motif: constaté[^}]*/, ' '])));
  refused('DOSSIER-CONTRE-PASSAGE', /EXI-v1-23 est retenue « sans objet »/, () => dossierIn(join(parent, 'contre'), etablissement([/EXI-v1-23, niveau: atteinte, motif: constaté[^}]*/, 'EXI-v1-23, niveau: sans objet '])));
  assert.deepEqual(dossierIn(join(parent, 'contre')).againstRun.map(({ number }) => number), ['23']);
  assert.deepEqual(dossierIn(join(parent, 'contre'), etablissement([/EXI-v1-23, niveau: atteinte, motif: constaté[^}]*/, 'EXI-v1-23, niveau: non atteinte '])).againstRun, []);
});

test('rien de l’établissement ne se perd : une exigence ou un site écrit deux fois, une réserve sur « atteinte » sont refusés', () => {
  const line = '  - { exigence: EXI-v1-26, niveau: atteinte }';
  refused('DOSSIER-CHAMP', /« retenu ».*chaque exigence une fois/, () => etablissement([line, `${line}\n${line.replace('atteinte', 'partielle')}`]));
  refused('DOSSIER-CHAMP', /sites ».*chaque site une fois/, () => etablissement(['{ finess: 0B0990020', '{ finess: 0B0990012']));
  refused('DOSSIER-CHAMP', /retenu\[\d\]\.reserve » vaut "oubliée"\. Attendu : aucune réserve/, () => etablissement([line, line.replace('atteinte', 'atteinte, reserve: oubliée')]));
});

test('une commission tenue avant la fin du passage se voit', () => {
  const dossier = dossierIn(join(parent, 'dates')), on = (date: string): string[] => dated({ run: { ...dossier.run, endedAt: '2026-05-04T09:00:00.000Z' }, etablissement: etablissement(['date: 2026-05-04', `date: ${date}`]) });
  assert.deepEqual([on('2026-05-04'), on('2026-06-01')], [[], []]);
  assert.match(on('2026-05-03').join(), /tenue le 3 mai 2026, avant la fin du passage \(4 mai 2026\)/);
});

test('la table de gravité est celle de la convention, et un risque prend le plus élevé des deux axes', () => {
  const values = loadCatalogue().bySlug('eivp2020-1-10-4')?.valeurs ?? {};
  assert.deepEqual(GRAVITY, [0, 1, 2, 3, 4].map((likelihood) => (values[`probabilite-${likelihood}`] as string[]).map(Number)));
  assert.equal(gravityOf(4, 4), 5);
  const risks = dossierIn(join(parent, 'e')).risks;
  assert.deepEqual(risks.map(({ id, rating }) => [id, rating?.level]), [['SI-DMP_R01', 4], ['SI-DMP_R02', 4], ['SIH_R01', 2], ['ENROL_R01', 4], ['ENROL_R02', undefined]]);
  assert.equal(ratingText(risks[2]?.rating), '2 – moyenne (probabilité 1 × impact 3 sur la vie privée → 2 ; × impact 2 sur l’établissement → 1 ; la vie privée l’emporte)');
  assert.match(ratingText(risks[3]?.residual), /les deux axes à égalité/);
});

test('FINESS des jetons, contrats, unité des certificats, nom du logiciel : chaque écart est nommé', () => {
  const contract = { cle: 'contrat-air', titre: '', fichier: '', present: true, champs: { finess: ['0B0990012'] } };
  const senders = { finess: ['0B0990012'], lps: [{ nom: 'DPI Témoin', version: '1.0.0' }], certificateUnits: ['10B0990012'], tokens: 3 };
  const attested = (version: string): DossierPiece => ({ cle: 'attestation-cnda', titre: '', fichier: '', present: true, champs: { logiciel: 'DPI Témoin', version, profils: ['consultation-air'] } });
  const points = (changes: Partial<typeof senders>, finess: string[], papers = [attested('1.0.0')], own = etablissement()): Point[] => crossChecks({ ...senders, ...changes }, own, [{ ...contract, champs: { finess } }, ...papers]);
  const states = (...given: Parameters<typeof points>): string[] => points(...given).map(({ state }) => state);
  assert.deepEqual(states({}, ['0B0990012', '0B0990020']), ['oui', 'oui', 'oui', 'oui']);
  assert.deepEqual(states({ finess: ['999999999'] }, ['0B0990012', '0B0990020']), ['non', 'oui', 'oui', 'oui']);
  assert.deepEqual(states({}, ['0B0990012']), ['oui', 'non', 'oui', 'oui']);
  assert.deepEqual(states({ certificateUnits: ['1750000000'] }, ['0B0990012', '0B0990020']), ['oui', 'oui', 'non', 'oui']);
  assert.deepEqual(states({ lps: [{ nom: 'DPI Témoin', version: '2' }] }, ['0B0990012', '0B0990020']), ['oui', 'oui', 'oui', 'non']);
  const sites = ['0B0990012', '0B0990020'], undeclared = etablissement([/^ {2}attestation:.*\n/m, '']);
  assert.equal(states({}, sites, [], undeclared)[3], 'à confirmer', 'ni pièce ni déclaration');
  assert.equal(states({}, sites, [])[3], 'à confirmer', 'déclarée par l’établissement seul');
  assert.equal(states({}, sites, [attested('1.0.0')], undeclared)[3], 'oui', 'la pièce seule');
  assert.match(points({}, sites, [attested('0.4.0')])[3]?.why ?? '', /la pièce atteste DPI Témoin 0\.4\.0, le fichier de l’établissement DPI Témoin 1\.0\.0/);
  assert.equal(states({}, sites, [attested('0.4.0')])[3], 'non', 'la pièce dit autre chose que l’établissement');
  assert.match(crossChecks({ ...senders, finess: ['999999999'] }, etablissement(), [])[0]?.why ?? '', /999999999/);
});

test('un passage partiel le dit, et n’y propose rien d’atteint', () => {
  const whole = dossierIn(join(parent, 'entier')), part = dossierIn(join(parent, 'partiel'), etablissement(), { ...resultat(), partOf: 250, exigences: resultat().exigences.map((one) => (one.slug === 'air-finess-et-rpps' ? { ...one, left: 2, reason: '2 de ses scénarios hors du passage' } : one)) });
  assert.deepEqual([whole.rows[25]?.proposed, part.rows[25]?.proposed], ['atteinte', 'à examiner']);
  assert.match(part.rows[25]?.why ?? '', /2 de ses scénarios hors du passage/);
  assert.match(identity(part).at(-1)?.[1] ?? '', /2 scénarios sur 250 — ATTENTION : passage partiel/);
  assert.doesNotMatch(identity(whole).at(-1)?.[1] ?? '', /partiel/);
});

test('EXI 25 vaut la moins bonne de ses deux lectures ; DICAH n’est pas plus verte que la grille', () => {
  const judge = (verdicts: Record<string, { verdict: 'conforme' | 'non conforme'; reason?: string }>): Ready => dossierIn(join(parent, 'lectures'), etablissement(), { ...resultat(), exigences: resultat().exigences.map((one) => ({ ...one, ...verdicts[one.slug] })) }).ready;
  const both = { 'air-protection-cle': { verdict: 'conforme' as const }, 'kit-pv-mie': { verdict: 'conforme' as const } };
  assert.deepEqual(judge(both).exi25.map(({ state }) => state), ['oui', 'oui']);
  const one = judge({ ...both, 'kit-pv-mie': { verdict: 'non conforme' } }), point = one.exigences.find(({ title }) => title.startsWith('EXI 25'));
  assert.deepEqual([point?.state, one.exi25.map(({ state }) => state)], ['non', ['oui', 'non']]);
  assert.match(point?.why ?? '', /l’une de ses deux lectures n’est pas remplie/);
  const [d, , , a] = judge({ 'logiciel-homologue': { verdict: 'conforme', reason: 'reste à voir sur pièce : attestation' }, 'air-deux-facteurs': { verdict: 'conforme' } }).dicah;
  assert.deepEqual([d?.state, a?.state], ['à confirmer', 'non'], 'une pièce reste à voir ; aucun contrat n’est montré');
});

test('un point lu et confirmé passe au vert, jamais contre le passage', () => {
  const judge = (verdict: 'à examiner' | 'non conforme'): string | undefined => dossierIn(join(parent, verdict), etablissement(), { ...resultat(), exigences: resultat().exigences.map((one) => (one.slug === 'kit-etape-1' ? { ...one, verdict } : one)) }).ready.steps[0]?.state;
  assert.equal(judge('à examiner'), 'oui');
  assert.equal(judge('non conforme'), 'non');
});

test('les rappels : fin du PV au jour juste, certificats, moyens, essai, revue ; lignes de 75 octets au plus', () => {
  assert.deepEqual(['2026-05-04', '2024-02-29', '2026-01-31'].map((day) => monthsLater(day, 36)), ['2029-05-04', '2027-02-28', '2029-01-31']);
  const dossier = dossierIn(join(parent, 'f'));
  assert.deepEqual(reminders(dossier).map(({ uid, day }) => `${uid} ${day}`), ['pv 2028-05-04', 'certificat-1 2028-03-01', 'certificat-2 2028-03-01', 'certificat-3 2028-03-01', 'mie 2027-10-01', 'extraction 2028-02-01', 'comptes 2027-01-31']);
  const lines = calendar(dossier).split('\r\n');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 7);
});

const events = (text: string): string[] => text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);

test('la revue des comptes revient chaque année, un 29 février compris ; les autres échéances une seule fois', () => {
  const yearly = (dossier: Dossier): string[] => events(calendar(dossier)).flatMap((event) => (/RRULE:.*/.test(event) ? [`${/UID:(\w+)/.exec(event)?.[1] ?? ''} ${/RRULE:.*/.exec(event)?.[0] ?? ''}`] : []));
  assert.deepEqual(yearly(dossierIn(join(parent, 'g'))), ['comptes RRULE:FREQ=YEARLY']);
  assert.deepEqual(yearly(dossierIn(join(parent, 'h'), etablissement(['revueComptes: 2027-01-31', 'revueComptes: 2028-02-29']))), ['comptes RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1']);
});

test('chaque rappel porte la mention ; d’un passage sur le témoin, « DÉMONSTRATION » aussi', () => {
  for (const temoin of [true, false]) {
    const all = events(calendar(dossierIn(join(parent, `rappels-${temoin}`), undefined, resultat(temoin))));
    assert.equal(all.length, 7);
    for (const event of all) {
      assert.ok(event.includes('\\nCe banc ne remplace ni l’homologation CNDA ni la décision de la commission.'), event);
      assert.deepEqual([/^SUMMARY:DÉMONSTRATION – DPI témoin : /m.test(event), /^DESCRIPTION:.*\\nDÉMONSTRATION/m.test(event)], [temoin, temoin], event);
    }
  }
});

test('le dossier ne prend pas la place d’un fichier, ni d’un dossier qui n’est pas le sien', async () => {
  const file = join(parent, 'un-fichier'), other = join(parent, 'un-autre');
  writeFileSync(file, 'à garder');
  mkdirSync(other);
  writeFileSync(join(other, 'notes.txt'), 'à garder');
  for (const place of [file, other]) await assert.rejects(replacing(place, () => Promise.resolve()), (error) => error instanceof HomologairError && error.code === 'DOSSIER-SORTIE' && error.message.includes(place));
  await assert.rejects(replacing(join(file, 'dossier'), () => Promise.resolve()), (error) => error instanceof HomologairError && error.code === 'CLI-DOSSIER');
  assert.deepEqual([readFileSync(file, 'utf8'), readFileSync(join(other, 'notes.txt'), 'utf8')], ['à garder', 'à garder']);
});

test('un sel trop court est refusé sous le nom de l’option qui l’a donné', () => {
  const file = join(parent, 'sel-court');
  writeFileSync(file, 'court\n');
  for (const option of ['--sel', '--masquer-identites'] as const) refused('SCEAU-SEL', new RegExp(`5 caractères.*autre fichier à ${option} ;`, 's'), () => saltOf(file, option));
});
