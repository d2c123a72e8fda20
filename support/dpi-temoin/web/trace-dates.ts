/** Minutes by which Paris is ahead of UTC at an instant. */
function parisOffsetMs(instant: number): number {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instant).map(({ type, value }) => [type, Number(value)])) as Record<string, number>;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * A date as a person types it, in Paris time unless it says its zone; a day alone means its beginning or its end.
 * @returns ISO UTC; `''` for an empty field; undefined when not understood.
 */
export function typedDate(text: string, end: boolean): string | undefined {
  const typed = text.trim();
  if (typed === '') return '';
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(typed)) {
    const at = Date.parse(typed);
    return Number.isNaN(at) ? undefined : new Date(at).toISOString();
  }
  const french = /^(\d{2})\/(\d{2})\/(\d{4})(?:[ T,à]+(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(typed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(typed);
  const [y, m, d, h, min, s] = french !== null ? [french[3], french[2], french[1], french[4], french[5], french[6]]
    : iso !== null ? [iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]] : [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (date.getUTCMonth() !== Number(m) - 1 || Number(h ?? 0) > 23 || Number(min ?? 0) > 59 || Number(s ?? 0) > 59) return undefined;
  const [hour, minute, second, ms] = h === undefined ? (end ? [23, 59, 59, 999] : [0, 0, 0, 0]) : [Number(h), Number(min), s === undefined && end ? 59 : Number(s ?? 0), end ? 999 : 0];
  const wall = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  // Twice: the first guess may fall on the other side of a change of hour.
  const guess = wall - parisOffsetMs(wall);
  return new Date(wall - parisOffsetMs(guess) + ms).toISOString();
}
