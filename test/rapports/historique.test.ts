import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Resultat } from '../../support/jugement/resultat';
import { spoken, strip } from '../../support/rapports/historique/drawing';
import { entryOf, parseEntry, type HistoryEntry } from '../../support/rapports/historique/entry';
import { writeHistoryHtml } from '../../support/rapports/historique/html';
import { historyFolder, readEarlier, writeEntry } from '../../support/rapports/historique/store';
import { trendsOf } from '../../support/rapports/historique/trend';
import { createRedaction } from '../../support/rapports/redact';
import { filesOf, HEADER, HOSTILE, KNOWN, leaks, RESULTAT } from './fixture';

let parent: string;
before(() => { parent = mkdtempSync(join(tmpdir(), 'homologair-historique-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const TARGET: Resultat['target'] = { name: 'DPI Essai', version: '1.0', temoin: false };
/** A run on one day of March 2026. */
const run = (day: number, target: Resultat['target'] = TARGET, exigences: HistoryEntry['exigences'] = {}, id = `passage-${day}`): HistoryEntry => ({
  ...entryOf({ ...RESULTAT, target, run: id, startedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z` }, HEADER, createRedaction(KNOWN)), exigences,
});
const days = (entries: readonly HistoryEntry[]): string[] => entries.map(({ run: id }) => id);

test('deux cibles ne se mêlent jamais', () => {
  const reports = join(parent, 'cibles');
  const others: [why: string, target: Resultat['target']][] = [
    ['un autre nom', { ...TARGET, name: 'DPI Autre' }], ['un nom de même écriture', { ...TARGET, name: 'dpi-essai' }], ['le témoin sous le nom d’une cible', { ...TARGET, temoin: true }],
    ['un nom qui commence pareil', { ...TARGET, name: 'DPI Essai 2' }], ['un nom sans lettre', { ...TARGET, name: '…' }],
  ];
  for (const [, target] of others) writeEntry(reports, run(1, target));
  writeEntry(reports, run(2));
  assert.deepEqual(days(readEarlier(reports, run(9))), ['passage-2']);
  for (const [why, target] of others) assert.deepEqual(readEarlier(reports, run(9, target)).map(({ target: own }) => own), [target], why);
  // Even a file put by hand in the folder of another target is not read.
  writeFileSync(join(historyFolder(reports, TARGET), '20260301100000000-abcdefabcdef.json'), JSON.stringify(run(1, { ...TARGET, name: 'DPI Autre' })));
  assert.deepEqual(days(readEarlier(reports, run(9))), ['passage-2']);
});

test('une autre version de la cible reste la même cible', () => {
  const reports = join(parent, 'versions');
  writeEntry(reports, run(1));
  assert.deepEqual(readEarlier(reports, run(2, { ...TARGET, version: '2.0' })).map(({ target }) => target.version), ['1.0']);
});

test('les plus récents, du plus ancien au plus récent, jamais plus tard que le passage ; le même passage ne compte qu’une fois', () => {
  const reports = join(parent, 'ordre');
  for (const day of [3, 1, 5, 2, 4]) writeEntry(reports, run(day));
  writeEntry(reports, run(4));
  assert.deepEqual(days(readEarlier(reports, run(5))), ['passage-1', 'passage-2', 'passage-3', 'passage-4']);
  assert.deepEqual(days(readEarlier(reports, run(5), 2)), ['passage-3', 'passage-4']);
  assert.deepEqual(readEarlier(reports, run(1)), []);
  assert.deepEqual(readEarlier(join(parent, 'absent'), run(1)), []);
});

test('un fichier qui n’est pas des nôtres est passé, et le nom d’un passage ne choisit pas où l’on écrit', () => {
  const reports = join(parent, 'faux'), folder = historyFolder(reports, TARGET);
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of ['', '{', 'null', '{"format":2}', '{"format":1,"run":"x"}', JSON.stringify({ ...run(1), startedAt: 'hier' })].entries()) {
    assert.equal(parseEntry(text), undefined, text);
    writeFileSync(join(folder, `2026030${index}100000000-000000000000.json`), text);
  }
  writeEntry(reports, run(8, TARGET, {}, '../../../ailleurs'));
  assert.deepEqual(days(readEarlier(reports, run(9))), ['../../../ailleurs']);
  assert.deepEqual(readdirSync(join(parent)).filter((name) => name === 'ailleurs'), []);
  assert.equal(readdirSync(folder).every((name) => /^\d{17}-[0-9a-f]{12}\.json$/.test(name)), true);
});

test('un changement se compte depuis le dernier passage qui a éprouvé l’exigence', () => {
  const cases: [name: string, before: (string | undefined)[], now: string, change: string | undefined][] = [
    ['perdu', ['conforme'], 'non conforme', 'perdu'], ['gagné', ['non conforme'], 'conforme', 'gagne'], ['le même', ['conforme'], 'conforme', undefined],
    ['perdu, par-dessus un passage partiel', ['conforme', undefined], 'non conforme', 'perdu'], ['changé sans perdre', ['conforme'], 'sans objet', 'change'],
    ['jamais éprouvée avant', [undefined], 'non conforme', undefined], ['non éprouvée cette fois', ['conforme'], 'non testée', undefined], ['à examiner après un vert', ['conforme'], 'à examiner', 'perdu'],
  ];
  for (const [name, past, now, change] of cases) {
    const earlier = past.map((verdict, index) => run(index + 1, TARGET, verdict === undefined ? {} : { x: verdict } as HistoryEntry['exigences']));
    const { trends, never } = trendsOf({ exigences: [{ slug: 'x', numbers: {}, sentence: '', force: '', scenarios: [], verdict: now as 'conforme' }] }, earlier);
    const tested = [...past, now].some((verdict) => verdict !== undefined && verdict !== 'non testée');
    assert.deepEqual([trends.length, never], tested ? [1, 0] : [0, 1], name);
    assert.equal(trends[0]?.change?.kind, change, name);
    if (tested) assert.equal(trends[0]?.verdicts.length, past.length + 1, name);
  }
});

test('le tracé dit à l’oreille ce qu’il montre à l’œil', () => {
  assert.equal(spoken(['conforme', 'conforme', 'non testée', 'non conforme']), 'conforme 2 fois, puis non testée, puis non conforme');
  const drawn = strip(['conforme', 'non conforme'], ['un', 'deux']);
  assert.equal(drawn.match(/<rect /g)?.length, 2);
  assert.match(drawn, /<title>deux : non conforme<\/title>/);
});

test('la page : ni script, ni balise des données, ni secret ; chaque lien mène quelque part ; chaque exigence éprouvée a sa tendance', () => {
  const reports = join(parent, 'page'), resultat: Resultat = { ...RESULTAT, startedAt: '2026-03-09T10:00:00.000Z' };
  writeEntry(reports, run(1, resultat.target, { 'air-deux-facteurs': 'conforme' }));
  writeEntry(reports, run(2, resultat.target, { 'air-deux-facteurs': 'conforme' }, HOSTILE));
  const current = entryOf(resultat, HEADER, createRedaction(KNOWN)), earlier = readEarlier(reports, current);
  const html = writeHistoryHtml({ resultat, current, earlier, chapters: new Map([['air-deux-facteurs', HOSTILE]]), linkOf: ({ run: id }) => (id === HOSTILE ? undefined : '../passage-1/synthese.html'), redaction: createRedaction(KNOWN) });
  assert.match(html, /<html lang="fr">/);
  assert.doesNotMatch(html, /<(?:script|img|link|iframe)|\ssrc=|url\(|@import/);
  // eslint-disable-next-line no-control-regex -- what must be absent
  assert.doesNotMatch(html, /[\u0000-\u0008\u000b-\u001f\u202e]/);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  for (const [, address = ''] of html.matchAll(/href="([^"]+)"/g)) assert.ok(address.startsWith('#') ? ids.has(address.slice(1)) : ['synthese.html', '../passage-1/synthese.html'].includes(address), address);
  assert.match(html, /aria-label="Du plus ancien au plus récent : conforme 2 fois, puis non conforme"/);
  assert.match(html, /<td>Perdu<\/td><td>conforme \(passage 2\)<\/td><td>non conforme<\/td>/);
  assert.match(html, /Une exigence du catalogue n’a été éprouvée par aucun de ces passages/);
  for (const [name, text] of filesOf(join(reports, '.historique'))) assert.deepEqual(leaks(text), [], name);
  assert.deepEqual(leaks(html), []);
});
