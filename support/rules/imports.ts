import type { RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { says } from './screen-list';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** What the professional imported before a reading, and what the DMP had listed without being chosen: titles. */
function importedBefore(view: RuleView, screen: ScreenFact): { chosen: Set<string>; others: Set<string> } {
  const before = view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.seq < screen.seq && act.gesture === 'importer' ? (act.details?.['documents'] ?? '').split('|') : []));
  const chosen = new Set(before.map(asRead).filter((title) => title !== ''));
  const listed = view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && exchange.transaction === 'TD3.1').flatMap((exchange) => exchange.documentsReturned.flatMap(({ title }) => (title === undefined ? [] : asRead(title))));
  return { chosen, others: new Set(listed.filter((title) => !chosen.has(title))) };
}

const titleOf = (row: Record<string, string>): string => asRead(row['titre'] ?? '');

/**
 * Référentiel §5.1, DMP/UX.31: what was chosen is kept, once, and what was only listed or read is not. REC_3.2-1020 strongly advises against
 * keeping anything: a profile may want that looked at (register, conservation-des-documents-lus).
 */
export const importedDocuments: Rule = {
  id: 'import/documents-choisis', version: 2,
  exigences: ['rem-dmp-ux-31', 'parcours-integration', 'conservation-locale-pertinente'],
  sentence: 'Le dossier garde, une seule fois, chaque document du DMP que le professionnel a choisi, et aucun autre.',
  judge: (view) => {
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const { chosen, others } = importedBefore(view, read.screen);
    if (chosen.size === 0 && others.size === 0) return [nonConcluant('aucun document du DMP n’a été listé ni importé avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    const count = (title: string): number => (read.screen.rows ?? []).filter((row) => titleOf(row) === title).length;
    const kept = (title: string): Finding => (view.header.ambiguities['conservation-des-documents-lus'] !== 'jamais' ? holds(place, title)
      : aExaminer(`« ${title} » est gardé au dossier, ce que le profil déconseille : la prise en charge le demande-t-elle ?`, place));
    return [
      ...[...chosen].map((title): Finding => (count(title) === 1 ? kept(title) : breaks({ expected: `« ${title} », une fois`, got: count(title) === 0 ? 'absent du dossier' : `${count(title)} fois au dossier`, ...place }))),
      ...[...others].map((title): Finding => (count(title) === 0 ? holds(place, `« ${title} » n’est pas gardé`) : breaks({ expected: `« ${title} », que personne n’a choisi, hors du dossier`, got: 'gardé au dossier', ...place }))),
    ];
  },
};

/** Référentiel §5.1: a copy of the DMP says where it comes from. */
export const importedOrigin: Rule = {
  id: 'import/origine-dmp', version: 1,
  exigences: ['origine-dmp-visible'],
  sentence: 'Chaque copie venue du DMP montre cette origine dans le dossier.',
  judge: (view) => {
    const read = lastReading(view, 'dossier');
    if ('trouble' in read) return [read.trouble];
    const { chosen } = importedBefore(view, read.screen);
    const rows = (read.screen.rows ?? []).filter((row) => chosen.has(titleOf(row)));
    if (rows.length === 0) return [nonConcluant('le dossier ne montre aucun document importé')];
    const place = placeOnScreen(view, read.screen);
    const word = view.header.target.words?.['origine']?.['dmp'];
    if (word === undefined) return [aExaminer('la cible ne dit pas comment elle montre l’origine d’une copie : regarder la capture', place)];
    return rows.map((row): Finding => (says(row['origine'] ?? '', word) ? holds(place, titleOf(row)) : breaks({ expected: `« ${titleOf(row)} » : ${word}`, got: row['origine'] === undefined || row['origine'] === '' ? 'aucune origine' : `« ${row['origine']} »`, ...place })));
  },
};
