import type { DocumentReading } from '../../support/lecture/view';
import { patTrois, table, type Scene } from './scene';

const LISTED: DocumentReading[] = [{ uniqueId: '1', title: 'Bilan' }, { uniqueId: '2', title: 'Lettre' }];
const imported = (s: Scene): Scene => s.signIn().consult().listed({ details: { documentsReturned: LISTED } }).gesture('importer', { patient: patTrois.persona, details: { documents: 'Bilan|Lettre' } });
const ROWS = {
  bilan: { titre: 'Bilan', classement: 'Biologie', date: '04/05/2025 à 09:15', origine: 'DMP' }, lettre: { titre: 'Lettre', classement: 'Lettre', date: '21/06/2025 à 18:00', origine: 'DMP' },
  note: { titre: 'Note', classement: 'Note', date: '20/05/2025 à 12:00', origine: '' },
};
const shown = (s: Scene, ...rows: Record<string, string>[]): Scene => s.screen({ reading: 'dossier', rows });
table('ecran/dossier-trie', [
  { name: 'par type', params: { par: 'type' }, scene: (s) => shown(imported(s), ROWS.bilan, ROWS.lettre, ROWS.note), verdict: 'conforme' },
  { name: 'par date, la plus récente d’abord', params: { par: 'date' }, scene: (s) => shown(imported(s), ROWS.lettre, ROWS.note, ROWS.bilan), verdict: 'conforme' },
  { name: 'copies en fin de liste', params: { par: 'type' }, scene: (s) => shown(imported(s), ROWS.note, ROWS.bilan, ROWS.lettre), verdict: 'non conforme' },
  { name: 'copies en fin de liste, par date', params: { par: 'date' }, scene: (s) => shown(imported(s), ROWS.note, ROWS.lettre, ROWS.bilan), verdict: 'non conforme' },
  { name: 'copies seules', params: { par: 'type' }, scene: (s) => shown(imported(s), ROWS.bilan, ROWS.lettre), verdict: 'non concluant' },
]);
table('ecran/origine-distinguee', [
  { name: 'sur les copies seules', scene: (s) => shown(imported(s), ROWS.bilan, ROWS.note), verdict: 'conforme' },
  { name: 'absente d’une copie', scene: (s) => shown(imported(s), { ...ROWS.bilan, origine: '' }, ROWS.note), verdict: 'non conforme' },
  { name: 'prêtée à une note', scene: (s) => shown(imported(s), ROWS.bilan, { ...ROWS.note, origine: 'DMP' }), verdict: 'non conforme' },
  { name: 'aucune note', scene: (s) => shown(imported(s), ROWS.bilan), verdict: 'non concluant' },
]);
