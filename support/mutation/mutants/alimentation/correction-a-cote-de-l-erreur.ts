import type { LocalDocument } from '../../../dpi-temoin/alimentation/model';
import type { Mutant } from '../../mutant';

const alone = ({ replaces: _replaces, ...document }: LocalDocument): LocalDocument => document;

export const correctionACoteDeLErreur: Mutant = {
  id: 'correction-a-cote-de-l-erreur', port: 'localDocuments', exigence: 'erreur-suppression-ou-remplacement', rule: 'alimentation/remplacement',
  sentence: 'Le document corrigé est versé comme un document nouveau : la version fausse reste au DMP, à côté de la bonne.',
  change: (ports) => ({ ...ports, localDocuments: { ...ports.localDocuments, find: (id) => {
    const found = ports.localDocuments.find(id);
    return found && alone(found);
  } } }),
};
