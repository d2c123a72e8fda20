import { ERRORS, type ErrorCode } from './table';

export type Details = Readonly<Record<string, string | number | boolean | undefined>>;

/** What was found, what was expected, what to do: three French clauses; `{name}` is filled from the details. */
export interface ErrorEntry { readonly trouve: string; readonly attendu: string; readonly faire: string }

const fill = (template: string, details: Details): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '?'));

/** An error a user may read: a stable code of the one table, a French sentence, and its cause. */
export class HomologairError extends Error {
  override readonly name = 'HomologairError';
  constructor(readonly code: ErrorCode, readonly details: Details = {}, cause?: unknown) {
    super(sentenceOf(code, details), cause === undefined ? undefined : { cause });
  }
}

/** The French sentence of a code, filled. */
export function sentenceOf(code: ErrorCode, details: Details = {}): string {
  const { trouve, attendu, faire } = ERRORS[code] as ErrorEntry;
  return fill(`${trouve} Attendu : ${attendu} ${faire}`, details);
}
