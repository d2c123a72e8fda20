import type { QueryReading } from '../../support/lecture/view';
import { patTrois, table, type Scene } from './scene';

const xds = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
const search = (s: Scene, query: Partial<QueryReading>, returned: { uniqueId: string; title: string }[]): Scene =>
  s.call({ returned, details: { documentsReturned: returned, query: { submissionTime: {}, creationTime: {}, ...query } as QueryReading } });
const OLD = { uniqueId: '1', title: 'Lettre' };
const NEW = { uniqueId: '2', title: 'Avis' };
let visit = 0;
const came = (s: Scene): Scene => {
  search(s.signIn().consult(), { name: 'findDocuments' }, [OLD]);
  visit = s.now;
  return s.wait(3 * 86_400_000);
};
const asks = (s: Scene): Scene => s.gesture('chercher-nouveautes', { patient: patTrois.persona });
const since = (s: Scene, at: number, returned = [NEW]): Scene => search(asks(s), { name: 'findSubmissionSets', submissionTime: { from: xds(at) } }, returned);
table('air/nouveautes-depuis-la-derniere-venue', [
  { name: 'depuis la dernière venue, le seul document nouveau', scene: (s) => since(came(s).configured('documents', 'x'), visit), verdict: 'conforme' },
  { name: 'rien de nouveau, rien de rendu', scene: (s) => since(came(s), visit, []), verdict: 'conforme' },
  { name: 'borne d’un autre jour', scene: (s) => since(came(s), visit + 86_400_000), verdict: 'non conforme' },
  { name: 'sans borne', scene: (s) => search(asks(came(s)), { name: 'findDocuments' }, [OLD, NEW]), verdict: 'non conforme' },
  { name: 'document déjà connu', scene: (s) => since(came(s), visit, [OLD, NEW]), verdict: 'non conforme' },
  { name: 'document déposé, non rendu', scene: (s) => since(came(s).configured('documents', 'x'), visit, []), verdict: 'non conforme' },
  { name: 'jamais venu', scene: (s) => asks(s.signIn()), verdict: 'non concluant' },
  { name: 'rien demandé', scene: came, verdict: 'non concluant' },
]);
