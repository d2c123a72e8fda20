import type { Access } from '../../world/history';
import type { Visitor } from '../visitor';
import type { WebPsSettings } from '../settings';

const DAY = 86_400_000;

/**
 * Traces consultable on line (PDT-INF-527): one year or one hundred, the latest first. The médecin traitant sees them all, another
 * authorised professional only what he did himself.
 */
export function historyFor(all: readonly Access[], visitor: Visitor, medecinTraitant: boolean, now: Date, { historiqueJours, historiqueMaximum }: WebPsSettings): Access[] {
  const since = new Date(now.getTime() - historiqueJours * DAY).toISOString();
  return all.filter((one) => one.le >= since && (medecinTraitant || one.professionnel === `8${visitor.reader.rpps}`)).reverse().slice(0, historiqueMaximum);
}
