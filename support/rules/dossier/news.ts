import { howMany } from '../../how-many';
import type { DocumentReading, ReadExchange, RuleView, ScreenFact } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says } from '../screen-list';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';

const MEMBER = /:HasMember$/;

/** What the DMP answered since the record was opened: lots with their instant, and the documents in them. */
interface Arrived { lots: { id: string; at: string; documents: DocumentReading[] }[]; queried: boolean }

function arrivedBefore(view: RuleView, screen: ScreenFact): Arrived {
  const opened = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'ouvrir-dossier' && act.seq < screen.seq)?.seq ?? 0;
  const answers: ReadExchange[] = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD3.1' && exchange.seq > opened && exchange.seq < screen.seq);
  const links = answers.flatMap((exchange) => exchange.associations ?? []).filter(({ type }) => MEMBER.test(type));
  const documents = answers.flatMap((exchange) => exchange.documentsReturned).filter(({ title }) => title !== undefined);
  const lots = answers.flatMap((exchange) => exchange.submissionSets ?? []).map(({ id, submissionTime }) => ({
    id, at: submissionTime ?? '', documents: documents.filter(({ entryUuid }) => links.some(({ source, target }) => source === id && target === entryUuid)),
  }));
  return { lots, queried: answers.some(({ query }) => query?.name === 'findSubmissionSets') };
}

/** When the person at the screen last consulted that DMP, by the drive's own gesture: `YYYYMMDDhhmmss` UTC. */
function lastVisit(view: RuleView, screen: ScreenFact): string | undefined {
  const act = view.scenario.acts.findLast((one) => one.act === 'gesture' && one.gesture === 'consulter' && one.seq < screen.seq && one.person.persona === screen.person);
  return act?.at.replace(/\D/g, '').slice(0, 14);
}

const labelOf = ({ typeCode }: DocumentReading): string => typeCode?.displayName ?? typeCode?.code ?? '';
const own = ({ authors }: DocumentReading): boolean => ['geographique', 'juridique'].includes(authors?.[0]?.institution?.kind ?? '');

/** DMP/UX.15: how many, of what types, from elsewhere, since the last visit. */
export const newsCounted: Rule = {
  id: 'ecran/nouveautes', version: 1,
  exigences: ['rem-dmp-ux-15', 'parcours-nouveaux-documents', 'annexe3-document-masque'],
  sentence: 'Le dossier annonce, par type, les documents d’autres structures arrivés depuis la dernière venue du professionnel, et eux seuls.',
  judge: (view) => {
    const read = lastReading(view, 'annonce');
    if ('trouble' in read) return [read.trouble];
    const rows = lastReading(view, 'nouveautes');
    if ('trouble' in rows) return [rows.trouble];
    const since = lastVisit(view, read.screen);
    const { lots, queried } = arrivedBefore(view, read.screen);
    if (since === undefined || !queried) return [nonConcluant(since === undefined ? 'la personne n’avait jamais consulté ce DMP' : 'aucune recherche de lots reçue')];
    const fresh = lots.filter(({ at }) => at >= since).flatMap(({ documents }) => documents).filter((document) => !own(document));
    const place = placeOnScreen(view, read.screen);
    const text = read.screen.text ?? '';
    const said = fresh.length === 0 ? says(text, 'aucun') : new RegExp(`(?<![\\d/:])${fresh.length}(?![\\d/:])`).test(text.split(',')[0] ?? '');
    return [
      said ? holds(place, text) : breaks({ expected: fresh.length === 0 ? 'aucune nouveauté' : `${howMany(fresh.length, 'nouveauté')}`, got: text === '' ? 'rien à l’écran' : `« ${text} »`, ...place }),
      ...byType(fresh, rows.screen, placeOnScreen(view, rows.screen)),
    ];
  },
};

function byType(fresh: readonly DocumentReading[], screen: ScreenFact, place: { fact: string }): Finding[] {
  const counts = new Map<string, number>();
  for (const document of fresh) counts.set(labelOf(document), (counts.get(labelOf(document)) ?? 0) + 1);
  const rows = screen.rows ?? [];
  const extra = rows.filter((row) => ![...counts.keys()].some((type) => asRead(type) === asRead(row['type'] ?? '')));
  return [
    ...[...counts].map(([type, count]): Finding => { const row = rows.find((one) => asRead(one['type'] ?? '') === asRead(type)); return row?.['nombre'] === String(count) ? holds(place, `${type} : ${count}`) : breaks({ expected: `${type} : ${count}`, got: row === undefined ? 'absent' : row['nombre'] ?? '', ...place }); }),
    ...extra.map((row) => breaks({ expected: 'les seuls types des nouveautés', got: `${row['type'] ?? ''} : ${row['nombre'] ?? ''}`, ...place })),
  ];
}

/** Enough to choose what to read: when the DMP was last fed, and with what. */
export const lastFeedingTold: Rule = {
  id: 'ecran/derniere-alimentation', version: 1,
  exigences: ['parcours-informations-minimales'],
  sentence: 'Le dossier dit la date de la dernière alimentation du DMP et la nature des derniers documents.',
  judge: (view) => {
    const read = lastReading(view, 'derniere-alimentation');
    if ('trouble' in read) return [read.trouble];
    const { lots } = arrivedBefore(view, read.screen);
    const last = [...lots].sort((a, b) => b.at.localeCompare(a.at))[0];
    const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(last?.at ?? '') ?? [];
    if (last === undefined || y === undefined) return [nonConcluant('aucun lot daté n’a été rendu avant cette lecture')];
    const at = new Date(`${y}-${m ?? ''}-${d ?? ''}T${h ?? ''}:${min ?? ''}:${s ?? ''}Z`);
    const options = { timeZone: 'Europe/Paris' } as const;
    const day = at.toLocaleDateString('fr-FR', options);
    const time = at.toLocaleTimeString('fr-FR', { ...options, hour: '2-digit', minute: '2-digit' });
    const place = placeOnScreen(view, read.screen);
    const text = read.screen.text ?? '';
    const got = text === '' ? 'rien à l’écran' : `« ${text} »`;
    return [
      text.includes(day) && text.includes(time) ? holds(place, `${day} ${time}`) : breaks({ expected: `${day} ${time}`, got, ...place }),
      ...last.documents.map(labelOf).map((type) => (says(text, type) ? holds(place, type) : breaks({ expected: type, got, ...place }))),
    ];
  },
};
