import { DOCUMENT_STATUS } from '../../../xds/types';
import { refused } from '../outcome';
import type { DepositCheck } from './submission';

/** No document nor lot already there (seed 003 §4.1: never a document already fed). */
export const neverSeen: DepositCheck = ({ lot, documents, submission }, { dmp: { world } }) => {
  const known = (id: string): boolean => world.documents.has(id) || world.fedIds.has(id);
  const ids = [lot.uniqueId, ...documents.map(({ entry }) => entry.uniqueId), ...(submission.signature === undefined ? [] : [submission.signature.entry.uniqueId])];
  return ids.filter(known).map((document) => refused('dossier', 'DMP-DEPOT-DOUBLE', { document }));
};

/** What a document replaces is in this record, and the present version. */
export const replacesACurrentDocument: DepositCheck = ({ documents }, _, record) => documents.flatMap(({ replaces }) => {
  if (replaces === undefined) return [];
  const target = record.documents.byUuid(replaces);
  if (target === undefined) return [refused('dossier', 'DMP-DEPOT-REMPLACE-INCONNU', { cible: replaces })];
  const { entry } = target;
  if (entry.entryUuid === replaces && entry.status === DOCUMENT_STATUS.approved) return [];
  return [refused('dossier', 'DMP-DEPOT-REMPLACE-OBSOLETE', { cible: replaces, statut: entry.entryUuid === replaces ? entry.status.split(':').at(-1) : 'remplacé par une version plus récente' })];
});
