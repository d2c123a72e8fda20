import type { LocalAccessPort } from './ports';

/** The record's documents are the care team's, and those the patient lets in; whoever may, reads the copies too. */
export const teamOnly = (): LocalAccessPort => ({ mayRead: ({ place, consent }) => place !== 'hors-equipe' || consent });
