import { ASSOCIATION, DOCUMENT_STATUS } from '../../xds/types';
import type { Store } from '../storage/database';
import type { NewsPorts } from './ports';

const SETTING = 'annonce-sans-clic';
/** Watched when the person has never come (a setting of the establishment). */
const PERIOD_MS = 30 * 86_400_000;
const xds = (iso: string): string => iso.replace(/\D/g, '').slice(0, 14);

export function newsPorts(store: Store): NewsPorts {
  return { news: {
    announced: () => store.setting(SETTING) === 'oui',
    announce: (on) => store.set(SETTING, on ? 'oui' : 'non'),
    since: (lastVisit, now) => lastVisit ?? new Date(now.getTime() - PERIOD_MS).toISOString(),
    fresh: (lots, since) => lots.filter(({ at }) => at >= xds(since)),
    counted: (documents, { finess, finessJuridique }) => documents.filter(({ status, institution }) => status === DOCUMENT_STATUS.approved && institution !== `1${finess}` && institution !== `1${finessJuridique}`),
    lastFeeding: (lots) => lots.map(({ at }) => at).sort().at(-1),
    notice: ({ uniqueId, title }, found, newer) => {
      const original = found.documents.find(({ documentUniqueId }) => documentUniqueId === uniqueId);
      if (original === undefined || original.status === DOCUMENT_STATUS.deleted) return { uniqueId, title, is: 'retiree' };
      const source = found.links.find(({ type, target }) => type === ASSOCIATION.replaces && target === original.entryUuid)?.source;
      const next = newer.find(({ entryUuid }) => entryUuid === source);
      return next === undefined ? undefined : { uniqueId, title, is: 'plus-recente', newer: next };
    },
  } };
}
