import type { XmlElement } from 'libxml2-wasm';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { child, select, textOf } from '../xml/nodes';
import { readCdaHeader } from '../xds/parse/cda-header';
import type { DeliveredDocument, DeliveredHeader } from './view';

const PREFIXES = { h: NS.hl7v3 };

/**
 * Title and narrative passages of a delivered CDA: what its reader should find on the screen. A level 1 body (PDF) has
 * no passage of text. Never throws.
 */
export function readDocument(uniqueId: string, content: Buffer): DeliveredDocument {
  try {
    return withXml(content, (root) => {
      const title = child(root, NS.hl7v3, 'title');
      return { uniqueId, title: title && squeeze(textOf(title)), passages: passagesOf(root), ...headerOf(content) };
    });
  } catch (error) {
    return { uniqueId, passages: [], trouble: (error as Error).message };
  }
}

function headerOf(content: Buffer): { header?: DeliveredHeader } {
  try {
    const { patient, authors: [author], custodian, effectiveTime } = readCdaHeader(content);
    const words = [patient?.nom, patient?.prenom, author?.nom, custodian?.name].filter((word) => word !== undefined && word !== '') as string[];
    return { header: { words, ...(effectiveTime === undefined ? {} : { effectiveTime }) } };
  } catch {
    // Not a CDA: what cannot be read has no header.
    return {};
  }
}

/** Leaves of the narrative blocks, squeezed, each at least one word long. */
function passagesOf(root: XmlElement): string[] {
  const leaves = select(root, '//h:structuredBody//h:section/h:text[not(*)] | //h:structuredBody//h:section/h:text//*[not(*)]', PREFIXES);
  return [...new Set(leaves.map((leaf) => squeeze(textOf(leaf))).filter((text) => /\p{L}{3}/u.test(text)))];
}

/** White space does not matter when a text is shown. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
