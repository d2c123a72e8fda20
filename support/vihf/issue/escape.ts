/** Characters XML 1.0 cannot carry, even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text content, safe inside an element. A carriage return is escaped: parsers would turn it into a line feed. */
export const text = (value: string): string =>
  value.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

/** Attribute value, safe between double quotes. White space other than a space is escaped: parsers would normalise it. */
export const attribute = (value: string): string =>
  text(value).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
