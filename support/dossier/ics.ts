import { oneLine } from '../rapports/text';
import { MENTION, WATERMARK } from './mentions';
import type { Dossier } from './model';

interface Reminder { uid: string; day: string; title: string; daysBefore: number; /** Comes back on that day of every year. */ yearly?: true }

/** A day some months later; the last of the month when it is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** What must be done again, and when: only dates that are known. */
export function reminders({ etablissement: { commission, certificats, echeances } }: Dossier): Reminder[] {
  const { date, dureeMois } = commission;
  return [
    ...(date !== undefined && dureeMois !== undefined ? [{ uid: 'pv', day: monthsLater(date, dureeMois), title: 'Fin de l’auto-homologation au référentiel DMP : réunir la commission avant', daysBefore: 90 }] : []),
    ...certificats.flatMap(({ identifiantJuridique, usage, fin }, index) => (fin === undefined ? [] : [{ uid: `certificat-${index + 1}`, day: fin, title: `Fin du certificat IGC-Santé ${identifiantJuridique} (${usage})`, daysBefore: 60 }])),
    ...(echeances.homologationMie === undefined ? [] : [{ uid: 'mie', day: echeances.homologationMie, title: 'Fin de l’homologation des moyens d’identification (RIE)', daysBefore: 90 }]),
    ...(echeances.essaiExtraction === undefined ? [] : [{ uid: 'extraction', day: echeances.essaiExtraction, title: 'Essai d’extraction des traces à refaire (trois ans au plus)', daysBefore: 60 }]),
    ...(echeances.revueComptes === undefined ? [] : [{ uid: 'comptes', day: echeances.revueComptes, title: 'Revue annuelle des comptes et des habilitations', daysBefore: 30, yearly: true as const }]),
  ];
}

const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, '\\$&');
/** RFC 5545 §3.1: lines of at most 75 octets, the rest folded; never inside a character. */
function folded(line: string): string {
  const out: string[] = [];
  let current = '', size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > (out.length === 0 ? 75 : 74)) { out.push(current); current = ''; size = 0; }
    current += character; size += octets;
  }
  return [...out, current].join('\r\n ');
}

/** RFC 5545 §3.3.10: a rule leaves out the years that lack its day; the end of February is in each of them. */
const everyYear = (day: string): string => (day.endsWith('-02-29') ? 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'RRULE:FREQ=YEARLY');

/** An iCalendar file of the reminders, each a day with an alarm. An event is read alone in a calendar: each says what every page of the dossier does. */
export function calendar(dossier: Dossier): string {
  const { raisonSociale, finessJuridique } = dossier.etablissement.etablissement, marks = dossier.target.temoin ? [WATERMARK] : [];
  const stamp = `${dossier.run.endedAt.slice(0, 19).replace(/[-:]/g, '')}Z`, compact = (day: string): string => day.replace(/-/g, '');
  const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//HomologAIR//Dossier//FR', 'CALSCALE:GREGORIAN',
    ...reminders(dossier).flatMap(({ uid, day, title, daysBefore, yearly }) => {
      const summary = [...marks, title].map(escaped).join(' : ');
      return [
        'BEGIN:VEVENT', `UID:${uid}-${finessJuridique}@homologair.invalid`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
        `SUMMARY:${summary}`, `DESCRIPTION:${[raisonSociale, ...marks, MENTION].map(escaped).join('\\n')}`, ...(yearly ? [everyYear(day)] : []), 'TRANSP:TRANSPARENT', 'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-P${daysBefore}D`, 'END:VALARM', 'END:VEVENT',
      ];
    }), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
