import type { QueryReading, RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';

const DAY_MS = 86_400_000;

/** Criteria the drive's gesture gave, or took away, before a position; undefined when no gesture searched. */
export function criteriaAskedBefore(view: RuleView, seq: number): Readonly<Record<string, string>> | undefined {
  const act = view.scenario.acts.findLast((one) => one.act === 'gesture' && one.gesture === 'consulter' && one.seq < seq);
  return act?.act === 'gesture' ? act.details ?? {} : undefined;
}

/** DMP/UX.27: what filters is the query itself, each criterion of it; one that was taken away is asked no more. */
export const searchCriteria: Rule = {
  id: 'air/criteres-dans-la-requete', version: 1,
  exigences: ['rem-dmp-ux-27', 'parcours-recherche-precise'],
  sentence: 'Chaque critère donné par le professionnel est dans la requête, et celui qu’il a retiré n’y est plus.',
  judge: (view) => {
    const searches = view.exchanges.flatMap((exchange) => (exchange.query?.name === 'findDocuments' ? [{ exchange, query: exchange.query }] : []));
    const asked = searches.map(({ exchange, query }) => ({ exchange, query, criteria: criteriaAskedBefore(view, exchange.seq) ?? {} }));
    if (!asked.some(({ criteria }) => criteria['type'] !== undefined || criteria['depuis'] !== undefined)) return [nonConcluant('aucune recherche sur critères n’a été reçue')];
    return asked.flatMap(({ exchange, query, criteria }): Finding[] => {
      const wrong = wrongIn(query, criteria);
      return wrong.length === 0 ? [holds({ fact: exchange.id }, Object.values(criteria).join(', '))] : wrong.map(({ expected, got }) => breaks({ expected, got, fact: exchange.id }));
    });
  },
};

function wrongIn(query: QueryReading, { type, depuis }: Readonly<Record<string, string>>): { expected: string; got: string }[] {
  const codes = query.typeCodes.map((code) => code.split('^')[0] ?? '');
  const typed = type === undefined ? codes.length === 0 : codes.length === 1 && codes[0] === type;
  const { from } = query.creationTime;
  const said = from === undefined ? 'sans date de début' : `depuis ${from}`;
  return [
    ...(typed ? [] : [{ expected: type === undefined ? 'aucun type, le critère ayant été retiré' : `le type ${type}`, got: codes.length === 0 ? 'aucun type' : codes.join(', ') }]),
    ...(depuis === undefined || near(from, depuis) ? [] : [{ expected: `les documents créés depuis le ${depuis}`, got: said }]),
  ];
}

/** A local day begins within a day of its universal one. */
function near(from: string | undefined, day: string): boolean {
  const [, y, m = '01', d = '01', h = '00'] = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?/.exec(from ?? '') ?? [];
  return y !== undefined && Math.abs(Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h)) - Date.parse(`${day}T00:00:00Z`)) < DAY_MS;
}
