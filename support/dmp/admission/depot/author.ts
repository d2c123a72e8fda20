import { finessOf } from '../../identifiers';
import { known } from '../context';
import { refused } from '../outcome';
import { institutionsOf, type DepositCheck } from './submission';

/** EX_2.1-1140: an author's structure is the token's, or of the same juridical entity (EJ/EG pair, interface-dmp §6.2). */
export const authoredByTheStructure: DepositCheck = ({ documents }, context) => {
  const { dmp: { world } } = context;
  const structure = known(context, 'claims').structure ?? '';
  const entityOf = (id: string): string => world.structures.get(finessOf(id) ?? '')?.finessJuridique ?? finessOf(id) ?? id;
  return documents.flatMap(({ entry }) => (institutionsOf(entry).some((id) => id === structure || entityOf(id) === entityOf(structure)) ? []
    : [refused('dossier', 'DMP-DEPOT-AUTEUR', { document: entry.uniqueId, structure })]));
};
