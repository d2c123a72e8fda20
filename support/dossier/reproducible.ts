import JSZip from 'jszip';

/** The date every entry of an office file bears: zip knows nothing before 1980. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * An office file whose bytes depend on its content alone: entries sorted, their dates fixed, the creation and modification dates of its
 * properties set. JSZip writes dates in UTC, so the machine's time zone has no part in it.
 * @param at ISO UTC; the end of the run, so that the file says of when it speaks.
 */
export async function reproducible(bytes: Uint8Array, at: string): Promise<Buffer> {
  const source = await JSZip.loadAsync(bytes), made = new JSZip();
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  for (const name of Object.keys(source.files).filter((entry) => !entry.endsWith('/')).sort((one, other) => (rank(one) < rank(other) ? -1 : 1))) {
    const content = await (source.file(name) as JSZip.JSZipObject).async('nodebuffer');
    made.file(name, name === 'docProps/core.xml' ? dated(content.toString('utf8'), at) : content, { date: ENTRY_DATE, createFolders: false });
  }
  return made.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'UNIX' });
}

const dated = (core: string, at: string): string => core.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${at.slice(0, 19)}Z$3`);
