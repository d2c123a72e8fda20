import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { parametersRequests } from './parameters';

/** EX_GEN-1222: once told, the software reads the file at its new address and no longer at the old one. Within which delay was not found. */
export const parametersAtTheirAddress: Rule = {
  id: 'parametres/adresse-en-vigueur', version: 1,
  exigences: ['ex-gen-1222'],
  sentence: 'Après un changement d’adresse, le fichier de paramètres est lu à la nouvelle et à elle seule.',
  judge: (view) => {
    const moved = view.scenario.acts.findLast((act) => act.act === 'mock-configured' && act.what === 'parametres.adresse');
    const told = view.scenario.acts.findLast((act) => act.act === 'target-configured' && act.what === 'parametres' && act.value !== 'nominal');
    if (moved?.act !== 'mock-configured' || told === undefined) return [nonConcluant('le fichier de paramètres n’a pas changé d’adresse')];
    const after = parametersRequests(view).filter(({ seq }) => seq > told.seq);
    const used = view.scenario.acts.some((act) => act.act === 'gesture' && act.seq > told.seq);
    if (after.length === 0) return [used ? breaks({ expected: `une lecture à ${moved.value}`, got: 'aucune lecture', fact: view.id(told) }) : nonConcluant('personne n’a travaillé depuis le changement d’adresse')];
    return after.map(({ id, path }): Finding => (path.startsWith(moved.value) ? holds({ fact: id }, path) : breaks({ expected: moved.value, got: path, fact: id })));
  },
};
