import { howMany } from '../how-many';
import { aExaminer, holds, type Finding } from './finding';
import type { Rule } from './rule';

/** DESIGN, the journal: an exchange nobody can place is itself a finding. */
export const exchangesPlaced: Rule = {
  id: 'dmp/echanges-places', version: 1,
  exigences: ['ex-air-085'],
  sentence: 'Chaque échange et chaque connexion refusée appartiennent à un scénario.',
  judge: ({ exchanges, refused, all, id }) => {
    const placed = (seq: number): boolean => all.scenarios.some(({ first, last }) => first <= seq && (last === undefined || seq <= last));
    const lost: Finding[] = [
      ...exchanges.filter(({ seq }) => !placed(seq)).map((exchange) => aExaminer(`échange hors de tout scénario : ${exchange.transaction ?? 'message illisible'}`, { fact: exchange.id })),
      ...refused.filter(({ seq }) => !placed(seq)).map((fact) => aExaminer(`connexion refusée hors de tout scénario (${fact.code})`, { fact: id(fact) })),
    ];
    return lost.length > 0 ? lost : [holds({}, `${howMany(exchanges.length, 'échange')} et ${howMany(refused.length, 'connexion refusée')}, chacun à sa place`)];
  },
};
