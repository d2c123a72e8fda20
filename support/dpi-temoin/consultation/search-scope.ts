import { DOCUMENT_STATUS } from '../../xds/types';
import { searchedType } from './document-types';
import type { SearchedFor } from './model';
import type { SearchScopePort } from './ports';

/** A first search reaches two years back; the professional widens it when the care asks for it (référentiel §5.1). */
const YEARS = 2;

/** Documents in force of the last two years, and what the professional adds to them (EX_3.1-1030) or crosses with them (DMP/UX.27). */
export function boundedSearch(): SearchScopePort {
  return {
    criteria: (asked, now) => ({
      statuses: [DOCUMENT_STATUS.approved, ...(asked.archives ? [DOCUMENT_STATUS.archived] : []), ...(asked.obsoletes ? [DOCUMENT_STATUS.deprecated] : [])],
      ...(asked.anciens ? {} : { from: yearsBefore(now) }), ...crossed(asked.criteria ?? {}),
    }),
    shown: (asked) => [
      ...(asked.archives || asked.obsoletes ? [] : ['en-vigueur' as const]), ...(asked.archives ? ['archives' as const] : []), ...(asked.obsoletes ? ['obsoletes' as const] : []),
      ...(asked.anciens || asked.criteria?.depuis !== undefined ? [] : ['recents' as const]),
    ],
    shownCriteria: ({ criteria }) => criteria ?? {},
    kept: (documents) => documents,
  };
}

/** A day given replaces the period searched by default. */
const crossed = ({ type, depuis, auteur }: SearchedFor): { from?: string; typeCodes?: string[]; authors?: string[] } => ({
  ...(depuis === undefined ? {} : { from: utcOf(midnightInParis(depuis)) }), ...(type === undefined ? {} : { typeCodes: [searchedType(type)] }),
  ...(auteur === undefined ? {} : { authors: [`%${auteur}%`] }),
});

function yearsBefore(now: Date): string {
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - YEARS);
  return utcOf(start);
}

const utcOf = (at: Date): string => at.toISOString().replace(/\D/g, '').slice(0, 14);

/** The instant a local day begins: one or two hours before it does in universal time. */
function midnightInParis(day: string): Date {
  const universal = Date.parse(`${day}T00:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(universal));
  return new Date(universal - hour * 3_600_000);
}
