import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, copyFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import { createClock } from '../../support/horloge/clock';
import { sha256 } from '../../support/journal/digest';
import { readJournal } from '../../support/journal/reader';
import { openJournal } from '../../support/journal/writer';
import { writeHeader } from '../../support/journal/header';
import { aHeader } from '../jugement/journal-builder';

const folders: string[] = [];
after(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });
const newFolder = (): string => { const folder = mkdtempSync(join(tmpdir(), 'homologair-journal-')); folders.push(folder); return folder; };
const clock = () => createClock(0, () => Date.parse('2026-03-02T08:00:00.000Z'));

function run(options: { close?: boolean; big?: boolean; workers?: string[] } = {}): string {
  const folder = newFolder();
  const header = writeHeader(folder, aHeader());
  for (const worker of options.workers ?? ['w1']) {
    const journal = openJournal(folder, worker, clock(), header);
    journal.append({ kind: 'barrier', after: `premier de ${worker}` });
    journal.append({
      kind: 'screen', reading: 'message', mapped: true, text: 'été — « café »\u2028fin',
      screenshot: journal.body(Buffer.alloc(options.big ? 70_000 : 100, 7)),
    });
    journal.append({ kind: 'barrier', after: 'dernier' });
    if (options.close !== false) journal.close();
  }
  return folder;
}
const file = (folder: string, worker = 'w1'): string => join(folder, 'journal', `${worker}.ndjson`);
const stateOf = (folder: string) => readJournal(folder).workers[0]!;

describe('le journal', () => {
  it('se relit tel qu’il a été écrit', () => {
    const folder = run();
    const { workers, bytes } = readJournal(folder);
    assert.equal(workers.length, 1);
    const [w1] = workers;
    assert.equal(w1!.state, 'intact');
    assert.deepEqual(w1!.facts.map((fact) => [fact.seq, fact.kind]), [[1, 'barrier'], [2, 'screen'], [3, 'barrier'], [4, 'closing']]);
    const screen = w1!.facts[1]!;
    assert.ok(screen.kind === 'screen' && screen.text === 'été — « café »\u2028fin' && screen.at === '2026-03-02T08:00:00.000Z');
    assert.deepEqual(bytes(screen.screenshot!), Buffer.alloc(100, 7));
  });

  it('chaîne chaque ligne à la précédente, la première à l’en-tête', () => {
    const folder = run();
    const lines = readFileSync(file(folder), 'utf8').trimEnd().split('\n');
    let previous = sha256(readFileSync(join(folder, 'journal', 'entete.json')));
    for (const line of lines) {
      assert.equal((JSON.parse(line) as { prev: string }).prev, previous);
      previous = sha256(line);
    }
    const closing = JSON.parse(lines.at(-1)!) as { head: string; count: number };
    assert.equal(closing.head, sha256(lines.at(-2)!));
    assert.equal(closing.count, 3);
    assert.equal(stateOf(folder).head, previous);
  });

  it('se lit aussi bien une fois déplacé, et fusionne par (exécutant, numéro)', () => {
    const folder = run({ workers: ['w2', 'w1'] });
    const moved = join(newFolder(), 'ailleurs');
    renameSync(folder, moved);
    const { workers } = readJournal(moved);
    assert.deepEqual(workers.map((w) => [w.worker, w.state]), [['w1', 'intact'], ['w2', 'intact']]);
  });

  it('ne garde rien en mémoire quand on le lui demande', () => {
    const folder = newFolder();
    const journal = openJournal(folder, 'w1', clock(), writeHeader(folder, aHeader()), { keepInMemory: false });
    journal.append({ kind: 'barrier', after: 'x' });
    assert.equal(journal.facts().length, 0);
    assert.equal(journal.last, 1);
    journal.close();
    journal.close();
    assert.throws(() => journal.append({ kind: 'barrier', after: 'y' }), (error) => error instanceof HomologairError && error.code === 'JOURNAL-FERME');
  });

  it('met les grands corps à part, entiers et nommés avant leur ligne', () => {
    const folder = run({ big: true });
    const blobs = readdirSync(join(folder, 'blobs'));
    assert.deepEqual(blobs, [sha256(Buffer.alloc(70_000, 7))]);
    assert.equal(stateOf(folder).state, 'intact');
  });

  it('garde en ligne un corps de 64 Ko exactement', () => {
    const folder = newFolder();
    const journal = openJournal(folder, 'w1', clock(), writeHeader(folder, aHeader()));
    assert.ok(journal.body(Buffer.alloc(65_536)).inline !== undefined);
    assert.ok(journal.body(Buffer.alloc(65_537)).inline === undefined);
    journal.close();
  });

  it('ne se rouvre jamais', () => {
    const folder = run();
    assert.throws(() => openJournal(folder, 'w1', clock(), Buffer.from('')), (error) => error instanceof HomologairError && error.code === 'JOURNAL-EXISTE');
    assert.throws(() => openJournal(folder, '../w1', clock(), Buffer.from('')), (error) => error instanceof HomologairError && error.code === 'JOURNAL-EXECUTANT');
    assert.throws(() => writeHeader(folder, aHeader()), (error) => error instanceof HomologairError && error.code === 'JOURNAL-EXISTE');
    assert.throws(() => readJournal(newFolder()), (error) => error instanceof HomologairError && error.code === 'JOURNAL-ABSENT');
  });
});

/** Damage done to a finished record, and how it must read back. */
const DAMAGE: { name: string; close?: boolean; big?: boolean; hurt(folder: string): void; state: string }[] = [
  { name: 'processus tué entre deux lignes', close: false, hurt: () => {}, state: 'interrompu' },
  { name: 'processus tué au milieu d’une ligne', close: false, hurt: (f) => truncate(f, -30), state: 'interrompu' },
  { name: 'clôture coupée', hurt: (f) => truncate(f, -30), state: 'interrompu' },
  { name: 'dernier saut de ligne enlevé', hurt: (f) => truncate(f, -1), state: 'altéré' },
  { name: 'lignes ajoutées après la clôture', hurt: (f) => append(f, '{"prev":"x","seq":5,"at":"","kind":"barrier","after":""}\n'), state: 'altéré' },
  { name: 'octets ajoutés après la clôture', hurt: (f) => append(f, '{"pr'), state: 'altéré' },
  { name: 'une ligne retirée', hurt: (f) => lines(f, (all) => all.filter((_, i) => i !== 1)), state: 'altéré' },
  { name: 'deux lignes échangées', hurt: (f) => lines(f, ([a, b, ...rest]) => [b!, a!, ...rest]), state: 'altéré' },
  { name: 'une ligne en double', hurt: (f) => lines(f, ([a, ...rest]) => [a!, a!, ...rest]), state: 'altéré' },
  { name: 'en-tête modifié', hurt: (f) => replaceIn(join(f, 'journal', 'entete.json'), '"seed": "graine"', '"seed": "grainf"'), state: 'altéré' },
  { name: 'corps à part modifié', big: true, hurt: (f) => { const blob = join(f, 'blobs', readdirSync(join(f, 'blobs'))[0]!); const bytes = readFileSync(blob); bytes[9] = 8; writeFileSync(blob, bytes); }, state: 'altéré' },
  { name: 'corps à part absent', big: true, hurt: (f) => rmSync(join(f, 'blobs'), { recursive: true }), state: 'altéré' },
];
const truncate = (f: string, by: number): void => writeFileSync(file(f), readFileSync(file(f)).subarray(0, by));
const append = (f: string, text: string): void => writeFileSync(file(f), readFileSync(file(f), 'utf8') + text);
const lines = (f: string, edit: (all: string[]) => string[]): void =>
  writeFileSync(file(f), `${edit(readFileSync(file(f), 'utf8').trimEnd().split('\n')).join('\n')}\n`);
const replaceIn = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
};

describe('un journal abîmé', () => {
  for (const { name, close, big, hurt, state } of DAMAGE) {
    it(`${name} : ${state}`, () => {
      const folder = run({ close, big });
      hurt(folder);
      const read = stateOf(folder);
      assert.equal(read.state, state, read.trouble);
      assert.ok(read.trouble);
    });
  }

  it('chaque octet changé avant la clôture se voit', () => {
    const folder = run();
    const original = readFileSync(file(folder));
    const closing = original.lastIndexOf(0x0a, original.length - 2) + 1;
    for (let at = 0; at < closing; at += 1) {
      const copy = Buffer.from(original);
      copy[at] = copy[at]! ^ 1;
      writeFileSync(file(folder), copy);
      assert.equal(stateOf(folder).state, 'altéré', `octet ${at}`);
    }
  });

  it('la copie d’un journal sous un autre nom ne compte pas deux fois', () => {
    const folder = run();
    copyFileSync(file(folder), file(folder, 'w9'));
    assert.deepEqual(readJournal(folder).workers.map((w) => w.state), ['intact', 'altéré']);
    assert.ok(existsSync(file(folder, 'w9')));
  });
});
