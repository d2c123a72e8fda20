import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says } from '../screen-list';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { importedBefore } from './copies';

type Row = Record<string, string>;

/** CDA/INT.04: where a document comes from does not decide its place. */
export const recordOrder: Rule = {
  id: 'ecran/dossier-trie', version: 1,
  exigences: ['rem-cda-int-04'],
  sentence: 'Le dossier trie ensemble les documents écrits ici et ceux du DMP, par type ou par date de création.',
  judge: (view) => {
    const column = view.params['par'] === 'date' ? 'date' : 'classement';
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const rows = read.screen.rows ?? [];
    if (!mixed(view, rows, read.screen.seq) || rows.length < 3) return [nonConcluant('le dossier ne mêle pas trois documents, écrits ici et venus du DMP')];
    const keys = rows.map((row) => (column === 'date' ? sortable(row['date'] ?? '') : asRead(row['classement'] ?? '')));
    const ordered = (direction: 1 | -1): boolean => keys.every((key, index) => index === 0 || (keys[index - 1] as string).localeCompare(key, 'fr') * direction <= 0);
    const place = placeOnScreen(view, read.screen);
    return [ordered(1) || (column === 'date' && ordered(-1)) ? holds(place, keys.join(' ; ')) : breaks({ expected: `les documents dans l’ordre ${column === 'date' ? 'des dates' : 'des types'}`, got: rows.map((row) => `« ${row['titre'] ?? ''} » (${row[column] ?? ''})`).join(', '), ...place })];
  },
};

/** CDA/INT.08: the origin is seen without a click on what came from the DMP, and only there. */
export const recordOrigin: Rule = {
  id: 'ecran/origine-distinguee', version: 1,
  exigences: ['rem-cda-int-08'],
  sentence: 'Le dossier montre l’origine DMP de chaque copie, et ne la prête à aucun document écrit ici.',
  judge: (view) => {
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const rows = read.screen.rows ?? [];
    if (!mixed(view, rows, read.screen.seq)) return [nonConcluant('le dossier ne mêle pas un document écrit ici et un document du DMP')];
    const word = view.header.target.words?.['origine']?.['dmp'] ?? 'DMP';
    const copies = titles(view, read.screen.seq);
    const place = placeOnScreen(view, read.screen);
    return rows.map((row): Finding => {
      const wanted = copies.has(asRead(row['titre'] ?? ''));
      const said = says(row['origine'] ?? '', word);
      return said === wanted ? holds(place, row['titre']) : breaks({ expected: `« ${row['titre'] ?? ''} » ${wanted ? 'avec' : 'sans'} l’origine « ${word} »`, got: row['origine'] === '' ? 'aucune origine' : `« ${row['origine'] ?? ''} »`, ...place });
    });
  },
};

const titles = (view: RuleView, seq: number): Set<string> => new Set(importedBefore(view, seq).map(({ title }) => asRead(title ?? '')));

function mixed(view: RuleView, rows: readonly Row[], seq: number): boolean {
  const copies = titles(view, seq);
  const kinds = new Set(rows.map((row) => copies.has(asRead(row['titre'] ?? ''))));
  return kinds.size === 2;
}

/** « 21/06/2025 à 18:00 » as « 2025-06-21 18:00 ». */
const sortable = (text: string): string => text.replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\D+(\d{1,2}):(\d{2}))?/, (_, d: string, m: string, y: string, h = '', min = '') => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')} ${h}:${min}`);
