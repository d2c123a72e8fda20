import { breaks, holds, nonConcluant } from '../finding';
import { eachPiece, heldOf, sameName, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 517-521, 603-614): only the holder of the enrolled card reaches the portal. */
export const cardOfTheSignatory: Rule = {
  id: 'piece/porteur-est-signataire', version: 1,
  exigences: ['kit-enrolement'],
  sentence: 'Le porteur de la carte enrôlée est le signataire des contrats.',
  judge: (view) => {
    const signatories = heldOf(view, 'contrat-air').flatMap(({ champs }) => champs.signataire ?? []);
    return eachPiece(view, ({ champs: { porteur } }, at) => {
      if (porteur === undefined) return unsaid('porteur', at);
      if (signatories.length === 0) return nonConcluant('aucun contrat du registre ne nomme son signataire', at('champs.porteur'));
      return signatories.some((name) => sameName(name, porteur)) ? holds(at('champs.porteur'), porteur)
        : breaks({ expected: `la carte de ${signatories.join(' ou ')}`, got: `celle de ${porteur}`, ...at('champs.porteur') });
    });
  },
};
