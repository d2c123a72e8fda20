/** What the professional asks of a search beyond its default; a box ticked widens it. */
export interface SearchAsked { archives: boolean; obsoletes: boolean; /** Older than the period searched by default. */ anciens: boolean; criteria?: SearchedFor; /** Only what was submitted since this person last came. */ nouveautes?: boolean }

/** Criteria the professional crosses (DMP/UX.27), each among the metadata TD3.1 accepts. */
export interface SearchedFor { /** typeCode. */ type?: string; /** Created since, AAAA-MM-JJ, local day. */ depuis?: string; /** Name of an author. */ auteur?: string }
export const CRITERIA = ['type', 'depuis', 'auteur'] as const satisfies readonly (keyof SearchedFor)[];

/** Boxes of the search. */
export const FILTERS = ['archives', 'obsoletes', 'anciens'] as const satisfies readonly (keyof SearchAsked)[];
export type Filter = typeof FILTERS[number];

/** The default search: documents in force, of the period. */
export const DEFAULT_SEARCH: SearchAsked = { archives: false, obsoletes: false, anciens: false };

/** What a search kept out or let in, as shown above its list. */
export type ActiveFilter = 'en-vigueur' | 'archives' | 'obsoletes' | 'recents';

/** What TD3.1 is asked. */
export interface SearchCriteria { /** Full URIs. */ statuses: string[]; /** Created since, `YYYYMMDDhhmmss` UTC. */ from?: string; /** `code^^système`. */ typeCodes?: string[]; /** Patterns of XCN. */ authors?: string[]; /** Submitted since, `YYYYMMDDhhmmss` UTC: nothing else is asked. */ submittedSince?: string }

/** States a line of the list carries a sign for (EX_3.1-1080); a current document carries none. */
export type DocumentSign = 'masque-ps' | 'invisible-patient' | 'invisible-representants' | 'archive' | 'obsolete';
/** Those that are told once more when the document opens (EX_3.2-1025). */
export type OpeningAlert = 'invisible-patient' | 'invisible-representants';
