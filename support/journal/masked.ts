/** What was taken out of a fact, or of a header. `champs`: JSON pointers (RFC 6901); `empreinte`: salted digest of the whole as it was. */
export interface Masked { champs: string[]; empreinte: string }

/** What stands in the place of a value taken out: its kind and a salted digest. */
export const PLACEHOLDER = /\[(?:ins|nom|secret):[0-9a-f]{16}\]/;

let looked = false;

/**
 * Runs a synchronous computation and tells whether it looked at anything that was taken out of a redacted record; whatever runs around it is told too.
 * A pure computation that did not look gives what it would give of the complete record: every value it read is the same there (ADR 0007).
 */
export function watchingMasked<T>(compute: () => T): { value: T; masked: boolean } {
  const before = looked;
  looked = false;
  try {
    return { value: compute(), masked: looked };
  } finally {
    looked ||= before;
  }
}

/** Says that something taken out was looked at, or is part of what was computed from it earlier. */
export const lookedAtMasked = (): void => { looked = true; };

/**
 * Makes whoever looks at what was taken out of a fact or a header be told; the list itself no longer shows among its fields. @returns the pointers that
 * lead nowhere, or to a value nothing was taken out of: a record that lists those was tampered with.
 */
export function hideMasked(root: { masque?: Masked }): string[] {
  if (root.masque === undefined) return [];
  Object.defineProperty(root, 'masque', { enumerable: false });
  return root.masque.champs.filter((pointer) => {
    const keys = pointer.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~')), last = keys.pop();
    let holder: unknown = root;
    for (const key of keys) holder = ownValue(holder, key);
    const value = last === undefined ? undefined : ownValue(holder, last);
    if (last === undefined || !isPlaceholder(value)) return true;
    Object.defineProperty(holder, last, { enumerable: true, configurable: true, get: () => { lookedAtMasked(); return value; } });
    return false;
  });
}

/** A text with a placeholder in it, or a body that says it was taken out. */
const isPlaceholder = (value: unknown): boolean =>
  (typeof value === 'string' ? PLACEHOLDER.test(value) : typeof value === 'object' && value !== null && (value as { masque?: unknown }).masque === true);

const ownValue = (holder: unknown, key: string): unknown =>
  (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined);
