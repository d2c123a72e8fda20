import { DOCUMENT_STATUS } from '../../xds/types';
import type { SearchScopePort } from './ports';

/** A first search reaches two years back; the professional widens it when the care asks for it (référentiel §5.1). */
const YEARS = 2;

/** Documents in force of the last two years, and what the professional adds to them (EX_3.1-1030). */
export function boundedSearch(): SearchScopePort {
  return {
    criteria: (asked, now) => ({
      statuses: [DOCUMENT_STATUS.approved, ...(asked.archives ? [DOCUMENT_STATUS.archived] : []), ...(asked.obsoletes ? [DOCUMENT_STATUS.deprecated] : [])],
      ...(asked.anciens ? {} : { from: yearsBefore(now) }),
    }),
    shown: (asked) => [
      ...(asked.archives || asked.obsoletes ? [] : ['en-vigueur' as const]), ...(asked.archives ? ['archives' as const] : []), ...(asked.obsoletes ? ['obsoletes' as const] : []),
      ...(asked.anciens ? [] : ['recents' as const]),
    ],
  };
}

function yearsBefore(now: Date): string {
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - YEARS);
  return start.toISOString().replace(/\D/g, '').slice(0, 14);
}
