import type { Fact, FactKind } from './facts';

/** One line of a worker's file: the fact, and the SHA-256 of the line before (of the header's bytes for the first). */
export interface Line { prev: string; fact: Fact }

/** The line without its newline. `prev`, `seq`, `at`, `kind` come first so that a file reads well with the naked eye. */
export const formatLine = (prev: string, fact: Fact): string => {
  const { seq, at, kind, ...rest } = fact;
  return JSON.stringify({ prev, seq, at, kind, ...rest });
};

const KINDS: Record<FactKind, true> = {
  exchange: true, 'refused-connection': true, screen: true, 'exported-trace': true, statement: true, act: true,
  marker: true, barrier: true, question: true, closing: true,
};

/** Undefined when the text is no line of a journal. */
export function parseLine(text: string): Line | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { prev, ...fact } = value as Record<string, unknown>;
  if (typeof prev !== 'string' || !Number.isSafeInteger(fact['seq']) || typeof fact['at'] !== 'string') return undefined;
  if (typeof fact['kind'] !== 'string' || !Object.hasOwn(KINDS, fact['kind'])) return undefined;
  return { prev, fact: fact as unknown as Fact };
}
