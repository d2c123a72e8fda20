import { howMany } from '../../how-many';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { programmedStays } from './preloads';

/** DMP/UX.34: what was done in someone's name is written in their trace, with what it brought. */
export const preloadTraced: Rule = {
  id: 'trace/prechargement', version: 1,
  exigences: ['rem-dmp-ux-34'],
  sentence: 'La trace locale porte chaque préchargement, au nom du responsable, avec le patient et les documents reçus.',
  judge: (view) => {
    if (view.exports.length === 0) return [nonConcluant('aucune extraction de traces')];
    const made = programmedStays(view).filter(({ calls }) => calls.some(({ documentsDelivered }) => documentsDelivered.length > 0));
    if (made.length === 0) return [nonConcluant('aucun document n’a été préchargé')];
    return made.map(({ patient, responsable, calls }): Finding => {
      const documents = calls.flatMap((exchange) => exchange.documentsDelivered.map(({ uniqueId }) => uniqueId));
      const found = view.traces.find((trace) => trace.action === 'prechargement' && trace.rpps === responsable.rpps && trace.patient === patient.ins && documents.every((document) => trace.documents?.includes(document) === true));
      const fact = view.id(view.exports.at(-1) as { seq: number });
      return found !== undefined ? holds({ fact }, found.issue) : breaks({ expected: `une trace du préchargement au nom de ${responsable.prenom} ${responsable.nom}, avec ${howMany(documents.length, 'document')}`, got: 'aucune', fact });
    });
  },
};
