// Made once: a page shows dozens of dates, and each formatter costs more than the page.
const PARIS_DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' });
const PARIS_TIME = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/** « 22/11/2026 à 10:14 », heure de Paris. */
export const dateTime = (at: Date | string): string => {
  const date = new Date(at);
  return `${PARIS_DAY.format(date)} à ${PARIS_TIME.format(date)}`;
};

/** `YYYYMMDDhhmmss` UTC of XDS, in local time (EX_3.1-1070). */
export const xdsDate = (value: string): string => {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?$/.exec(value);
  if (parts === null) return value;
  const [, y, m, d, h, min, s] = parts;
  return h === undefined ? `${d}/${m}/${y}` : dateTime(`${y}-${m}-${d}T${h}:${min ?? '00'}:${s ?? '00'}Z`);
};

/** `YYYY-MM-DD` or `YYYYMMDD` as DD/MM/YYYY. */
export const plainDate = (value: string): string => value.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/, '$3/$2/$1');

/** « 3 jours », or minutes below one day. */
export const plainDuration = (milliseconds: number): string => {
  const days = Math.floor(milliseconds / 86_400_000);
  return days > 0 ? `${days} jour${days > 1 ? 's' : ''}` : `${Math.round(milliseconds / 60_000)} minutes`;
};
