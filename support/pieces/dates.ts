/** A day as the register writes it: `2026-05-04`, or, in an example only, some time before the run (`-P6M`) or after it (`P2Y`). */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const RELATIVE_DAY = /^-?P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** True for a day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The day a text means, counted from the run's start when it is relative. */
export function dayMeant(text: string, startedAt: Date): string {
  const parts = RELATIVE_DAY.exec(text);
  if (parts === null) return text;
  const sign = text.startsWith('-') ? -1 : 1;
  const months = sign * (Number(parts[1] ?? 0) * 12 + Number(parts[2] ?? 0));
  const from = new Date(Date.UTC(startedAt.getUTCFullYear(), startedAt.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  from.setUTCDate(Math.min(startedAt.getUTCDate(), last));
  return dayOf(new Date(from.getTime() + sign * Number(parts[3] ?? 0) * 86_400_000));
}
