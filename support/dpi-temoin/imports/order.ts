import type { DossierOrderPort } from './ports';

/** By type then the latest first, or by date; where a document comes from changes nothing (CDA/INT.04). */
export const mingledOrder = (): DossierOrderPort => ({
  sorted: (lines, order) => {
    const latest = (a: { created: string }, b: { created: string }): number => b.created.localeCompare(a.created);
    if (order === undefined) return [...lines];
    return [...lines].sort((a, b) => (order === 'type' ? a.type.localeCompare(b.type, 'fr') : 0) || latest(a, b));
  },
});
