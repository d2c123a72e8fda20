import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { answeredBefore, lineOf, titleOf } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

const MONTHS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

/** EX_3.1-1070: XDS dates are UTC, the list shows them as the clock on the wall says. */
export const screenLocalDates: Rule = {
  id: 'ecran/dates-locales', version: 1,
  exigences: ['ex-3-1-1070'],
  sentence: 'La liste montre les dates des documents en heure locale.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    const findings = (answeredBefore(view, read.screen)?.documents ?? []).flatMap((document): Finding[] => {
      const text = lineOf(read.screen, document)?.['date'];
      const at = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(document.creationTime ?? '');
      if (text === undefined || at === null) return [];
      const [, y, m, d, h, min] = at;
      const utc = new Date(`${y ?? ''}-${m ?? ''}-${d ?? ''}T${h ?? ''}:${min ?? ''}:00Z`);
      const shown = readDate(text);
      if (shown === undefined) return [aExaminer(`date de ${titleOf(document)} que le banc ne sait pas lire`, { ...place, got: text })];
      const local = wallClock(utc, 'Europe/Paris');
      const universal = wallClock(utc, 'UTC');
      // A day alone tells nothing when both clocks agree on it.
      if (shown.time === undefined && local.day === universal.day) return [];
      const expected = shown.time === undefined ? local.day : `${local.day} ${local.time}`;
      const got = shown.time === undefined ? shown.day : `${shown.day} ${shown.time}`;
      return [got === expected ? holds(place, `${titleOf(document)} : ${text}`) : breaks({ expected: `${titleOf(document)} : ${expected}`, got: text, ...place })];
    });
    return findings.length > 0 ? findings : [nonConcluant('aucune date de la liste ne permet de distinguer l’heure locale de l’heure universelle')];
  },
};

interface Shown { /** AAAA-MM-JJ. */ day: string; /** HH:MM. */ time?: string }

function wallClock(at: Date, timeZone: string): Required<Shown> {
  const part = Object.fromEntries(new Intl.DateTimeFormat('fr-FR', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}`, time: `${part['hour'] ?? ''}:${part['minute'] ?? ''}` };
}

/** « 15/07/2026 à 00:30 », « 2026-07-15 00h30 », « 15 juillet 2026 ». */
function readDate(text: string): Shown | undefined {
  const clock = /(\d{1,2})\s*[:hH]\s*(\d{2})/.exec(text);
  const time = clock === null ? undefined : `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}`;
  const day = (y = '', m = '', d = ''): Shown => ({ day: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, ...(time === undefined ? {} : { time }) });
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const french = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(text);
  if (french !== null) return day(french[3], french[2], french[1]);
  const words = /(\d{1,2})(?:er)?\s+(\p{L}+)\.?\s+(\d{4})/u.exec(text);
  const month = MONTHS.findIndex((start) => words?.[2]?.toLowerCase().startsWith(start));
  return words === null || month < 0 ? undefined : day(words[3], String(month + 1), words[1]);
}
