import type { Token } from '../lecture/view';
import { adeliToExamine } from './adeli';
import { placeOf } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Proofs AIRS.06.01.02 and .04: two persons, two RPPS, each their own. */
export const rppsOfEachPerson: Rule = {
  id: 'air/rpps-propre-a-chacun', version: 2,
  exigences: ['rem-airs-06', 'air-finess-et-rpps', 'conv2020-1'],
  sentence: 'Chaque professionnel a été désigné par son propre RPPS.',
  judge: (view) => {
    const byPerson = new Map<string, { rpps?: string; tokens: Token[] }>();
    for (const token of view.scenario.tokens.filter(({ air }) => air)) {
      const person = view.atWork(token);
      if (person === undefined) continue;
      const entry = byPerson.get(person.persona) ?? { rpps: person.rpps, tokens: [] };
      entry.tokens.push(token);
      byPerson.set(person.persona, entry);
    }
    if (byPerson.size < 2) return [nonConcluant(`il faut deux personnes pour comparer ; jetons reçus de ${byPerson.size}`)];
    return [...byPerson].flatMap(([persona, { rpps, tokens }]) => tokens.map((token): Finding => {
      const place = placeOf(token, 'nameId');
      return token.rpps !== undefined && token.rpps === rpps ? holds(place, `${persona} : ${token.rpps}`)
        : adeliToExamine(view, token) ?? breaks({ expected: `${persona} : ${rpps ?? 'aucun appel, sans RPPS'}`, got: token.claims?.nameId ?? 'absent', ...place });
    }));
  },
};
