import type { DocumentReading } from '../lecture/view';
import { SIGNS, signsOf, type Sign } from './document-states';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { answeredBefore, lineOf, says, titleOf } from './screen-list';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

type Place = { fact: string; at?: string };
interface Line { document: DocumentReading; signs: Sign[]; cell: string }

/** EX_3.1-1080: the list tells each state by its own sign, and a current document carries none. */
export const screenDocumentStates: Rule = {
  id: 'ecran/etats-des-documents', version: 1,
  exigences: ['ex-3-1-1080', 'parcours-invisibles-signales', 'annexe3-document-secret-de-mineur', 'rem-dmp-ux-14-bis'],
  sentence: 'Chaque document de la liste porte le signe de son état, et un document courant n’en porte aucun.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const answered = answeredBefore(view, read.screen);
    if (answered === undefined) return [nonConcluant('aucune recherche de documents n’a reçu de réponse avant cette lecture')];
    const lines = answered.documents.flatMap((document): Line[] => {
      const row = lineOf(read.screen, document);
      return row === undefined ? [] : [{ document, signs: signsOf(document), cell: asRead(row['etat'] ?? '') }];
    });
    const missing = (view.params['etats']?.split(',') ?? []).filter((state) => !lines.some(({ signs }) => signs.includes(state as Sign)));
    if (missing.length > 0) return [nonConcluant(`aucun document de la liste n’est dans l’état : ${missing.join(', ')}`)];
    if (!lines.some(({ signs }) => signs.length > 0)) return [nonConcluant('tous les documents de la liste sont courants')];
    const place = placeOnScreen(view, read.screen);
    const words = view.header.target.words?.['etat'];
    return words === undefined ? withoutWords(lines, place) : lines.map((line) => withWords(line, words, place));
  },
};

function withWords({ document, signs, cell }: Line, words: Readonly<Record<string, string>>, place: Place): Finding {
  if (signs.length === 0 && !/[\p{L}\p{N}]/u.test(cell)) return holds(place, titleOf(document));
  const shown = SIGNS.filter((sign) => words[sign] !== undefined && says(cell, words[sign]));
  if (signs.length > 0 && shown.length === signs.length && signs.every((sign) => shown.includes(sign))) return holds(place, `${titleOf(document)} : ${cell}`);
  const expected = signs.length === 0 ? 'aucun signe' : signs.map((sign) => words[sign] ?? sign).join(', ');
  return breaks({ expected: `${titleOf(document)} : ${expected}`, got: cell === '' ? 'aucun signe' : `« ${cell} »`, ...place });
}

/** The target does not say its words: only their presence and their difference can be judged, a human looks at the rest. */
function withoutWords(lines: readonly Line[], place: Place): Finding[] {
  // Drawn signs have no text: nothing to compare.
  if (lines.every(({ cell }) => cell === '')) return [aExaminer('l’état ne se lit pas en toutes lettres : regarder la capture', place)];
  const meaning = new Map<string, string>();
  const findings = lines.flatMap(({ document, signs, cell }): Finding[] => {
    const state = signs.join(', ');
    if (signs.length > 0 && cell === '') return [breaks({ expected: `${titleOf(document)} : un signe (${state})`, got: 'aucun signe', ...place })];
    const other = meaning.get(cell);
    meaning.set(cell, state);
    return other !== undefined && other !== state ? [breaks({ expected: 'un signe différent par état', got: `« ${cell} » pour « ${other || 'courant'} » et pour « ${state || 'courant'} »`, ...place })] : [];
  });
  return findings.length > 0 ? findings : [aExaminer('la cible ne dit pas par quels mots elle montre chaque état : regarder la capture', place)];
}
