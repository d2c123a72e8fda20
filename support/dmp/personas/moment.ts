/** An instant written in a persona: ISO date, or a past duration relative to `now` (`-P6M`). The schema has checked the form. */
export function momentOf(text: string, now: Date): Date {
  const past = /^-P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text);
  if (past === null) return new Date(text);
  return shiftMonths(new Date(now.getTime() - Number(past[3] ?? 0) * DAY), -(Number(past[1] ?? 0) * 12 + Number(past[2] ?? 0)));
}

export const DAY = 86_400_000;

/** Same day some months away, the last day of the month when that day does not exist; UTC. */
export function shiftMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date.getUTCDate(), last));
  return moved;
}
