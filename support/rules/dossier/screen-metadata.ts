import type { DocumentReading } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { answeredBefore, lineOf, says, titleOf } from '../screen-list';
import { lastReading, placeOnScreen } from '../screen-reading';

/** The list lets the professional choose what to read: each line says the type, the author and the day of its own document. */
export const screenMetadata: Rule = {
  id: 'ecran/metadonnees-de-la-liste', version: 1,
  exigences: ['parcours-liste-par-type'],
  sentence: 'Chaque ligne de la liste montre le type, l’auteur et la date que le DMP donne à ce document.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const documents = answeredBefore(view, read.screen)?.documents ?? [];
    const place = placeOnScreen(view, read.screen);
    const findings = documents.flatMap((document): Finding[] => {
      const row = lineOf(read.screen, document);
      return row === undefined ? [] : expectedOf(document).map(({ column, words }) => {
        const cell = row[column] ?? '';
        return words.some((word) => says(cell, word)) ? holds(place, `${titleOf(document)} : ${cell}`)
          : breaks({ expected: `${titleOf(document)}, ${column} : ${words.join(' ou ')}`, got: cell === '' ? 'rien' : `« ${cell} »`, ...place });
      });
    });
    return findings.length > 0 ? findings : [nonConcluant('la liste ne montre aucun document que le DMP ait rendu')];
  },
};

/** What each column should say, in one of these words; a code is shown as it is when it has no label. */
function expectedOf({ typeCode, authors, creationTime }: DocumentReading): { column: string; words: string[] }[] {
  const type = typeCode?.displayName ?? typeCode?.code;
  const author = authors?.[0]?.nom;
  const [, y = '', m = '', d = ''] = /^(\d{4})(\d\d)(\d\d)/.exec(creationTime ?? '') ?? [];
  // Around midnight the local day is the next one: the rule of local dates looks at that.
  const next = y === '' ? '' : new Date(Date.UTC(Number(y), Number(m) - 1, Number(d) + 1)).toISOString().slice(0, 10);
  const forms = (day: string): string[] => [day, day.split('-').reverse().join('/')];
  return [
    ...(type === undefined ? [] : [{ column: 'type', words: [type] }]), ...(author === undefined ? [] : [{ column: 'auteur', words: [author] }]),
    ...(y === '' ? [] : [{ column: 'date', words: [...forms(`${y}-${m}-${d}`), ...forms(next)] }]),
  ];
}
