import JSZip from 'jszip';

/** The date every entry of an office file bears: zip knows nothing before 1980. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * An office file whose bytes depend on its content alone: entries sorted, their dates fixed, the creation and modification dates of its
 * properties set, and what Office's schema orders in its order. JSZip writes dates in UTC, so the machine's time zone has no part in it.
 * @param at ISO UTC; the end of the run, so that the file says of when it speaks.
 */
export async function reproducible(bytes: Uint8Array, at: string): Promise<Buffer> {
  const source = await JSZip.loadAsync(bytes), made = new JSZip();
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  for (const name of Object.keys(source.files).filter((entry) => !entry.endsWith('/')).sort((one, other) => (rank(one) < rank(other) ? -1 : 1))) {
    const content = await (source.file(name) as JSZip.JSZipObject).async('nodebuffer');
    made.file(name, mended(name, content, at), { date: ENTRY_DATE, createFolders: false });
  }
  return made.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'UNIX' });
}

function mended(name: string, content: Buffer, at: string): Buffer | string {
  if (name === 'docProps/core.xml') return dated(content.toString('utf8'), at);
  return name === 'xl/styles.xml' ? orderedFonts(content.toString('utf8')) : content;
}

/** Order of a font's properties as Office's own schema wants it (CT_Font); exceljs writes the colour before the size. */
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const rankInFont = (property: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(property)?.[1] ?? '');
const orderedFonts = (styles: string): string => styles.replace(/<font>(.*?)<\/font>/gs, (_font, properties: string) =>
  `<font>${(properties.match(/<[^>]+>/g) ?? []).sort((one, other) => rankInFont(one) - rankInFont(other)).join('')}</font>`);

const dated = (core: string, at: string): string => core.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${at.slice(0, 19)}Z$3`);
