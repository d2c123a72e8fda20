/** `YYYYMMDDhhmmss`, UTC: the dates of XDS metadata and of stored query slots (EX_2.1-1110). */
export function xdsTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

/** HL7 V3 TS of an instant, its UTC offset written out so that nobody reads it as local time. */
export const hl7Time = (at: Date): string => `${xdsTime(at)}+0000`;
