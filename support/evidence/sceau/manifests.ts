import { compareNames, MIMETYPE_NAME } from '../zip/read';
import { escapeXml } from './escape';
import { DIGESTS, mediaOf, MIMETYPE, ODF_MANIFEST, SIGNATURE } from './names';

const ODF_NS = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** Files that `SHA256SUMS` lists: all but itself and what is under `META-INF/`. */
export const isListed = (name: string): boolean => name !== DIGESTS && !name.startsWith('META-INF/');
/** Files that the signature references: all but the media type, which is a constant, and the signature itself. */
export const isReferenced = (name: string): boolean => name !== MIMETYPE_NAME && name !== SIGNATURE;

/** Text of `SHA256SUMS`, as `sha256sum -c` reads it. */
export const digestsText = (files: readonly { name: string; sha256: string }[]): string =>
  files.filter(({ name }) => isListed(name)).sort((one, other) => compareNames(one.name, other.name)).map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

/** `META-INF/manifest.xml`, in the form of OpenDocument 1.2 part 3, which readers of ASiC-E look for. */
export const odfManifest = (names: readonly string[]): string => [
  `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${ODF_NS}" manifest:version="1.2">\n`,
  `<manifest:file-entry manifest:full-path="/" manifest:media-type="${MIMETYPE}"/>\n`,
  ...names.filter((name) => name !== MIMETYPE_NAME && name !== ODF_MANIFEST && name !== SIGNATURE).sort(compareNames)
    .map((name) => `<manifest:file-entry manifest:full-path="${escapeXml(name)}" manifest:media-type="${mediaOf(name)}"/>\n`),
  '</manifest:manifest>\n',
].join('');
