import { breaks, type Finding } from '../finding';
import type { Rule } from '../rule';
import { eachDocument } from './metadata';
import { writtenBefore } from './written';

const PARIS = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23', timeZoneName: 'shortOffset' });
/** `+0200`: what French clocks add to universal time at that instant. */
const offsetAt = (at: Date): string => `+0${/GMT\+(\d)/.exec(PARIS.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[1] ?? '?'}00`;
const TS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d{4})$/;
const digits = (at: Date): string => at.toISOString().slice(0, 19).replace(/[-:T]/g, '');

/** Instant of an HL7 TS written with its offset. */
function instantOf(ts: string): Date | undefined {
  const found = TS.exec(ts);
  if (found === null) return undefined;
  const [, y, m, d, h, min, s, offset = ''] = found;
  return new Date(`${y}-${m}-${d}T${h}:${min}:${s}${offset.slice(0, 3)}:${offset.slice(3)}`);
}

function pair(what: string, metadata: string | undefined, ts: string | undefined, fact: string): Finding[] {
  const at = ts === undefined ? undefined : instantOf(ts);
  if (ts === undefined || at === undefined) return [breaks({ expected: `${what} du document en heure locale, avec son décalage`, got: ts ?? 'absente', fact })];
  return [
    ...(ts.endsWith(offsetAt(at)) ? [] : [breaks({ expected: `${what} à l’heure de Paris (${offsetAt(at)})`, got: ts, fact })]),
    ...(metadata === digits(at) ? [] : [breaks({ expected: `${what} en temps universel dans les métadonnées : ${digits(at)}`, got: metadata ?? 'absente', fact })]),
  ];
}

/** EX_2.1-1110: universal time in the metadata, local time with its offset in the document, of the same instant. */
export const bothTimes: Rule = {
  id: 'alimentation/dates', version: 1,
  exigences: ['ex-2-1-1110'],
  sentence: 'Les dates des métadonnées sont en temps universel, celles du document en heure locale avec leur décalage, et disent le même instant.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact }, document: { creationTime, serviceStartTime, cda } }) => [
    ...pair('date de création', creationTime, cda?.effectiveTime, fact), ...pair('date de l’acte', serviceStartTime, cda?.serviceStart, fact),
  ]),
};

/** DMP/HISTO.03: the day of the act, in the metadata and in the document, whenever it is sent. */
export const dateOfTheAct: Rule = {
  id: 'alimentation/date-de-l-acte', version: 1,
  exigences: ['rem-dmp-histo-03'],
  sentence: 'Un document garde, dans ses métadonnées et son en-tête, la date de l’acte et non celle de l’envoi.',
  judge: (view) => eachDocument(view, ({ exchange: { id: fact, seq }, document: { title, serviceStartTime, cda }, patient }) => {
    const actAt = writtenBefore(view, seq).find((one) => one.patient === patient && one.title === title)?.actAt;
    if (actAt === undefined) return [];
    const expected = digits(new Date(actAt));
    const told = cda?.serviceStart === undefined ? undefined : instantOf(cda.serviceStart);
    return [
      ...(serviceStartTime === expected ? [] : [breaks({ expected: `acte du ${expected}`, got: serviceStartTime ?? 'aucune date', fact })]),
      ...(told !== undefined && digits(told) === expected ? [] : [breaks({ expected: `acte du ${expected} en tête du document`, got: cda?.serviceStart ?? 'aucune date', fact })]),
    ];
  }),
};
