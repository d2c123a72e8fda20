import type { LocalTrace } from '../lecture/view';

/** What a line of the traces says, in an order of its own; what is told of its integrity is not part of it. */
export const lineOf = ({ integrite: _integrity, ...line }: LocalTrace): string => JSON.stringify(Object.entries(line).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Filters nothing: the whole trace. */
export const unfiltered = ({ filter }: { filter: { professionnel?: string; du?: string; au?: string } }): boolean => filter.professionnel === undefined && filter.du === undefined && filter.au === undefined;
