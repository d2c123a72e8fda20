import type { ReadExchange } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';

const MINUTE_MS = 60_000;
/** `YYYYMMDDhhmmss` UTC. */
const instantOf = (text: string | undefined): number => {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(text ?? '') ?? [];
  return y === undefined ? Number.NaN : Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h ?? 0), Number(min ?? 0), Number(s ?? 0));
};
const isSearch = ({ query, fact }: ReadExchange): boolean => fact.admission.admitted && (query?.name === 'findDocuments' || query?.name === 'findSubmissionSets');

/** EX_3.1-1020: what arrived since this person's own last search of this record, and nothing they had already been given. */
export const newsSinceLastVisit: Rule = {
  id: 'air/nouveautes-depuis-la-derniere-venue', version: 1,
  exigences: ['ex-3-1-1020'],
  sentence: 'La recherche des nouveautés part de la dernière venue de ce professionnel, et ne rend que ce qui est arrivé depuis.',
  judge: (view) => {
    const { acts, exchanges } = view.scenario;
    const asked = acts.flatMap((act) => (act.act === 'gesture' && act.gesture === 'chercher-nouveautes' ? [act] : []));
    if (asked.length === 0) return [nonConcluant('personne n’a cherché les nouveautés')];
    return asked.flatMap((act): Finding[] => {
      const next = acts.find((one) => one.seq > act.seq && one.act === 'gesture')?.seq ?? Number.POSITIVE_INFINITY;
      const own = exchanges.filter((one) => one.token?.rpps === act.person.rpps);
      const before = own.filter((one) => one.seq < act.seq);
      const last = before.findLast(isSearch);
      const search = own.find((one) => one.seq > act.seq && one.seq < next && isSearch(one));
      if (last === undefined) return [nonConcluant('ce professionnel n’était jamais venu', { fact: view.id(act) })];
      if (search === undefined) return [breaks({ expected: 'une recherche bornée à la dernière venue', got: 'aucune recherche', fact: view.id(act) })];
      const visit = Date.parse(last.fact.receivedAt);
      const bound = instantOf(search.query?.submissionTime.from ?? search.query?.creationTime.from);
      if (!(Math.abs(bound - visit) <= MINUTE_MS)) return [breaks({ expected: `depuis ${last.fact.receivedAt}`, got: Number.isNaN(bound) ? 'aucune borne' : `depuis ${new Date(bound).toISOString()}`, fact: search.id })];
      const known = new Set(before.flatMap((one) => one.documentsReturned.flatMap(({ title, uniqueId }) => (title === undefined ? [] : [uniqueId]))));
      const returned = own.filter((one) => one.seq > act.seq && one.seq < next).flatMap((one) => one.documentsReturned.filter(({ title }) => title !== undefined));
      const again = returned.filter(({ uniqueId }) => known.has(uniqueId));
      const deposited = acts.find((one) => one.act === 'mock-configured' && one.what === 'documents' && one.seq > last.seq && one.seq < act.seq);
      if (deposited !== undefined && returned.length === again.length) return [breaks({ expected: 'les documents déposés depuis', got: 'aucun document nouveau', fact: search.id })];
      return again.length > 0 ? again.map(({ title }) => breaks({ expected: 'des documents arrivés depuis', got: `« ${title ?? ''} », déjà connu`, fact: search.id })) : [holds({ fact: search.id }, `depuis ${last.fact.receivedAt}`)];
    });
  },
};
