import { xmlAttribute, xmlText } from './escape';

/** ebRIM 3.0 `LongName`: a slot value holds at most 256 characters. */
const LONGEST_VALUE = 256;

/** One rim:Slot with its values; nothing when there is none. */
export function slot(name: string, values: readonly (string | undefined)[]): string {
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return '';
  return `<rim:Slot name="${xmlAttribute(name)}"><rim:ValueList>${present.map((v) => `<rim:Value>${xmlText(v)}</rim:Value>`).join('')}</rim:ValueList></rim:Slot>`;
}

/** An SQL-like string literal: apostrophes doubled (ITI TF-2 §3.18.4.1.2.3.5). */
export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A slot of one string parameter: quoted, without parentheses. */
export const stringSlot = (name: string, value: string | undefined): string =>
  value === undefined ? '' : slot(name, [quoted(value)]);

/** A slot of a list parameter: `('a','b')`, cut into several values when one would be too long for ebRIM. */
export function listSlot(name: string, values: readonly string[] | undefined): string {
  if (values === undefined || values.length === 0) return '';
  const lists: string[] = [];
  let current = '';
  for (const value of values.map(quoted)) {
    if (current !== '' && current.length + value.length + 3 > LONGEST_VALUE) { lists.push(`(${current})`); current = ''; }
    current = current === '' ? value : `${current},${value}`;
  }
  return slot(name, [...lists, `(${current})`]);
}
