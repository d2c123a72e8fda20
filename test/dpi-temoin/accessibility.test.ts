import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../support/dpi-temoin/web/html';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';
import { ASSOCIATION } from '../../support/xds/types';
import { cdaOf, entryOf } from './kit/fake-dmp';
import { AUBRAC, INS, OID, STRUCTURE } from './kit/temoin';
import { DMP, faults, openRecord, PATIENT, presentCode, presentPassword, RECORD, walking } from './kit/walk';

const { texts, paths } = FRENCH_BOOK;

test('de la connexion à la première consultation, aucun écran n’a de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { bench, page, look, press } = walk;
  await bench.door('/admission', { professionnels: [{ ...AUBRAC, connaitInformationRpps: false }], patients: [], structure: STRUCTURE });
  await page.goto(paths.login);
  await look('connexion', texts.loginTitle);
  await presentPassword(walk, AUBRAC.login, 'faux');
  await look('connexion refusée', texts.loginTitle);
  await presentPassword(walk, AUBRAC.login);
  await look('code', texts.codeTitle);
  await presentCode(walk, 'faux');
  await look('code refusé', texts.codeTitle);
  await presentCode(walk);
  await look('information sur le RPPS', texts.noticeTitle);
  await press(texts.noticeButton);
  await look('patients', texts.patientsTitle);
  await openRecord(walk);
  await look('dossier', RECORD);
  await walk.follow(FRENCH_BOOK.rights.link);
  await look('droits du patient', fill(FRENCH_BOOK.rights.title, PATIENT));
  await press(FRENCH_BOOK.rights.informButton);
  await page.getByRole('status').waitFor();
  await look('droits enregistrés', fill(FRENCH_BOOK.rights.title, PATIENT));
  await walk.follow(texts.backToRecord);
  bench.dmp.existence = { exists: true, status: 'active', autorisation: 'NON_EXISTE' };
  await press(texts.consultButton);
  await look('question de l’autorisation', DMP);
  await page.getByLabel(texts.questionBox, { exact: true }).check();
  await press(texts.questionButton);
  await look('aucun document', DMP);
});

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const attached = (mediaType: string, content: string): string => `<nonXMLBody><text mediaType="${mediaType}" representation="B64">${content}</text></nonXMLBody>`;
const DOCUMENTS: Record<string, string> = {
  'Biologie de niveau 3': '<structuredBody><component><section><title>Résultats</title><text><paragraph>Prélèvement <content styleCode="Bold">du jour</content>.</paragraph>'
    + '<list><item>un</item><item>deux</item></list><table><caption>Dosages</caption><thead><tr><th>Analyse</th><th>Valeur</th></tr></thead><tbody><tr><td>Potassium</td><td>5,6</td></tr></tbody></table></text></section></component></structuredBody>',
  'Lettre de niveau 1': attached('application/pdf', Buffer.from('%PDF-1.4 essai').toString('base64')),
  'Image de niveau 1': attached('image/png', PIXEL),
  'Texte de niveau 1': '<nonXMLBody><text mediaType="text/plain">Examen normal.</text></nonXMLBody>',
};
const HIDDEN = ['MASQUE_PS', 'INVISIBLE_PATIENT', 'INVISIBLE_REPRESENTANTS_LEGAUX'].map((code) => ({ code, codeSystem: 'x' }));

test('la liste, les documents, les traces et « À propos » n’ont pas de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { bench: { dmp }, page, look, press, follow } = walk;
  const titles = Object.keys(DOCUMENTS);
  dmp.entries = titles.map((title, rank) => entryOf(`1.2.3.${rank}`, title, rank === 0 ? { confidentialityCodes: HIDDEN, classCode: { code: '90', codeSystem: 'x' } } : {}));
  titles.forEach((title, rank) => dmp.contents.set(`1.2.3.${rank}`, { mimeType: 'text/xml', content: cdaOf(DOCUMENTS[title] ?? '', INS) }));
  await presentPassword(walk, AUBRAC.login);
  await presentCode(walk);
  await openRecord(walk);
  await press(texts.consultButton);
  await look('liste du DMP', DMP);
  await follow(FRENCH_BOOK.consultation.print.link);
  await look('liste à imprimer', fill(FRENCH_BOOK.consultation.print.title, PATIENT));
  await follow(texts.backToList);
  const { gestion: { properties } } = FRENCH_BOOK;
  const [own = ''] = titles;
  await press(fill(properties.link, { titre: own }));
  await look('propriétés du document', fill(properties.title, { titre: own }));
  await press(properties.changes['montrer-aux-representants']);
  await look('confirmation', properties.confirmTitle);
  await follow(properties.cancel);
  await follow(texts.backToList);
  for (const titre of titles) {
    await press(fill(texts.openDocument, { titre }));
    await look(`document : ${titre}`, fill(texts.documentTitle, { titre }));
    await follow(texts.backToList);
  }
  const { lot } = FRENCH_BOOK.consultation;
  // The first alone, then the second in a lot of all.
  for (const [titre, members] of [[titles[0] as string, []], [titles[1] as string, dmp.entries]] as const) {
    dmp.associations = members.map(({ entryUuid }, rank) => ({ id: `urn:uuid:lien-${rank}`, type: ASSOCIATION.hasMember, source: 'urn:uuid:lot', target: entryUuid }));

    await press(fill(texts.openDocument, { titre }));
    await press(lot.button);
    await look(`documents du même lot que ${titre}`, fill(lot.title, { titre }));
    await follow(lot.back);
  }
  await follow(texts.backToRecord);
  await look('dossier au DMP connu', RECORD);
  await page.goto(paths.traces);
  await look('traces', texts.tracesTitle);
  await page.goto(`${paths.traces}?du=hier`);
  await look('traces, date incomprise', texts.tracesTitle);
  await page.goto(paths.about);
  await look('à propos', texts.aboutTitle);
});

test('refus, erreurs et questions n’ont pas de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { bench: { dmp }, page, look, press, follow } = walk;
  await presentPassword(walk, AUBRAC.login);
  await press(texts.withoutCode);
  await openRecord(walk);
  await press(texts.consultButton);
  await look('second facteur demandé', DMP);
  await follow(texts.presentCode);
  await look('code en cours de session', texts.codeTitle);
  await presentCode(walk);
  dmp.existence = { exists: true, status: 'active', autorisation: 'VALIDE', patient: { ins: INS, oid: OID, nom: 'AUTRE', prenom: 'Pat', sexe: 'M', naissance: '19580701' } };
  await press(texts.consultButton);
  await look('identité à vérifier', DMP);
  dmp.fault = { code: 'Sender', subcode: 'DMPSimuleListeBlanche', reason: 'refusé' };
  await page.getByLabel(texts.identityBox, { exact: true }).check();
  await press(texts.identityButton);
  await look('refus du DMP', DMP);
  await page.goto('/nulle-part');
  await look('page introuvable', texts.notFoundTitle);
  await press(texts.logout);
  await look('déconnecté', texts.loginTitle);
});

test('documents rédigés, historique, accès et mot de passe n’ont pas de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { page, look, press, follow } = walk;
  const { feeding, access, gestion: { visibility } } = FRENCH_BOOK;
  await presentPassword(walk, AUBRAC.login);
  await presentCode(walk);
  await page.goto(paths.feedHistory);
  await look('alimentation de l’historique', feeding.historyTitle);
  await page.goto(access.path);
  await look('mes accès', access.title);
  await page.goto(access.password.path);
  await look('mot de passe', access.password.title);
  await walk.bench.door('/admission', { professionnels: [{ ...AUBRAC, habilitations: ['revue-des-comptes'] }], patients: [], structure: STRUCTURE });
  await page.goto(access.accounts.path);
  await look('comptes', access.accounts.title);
  await page.goto(paths.patients);
  await openRecord(walk);
  await follow(feeding.manage);
  await page.getByLabel(feeding.title, { exact: true }).fill('Essai');
  await page.getByLabel(feeding.text, { exact: true }).fill('Examen normal.');
  await press(feeding.save);
  await page.getByRole('status').waitFor();
  await look('documents rédigés ici', fill(feeding.pageTitle, PATIENT));
  await follow(fill(visibility.link, { titre: 'Essai' }));
  await look('visibilité', fill(visibility.title, { titre: 'Essai' }));
  await follow(texts.backToRecord);
  await follow(feeding.manage);
  await press(fill(feeding.rewrite, { titre: 'Essai' }));
  await look('modification', fill(feeding.rewriteTitle, { titre: 'Essai' }));
});

test('un défaut introduit à dessein est vu : le contrôle contrôle', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  await walk.page.goto(paths.login);
  await walk.page.evaluate('document.querySelector("label").remove(); document.querySelector("h1").style.color = "#ddd"');
  assert.deepEqual((await faults(walk.page)).map((fault) => fault.split(' ')[0]).sort(), ['color-contrast', 'label']);
});
