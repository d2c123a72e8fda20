const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

/** HL7 TS of an instant in French local time, with the offset of that day (EX_2.1-1110): `20260715003000+0200`. */
export function localTime(at: string): string {
  const parts = Object.fromEntries(PARIS.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => parts[name] ?? '00');
  const hours = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - Date.parse(at)) / 3_600_000);
  return `${year}${month}${day}${hour}${minute}${second}+${String(hours).padStart(2, '0')}00`;
}

/** An instant typed in French local time, `YYYY-MM-DDThh:mm`; undefined when it is not one. */
export function instantOf(typed: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(typed);
  if (found === null) return undefined;
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [number, number, number, number, number];
  const asUniversal = Date.UTC(year, month - 1, day, hour, minute);
  const offset = Number(/\+(\d{2})00$/.exec(localTime(new Date(asUniversal - 3_600_000).toISOString()))?.[1] ?? 1);
  return new Date(asUniversal - offset * 3_600_000).toISOString();
}
