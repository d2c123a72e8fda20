import { HomologairError } from '../../erreurs/error';

const shown = (raw: string): string => raw.slice(0, 200);

/** Reads one string literal opening at `from`; gives its value and the position after its closing apostrophe. */
function literalAt(slot: string, raw: string, from: number): { value: string; end: number } {
  const refuse = (position: number): never => { throw new HomologairError('XDS-SLOT-APOSTROPHES', { slot, valeur: shown(raw), position }); };
  if (raw[from] !== "'") return refuse(from);
  let value = '';
  for (let start = from + 1; ;) {
    const quote = raw.indexOf("'", start);
    if (quote < 0) return refuse(raw.length);
    value += raw.slice(start, quote);
    if (raw[quote + 1] !== "'") return { value, end: quote + 1 };
    value += "'";
    start = quote + 2;
  }
}

/**
 * A single string parameter: `'…'`, inner apostrophes doubled, no parentheses (ITI TF-2 §3.18.4.1.2.3.5).
 * Throws XDS-SLOT-APOSTROPHES, XDS-SLOT-PARENTHESES.
 */
export function unquoteString(slot: string, raw: string): string {
  const text = raw.trim();
  if (text.startsWith('(')) throw new HomologairError('XDS-SLOT-PARENTHESES', { slot });
  const { value, end } = literalAt(slot, text, 0);
  if (end !== text.length) throw new HomologairError('XDS-SLOT-APOSTROPHES', { slot, valeur: shown(text), position: end });
  return value;
}

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
};

/**
 * A list parameter: `('…','…')`. A single `'…'` without parentheses is tolerated: real clients write it.
 * Throws XDS-SLOT-LISTE, XDS-SLOT-APOSTROPHES.
 */
export function unquoteList(slot: string, raw: string): string[] {
  const text = raw.trim();
  if (!text.startsWith('(')) return [unquoteString(slot, text)];
  const refuse = (position: number): never => { throw new HomologairError('XDS-SLOT-LISTE', { slot, valeur: shown(text), position }); };
  const values: string[] = [];
  for (let at = skipSpace(text, 1); ;) {
    if (text[at] !== "'") return refuse(at);
    const { value, end } = literalAt(slot, text, at);
    values.push(value);
    const after = skipSpace(text, end);
    if (text[after] === ')') return after === text.length - 1 ? values : refuse(after + 1);
    if (text[after] !== ',') return refuse(after);
    at = skipSpace(text, after + 1);
  }
}
