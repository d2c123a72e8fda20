import type { QueryReading, RuleView } from '../lecture/view';
import { STATUS } from './document-states';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Filter of the drive's gesture → status it adds. */
const ADDED: Readonly<Record<string, string>> = { archives: STATUS.archived, obsoletes: STATUS.deprecated };
const YEAR_MS = 366 * 86_400_000;
const NAMES: Readonly<Record<string, string>> = { [STATUS.approved]: 'en vigueur', [STATUS.archived]: 'archivés', [STATUS.deprecated]: 'obsolètes' };

/** EX_3.1-1030: documents in force always, the others when the professional asks for them. The period is no source's: a search without one is looked at. */
export const searchScope: Rule = {
  id: 'air/perimetre-de-la-recherche', version: 1,
  exigences: ['ex-3-1-1030', 'consultation-pertinente', 'rem-dmp-ux-14', 'parcours-recherche-precise'],
  sentence: 'La recherche demande les documents en vigueur, et ceux que le professionnel a ajoutés, pas d’autres.',
  judge: (view) => {
    const searches = view.exchanges.flatMap((exchange) => (exchange.query?.name === 'findDocuments' ? [{ exchange, query: exchange.query }] : []));
    if (searches.length === 0) return [nonConcluant('aucune recherche de documents reçue')];
    const gestures = new Map<number, { filter: string | undefined; statuses: Set<string>; bounded: boolean; facts: string; at: number }>();
    for (const { exchange, query } of searches) {
      const asked = askedBefore(view, exchange.seq);
      const one = gestures.get(asked.seq) ?? { filter: asked.filter, statuses: new Set<string>(), bounded: true, facts: exchange.id, at: Date.parse(exchange.fact.receivedAt) };
      for (const status of query.statuses) one.statuses.add(status);
      one.bounded &&= bounded(query, one.at);
      gestures.set(asked.seq, one);
    }
    return [...gestures.values()].flatMap(({ filter, statuses, bounded: within, facts }): Finding[] => {
      const wanted = [STATUS.approved, ...(filter !== undefined && ADDED[filter] !== undefined ? [ADDED[filter]] : [])];
      const missing = wanted.filter((status) => !statuses.has(status));
      const extra = [...statuses].filter((status) => !wanted.includes(status));
      if (missing.length > 0) return [breaks({ expected: named(wanted), got: `${named([...statuses])} : il manque ${named(missing)}`, fact: facts })];
      if (extra.length > 0) return [breaks({ expected: named(wanted), got: `${named(extra)} demandés d’office`, fact: facts })];
      if (within && filter === 'anciens') return [breaks({ expected: 'une recherche sans la borne de deux ans', got: 'la même borne', fact: facts })];
      return [within || filter === 'anciens' ? holds({ fact: facts }, named(wanted)) : aExaminer('la recherche ne borne pas l’ancienneté des documents : la date paraît-elle utile à la prise en charge ?', { fact: facts })];
    });
  },
};

function askedBefore(view: RuleView, seq: number): { seq: number; filter: string | undefined } {
  const gesture = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < seq && act.patient !== undefined && act.document === undefined);
  return { seq: gesture?.seq ?? 0, filter: gesture?.act === 'gesture' ? gesture.details?.['filtre'] : undefined };
}

/** Created since less than two years, a day more or less. */
function bounded({ creationTime: { from } }: QueryReading, at: number): boolean {
  const [, y, m, d] = /^(\d{4})(\d\d)?(\d\d)?/.exec(from ?? '') ?? [];
  return y !== undefined && at - Date.UTC(Number(y), Number(m ?? '1') - 1, Number(d ?? '1')) <= 2 * YEAR_MS;
}

const named = (statuses: readonly string[]): string => statuses.map((status) => NAMES[status] ?? status).join(', ') || 'aucun état';
