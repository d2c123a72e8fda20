import { breaks, holds, nonConcluant, sansObjet, type Finding } from '../finding';
import { heldOf, placeIn, sameName } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 610). When the person in charge signs, no mandate is due. */
export const mandateCoversSignatory: Rule = {
  id: 'piece/mandat-couvre-signataire', version: 1,
  exigences: ['kit-mandat'],
  sentence: 'Un mandat va du responsable au signataire, quand ce n’est pas la même personne.',
  judge: (view) => {
    const head = view.header.pieces?.register?.etablissement.responsable;
    const signatories = [...new Set(heldOf(view, 'contrat-air').flatMap(({ champs }) => champs.signataire ?? []))];
    if (head === undefined || signatories.length === 0) return [nonConcluant('aucun contrat du registre ne nomme son signataire')];
    const others = signatories.filter((name) => !sameName(name, head));
    if (others.length === 0) return [sansObjet(`${head} signe lui-même : aucun mandat n’est dû`)];
    const mandates = heldOf(view, 'mandat');
    return others.map((name): Finding => {
      const mandate = mandates.find(({ fichier, champs: { mandant = '', mandataire = '' } }) => fichier.present && sameName(mandant, head) && sameName(mandataire, name));
      return mandate === undefined ? breaks({ expected: `un mandat de ${head} à ${name}`, got: mandates.map(({ champs }) => `${champs.mandant ?? '?'} à ${champs.mandataire ?? '?'}`).join(', ') || 'aucun mandat' })
        : holds(placeIn(view, mandate)('champs.mandataire'), `${head} à ${name}`);
    });
  },
};
