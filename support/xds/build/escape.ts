import { HomologairError } from '../../erreurs/error';

/** Outside XML 1.0 `Char` (https://www.w3.org/TR/xml/#charsets); in `u` mode the surrogate range only matches lone ones. */
// eslint-disable-next-line no-control-regex -- these are what must be refused
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** Whatever asks for a closer look, in one pass: most values have none of it. */
// eslint-disable-next-line no-control-regex -- the same
const SUSPECT = /[\u0000-\u001F&<>"'\uD800-\uDFFF\uFFFE\uFFFF]/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;',
};

function refuseIllegal(value: string): void {
  const found = ILLEGAL.exec(value);
  if (found === null) return;
  const caractere = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new HomologairError('XDS-CARACTERE-INTERDIT', { caractere, position: found.index });
}

/** Element content, read back identical by any XML parser. Throws XDS-CARACTERE-INTERDIT. */
export function xmlText(value: string): string {
  if (!SUSPECT.test(value)) return value;
  refuseIllegal(value);
  return value.replace(/[&<>\r]/g, (c) => ENTITIES[c]!);
}

/** Attribute value (without its quotes), spaces kept from normalisation. Throws XDS-CARACTERE-INTERDIT. */
export function xmlAttribute(value: string): string {
  if (!SUSPECT.test(value)) return value;
  refuseIllegal(value);
  return value.replace(/[&<>"'\t\n\r]/g, (c) => ENTITIES[c]!);
}
