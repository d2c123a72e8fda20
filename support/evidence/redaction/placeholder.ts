import { saltedDigest } from './salt';

/** What a value taken out is: a person's INS, a person's name, or a secret. */
export type MaskedKind = 'ins' | 'nom' | 'secret';

/** What stands in the place of a value: the reader who holds the salt may compute it from the value and compare. */
export const placeholder = (what: MaskedKind, value: string, salt: string): string => `[${what}:${saltedDigest(salt, value.normalize('NFC')).slice(0, 16)}]`;

/** How a name may be written: as it is, in capitals, in small letters, with one capital. */
export const writings = (name: string): string[] => [...new Set([name, name.toUpperCase(), name.toLowerCase(), `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`])];

/** Every placeholder a value may stand behind: a reader gives a name as it is known to them. */
export const placeholdersOf = (value: string, salt: string): string[] =>
  [...new Set((['ins', 'nom', 'secret'] as const).flatMap((what) => writings(value).map((written) => placeholder(what, written, salt))))];
