import type { PrintingPort } from './ports';

/** On paper as on screen: the list given to this person, and nothing that was given to another. */
export const whatIsListed = (): PrintingPort => ({ lines: (_patient, list) => list });
