import { test } from 'node:test';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';
import { fill } from '../../support/dpi-temoin/web/html';
import { ASSOCIATION } from '../../support/xds/types';
import { cdaOf, entryOf, lotOf } from './kit/fake-dmp';
import { AUBRAC, INS } from './kit/temoin';
import { openRecord, presentCode, presentPassword, RECORD, walking } from './kit/walk';

const { texts, imports, news, stays } = FRENCH_BOOK;
const TITLE = 'Lettre de liaison';
const CONTENT = { mimeType: 'text/xml', content: cdaOf('<nonXMLBody><text mediaType="text/plain">Examen normal.</text></nonXMLBody>', INS) };
const LETTER = { typeCode: { code: '11490-0', codeSystem: '2.16.840.1.113883.6.1', displayName: 'Lettre de liaison' } };

test('séjours et documents préchargés n’ont pas de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { bench, page, look, press, follow } = walk;
  bench.dmp.entries = [entryOf('1.2.3.1', TITLE, LETTER)];
  bench.dmp.contents.set('1.2.3.1', CONTENT);
  await presentPassword(walk, AUBRAC.login);
  await presentCode(walk);
  await openRecord(walk);
  await page.getByLabel(stays.begins, { exact: true }).fill(bench.clock.now().toISOString().slice(0, 10));
  await press(stays.plan);
  await page.getByRole('status').waitFor();
  await look('séjour programmé', RECORD);
  await bench.door('/horloge', { avancerMs: 0 });
  await page.reload();
  await page.getByRole('heading', { name: stays.temporaryTitle }).waitFor();
  await look('documents préchargés', RECORD);
  await follow(fill(stays.open, { titre: TITLE }));
  await look('document préchargé', fill(stays.openTitle, { titre: TITLE }));
});

test('copies et nouveautés n’ont pas de défaut d’accessibilité', async (t) => {
  const walk = await walking(t);
  if (walk === undefined) return;
  const { bench, page, look, press, follow } = walk;
  const original = entryOf('1.2.3.1', TITLE);
  bench.dmp.entries = [original];
  bench.dmp.contents.set('1.2.3.1', CONTENT);
  await presentPassword(walk, AUBRAC.login);
  await presentCode(walk);
  await openRecord(walk);
  await press(texts.consultButton);
  await page.getByLabel(fill(imports.choose, { titre: TITLE }), { exact: true }).check();
  await press(imports.button);
  await page.getByRole('link', { name: fill(imports.open, { titre: TITLE }), exact: true }).waitFor();
  await look('dossier avec une copie', RECORD);

  await bench.door('/configuration', { quoi: 'annonce', valeur: 'sans-clic' });
  // One's own documents are no news.
  const newer = entryOf('1.2.3.2', TITLE, { author: { ...original.author, institution: { raisonSociale: 'CH d’ailleurs', id: '1020000002' } } });
  bench.dmp.entries = [original, newer];
  bench.dmp.submissionSets = [lotOf('lot', '20991231235959')];
  bench.dmp.associations = [
    { id: 'urn:uuid:lien', type: ASSOCIATION.hasMember, source: 'urn:uuid:lot', target: newer.entryUuid },
    { id: 'urn:uuid:remplace', type: ASSOCIATION.replaces, source: newer.entryUuid, target: original.entryUuid },
  ];
  await follow(texts.backToPatients);
  await openRecord(walk);
  await page.getByRole('button', { name: fill(news.take, { titre: TITLE }), exact: true }).waitFor();
  await page.getByRole('table', { name: news.caption }).waitFor();
  await look('nouveautés annoncées', RECORD);
  await follow(fill(imports.open, { titre: TITLE }));
  await look('copie, version plus récente', fill(imports.copyTitle, { titre: TITLE }));
  await follow(texts.backToRecord);
  bench.dmp.fault = { code: 'Sender', subcode: 'DMPSimuleListeBlanche', reason: 'refusé' };
  await page.reload();
  await look('nouveautés non vérifiées', RECORD);
});
