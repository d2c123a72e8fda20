import type { InsStatusPort } from './ports';

/** EX_GEN-1530: what was typed by hand is provisional until the national service gives it. */
export const honestInsStatus = (): InsStatusPort => ({
  typed: (patient, ins) => ({ ...patient, ins, statutIns: 'provisoire' }),
  shown: ({ statutIns }) => statutIns,
});
