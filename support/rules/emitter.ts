import type { JournalHeader } from '../lecture/view';

/** The component that issues the tokens and receives the acknowledgements: the intermediation platform when the target declares one, else the software itself. */
export const emitterOf = ({ target }: JournalHeader): { nom: string; version: string; homologation?: string } => target.platform ?? target.lps;
