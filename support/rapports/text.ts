/**
 * Text from data as a reader may see it: without the control characters that drive a terminal, the direction overrides that turn a line
 * round, nor half characters. Tabs and line ends stay.
 */
export const visible = (text: string): string => text
  .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  .replace(/\r\n?/g, '\n')
  // eslint-disable-next-line no-control-regex -- these are what must go
  .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '');

/** The same on one line. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For element text and quoted attributes, in HTML as in XML. */
export const escapeMarkup = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
