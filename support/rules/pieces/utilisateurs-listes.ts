import { howMany } from '../../how-many';
import { breaks, holds, sansObjet, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Nomenclature of the professions in a token. */
const PROFESSIONS = '1.2.250.1.71.1.2.7';

/** Document 001 (l. 872-874): exigences 23 and 25 bear on those who consult in AIR. A perimeter may name people, or professions by their code. */
export const usersInPerimeter: Rule = {
  id: 'piece/utilisateurs-listes', version: 1,
  exigences: ['kit-perimetre-utilisateurs'],
  sentence: 'Chaque professionnel qui consulte en AIR est dans le périmètre.',
  judge: (view) => eachPiece(view, ({ champs: { utilisateurs } }, at): Finding[] => {
    if (utilisateurs === undefined) return [unsaid('utilisateurs', at)];
    const { rpps = [], professions = [] } = utilisateurs;
    if (rpps.length + professions.length === 0) return [breaks({ expected: 'des professionnels ou des professions', got: 'un périmètre vide', ...at('champs.utilisateurs') })];
    const seen = new Map(view.all.tokens.flatMap((token) => (token.air && token.rpps !== undefined && token.exchange.fact.admission.admitted ? [[token.rpps, token] as const] : [])));
    if (seen.size === 0) return [sansObjet('aucun jeton AIR admis par cet exécutant')];
    const outside = [...seen].filter(([who, token]) => !rpps.includes(who) && !(token.claims?.roles ?? []).some(({ code, codeSystem }) => codeSystem === PROFESSIONS && professions.includes(code)));
    return outside.length === 0 ? [holds(at('champs.utilisateurs'), `${howMany(seen.size, 'professionnel')}, aucun hors du périmètre`)]
      : outside.map(([who, token]) => breaks({ expected: `un RPPS ou une profession du périmètre (${[...rpps, ...professions].join(', ')})`, got: who, fact: token.fact, at: token.where('roles') }));
  }),
};
