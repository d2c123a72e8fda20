import type { RuleView } from '../lecture/view';

/** Milliseconds since 1970, NaN when the text is no instant. */
export const instant = (text: string | undefined): number => (text === undefined ? Number.NaN : Date.parse(text));

/** Difference between two clocks that the bench forgives, in milliseconds. */
export const tolerance = (view: RuleView): number => view.header.mock.clockToleranceMs;

/** A duration as a reader says it. */
export function duration(milliseconds: number): string {
  const absolute = Math.abs(milliseconds);
  if (absolute < 60_000) return `${(absolute / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;
  if (absolute < 7_200_000) return `${Math.round(absolute / 60_000)} min`;
  return `${(absolute / 3_600_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} h`;
}
