import { createHash } from 'node:crypto';

/** The same items in an order drawn from a seed: same seed, same order, whatever the machine. */
export function drawnOrder<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  const rank = new Map(items.map(({ id }) => [id, createHash('sha256').update(`${seed}|${id}`).digest('hex')]));
  return [...items].sort((a, b) => (rank.get(a.id) ?? '').localeCompare(rank.get(b.id) ?? ''));
}
