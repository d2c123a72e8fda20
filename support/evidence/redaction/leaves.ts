import type { Body } from '../../journal/facts';

/** What is done to the leaves of a value. */
export interface LeafWork {
  /** A text, and the key it stands under (that of its list, within a list). */
  text(value: string, key: string): string;
  /** What stands in the place of a body; the same when it stays. */
  body(body: Body): Body;
}

/**
 * What the bench itself names: those texts come from its own vocabulary, the features or the catalogue, and hold nobody's identity. Were one of them
 * masked because a person bears the same name, nothing could be judged any more.
 */
const VOCABULARY: ReadonlySet<string> = new Set(['kind', 'marker', 'act', 'rule', 'tags', 'uri', 'status', 'reading', 'gesture', 'what', 'driver', 'service', 'transaction', 'piece', 'cle', 'nature', 'verdict', 'acte', 'fact']);

/** A body, and not the description of a piece's file. */
const isBody = (value: object, key: string): value is Body => key !== 'fichier' && 'sha256' in value && 'size' in value;

/** A copy with each text redacted, and nothing else. */
export const redactedTexts = <T>(value: T, text: (value: string) => string): T => workedLeaves(value, { text, body: (body) => body }).copy;

/** A copy of a value of JSON with its leaves worked on, and the JSON pointers (RFC 6901) of those that changed. */
export function workedLeaves<T>(value: T, work: LeafWork): { copy: T; changed: string[] } {
  const changed: string[] = [];
  const walk = (one: unknown, key: string, at: string): unknown => {
    if (typeof one === 'string') {
      const other = VOCABULARY.has(key) ? one : work.text(one, key);
      if (other !== one) changed.push(at);
      return other;
    }
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map((inner, index) => walk(inner, key, `${at}/${index}`));
    if (isBody(one, key)) {
      const other = work.body(one);
      if (other !== one) changed.push(at);
      return other;
    }
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name, `${at}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`)]));
  };
  return { copy: walk(value, '', '') as T, changed };
}
