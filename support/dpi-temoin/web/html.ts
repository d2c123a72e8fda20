/** HTML already safe to send. Only `html` makes some: every value it is given is escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string { return this.text; }
}

export type Part = Html | string | number | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
/** Text for an element or a quoted attribute. Control characters, which no page needs, become visible. */
// eslint-disable-next-line no-control-regex
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');

const write = (part: Part): string => part === undefined || part === false ? ''
  : part instanceof Html ? part.text
  : Array.isArray(part) ? part.map(write).join('')
  : escapeHtml(String(part));

/** Template of HTML: literal text is trusted, values are escaped unless they are `Html`. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((text, literal, i) => text + write(parts[i - 1]) + literal));

/** Fills `{name}` of a text of the book. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
