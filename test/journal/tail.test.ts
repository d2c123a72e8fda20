import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createClock } from '../../support/horloge/clock';
import { openJournal, type JournalWriter } from '../../support/journal/writer';

const folder = mkdtempSync(join(tmpdir(), 'homologair-tail-'));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const opened = (worker: string, keepInMemory = false): JournalWriter =>
  openJournal(folder, worker, createClock(0, () => Date.parse('2026-03-02T08:00:00.000Z')), Buffer.from('en-tête'), { keepInMemory });
const names = (journal: JournalWriter): string[] => journal.lastFacts().map((fact) => (fact.kind === 'barrier' ? fact.after : fact.kind));

describe('les derniers faits, relus dans le fichier', () => {
  it('sont ceux qui ont été écrits, accents compris, sans l’empreinte de la ligne d’avant', () => {
    const journal = opened('accents');
    assert.deepEqual(journal.lastFacts(), []);
    journal.append({ kind: 'barrier', after: 'été « noël » \u2028 \u{1f600}' });
    journal.append({ kind: 'exported-trace', format: 'csv', filter: {}, raw: journal.body(Buffer.from('à;b\n')), entries: [] });
    const [first, second] = journal.lastFacts();
    assert.deepEqual(first, { seq: 1, at: '2026-03-02T08:00:00.000Z', kind: 'barrier', after: 'été « noël » \u2028 \u{1f600}' });
    assert.ok(second?.kind === 'exported-trace' && second.raw.inline === Buffer.from('à;b\n').toString('base64'));
    journal.close();
    assert.equal(journal.lastFacts().at(-1)?.kind, 'closing');
  });

  it('sont cent au plus, les plus récents, dans l’ordre, à chaque moment', () => {
    const journal = opened('beaucoup');
    for (let n = 1; n <= 455; n += 1) {
      journal.append({ kind: 'barrier', after: `${'é'.repeat(n % 7)}${n}` });
      if (![1, 99, 100, 101, 200, 201, 301, 402, 455].includes(n)) continue;
      const expected = Array.from({ length: Math.min(n, 100) }, (_, i) => n - Math.min(n, 100) + 1 + i);
      assert.deepEqual(journal.lastFacts().map(({ seq }) => seq), expected, `après ${n} faits`);
      assert.equal(names(journal).at(-1), `${'é'.repeat(n % 7)}${n}`);
    }
    journal.close();
  });

  it('sont les mêmes que ceux gardés en mémoire, quand ils le sont', () => {
    const journal = opened('memoire', true);
    for (const after_ of ['un', 'deux', 'trois']) journal.append({ kind: 'barrier', after: after_ });
    assert.deepEqual(journal.lastFacts(), journal.facts());
    journal.close();
  });
});
