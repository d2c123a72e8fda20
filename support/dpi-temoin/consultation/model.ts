/** What the professional asks of a search beyond its default; a box ticked widens it. */
export interface SearchAsked { archives: boolean; obsoletes: boolean; /** Older than the period searched by default. */ anciens: boolean }

/** Boxes of the search. */
export const FILTERS = ['archives', 'obsoletes', 'anciens'] as const satisfies readonly (keyof SearchAsked)[];

/** The default search: documents in force, of the period. */
export const DEFAULT_SEARCH: SearchAsked = { archives: false, obsoletes: false, anciens: false };

/** What a search kept out or let in, as shown above its list. */
export type ActiveFilter = 'en-vigueur' | 'archives' | 'obsoletes' | 'recents';

/** What TD3.1 is asked. */
export interface SearchCriteria { /** Full URIs. */ statuses: string[]; /** Created since, `YYYYMMDDhhmmss` UTC. */ from?: string }

/** States a line of the list carries a sign for (EX_3.1-1080); a current document carries none. */
export type DocumentSign = 'masque-ps' | 'invisible-patient' | 'invisible-representants' | 'archive' | 'obsolete';
/** Those that are told once more when the document opens (EX_3.2-1025). */
export type OpeningAlert = 'invisible-patient' | 'invisible-representants';
