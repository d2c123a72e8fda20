import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import type { DocumentsPort } from '../ports';
import { attribute, element, elements, path, readXml, textOf } from '../reader/xml';
import { html, type Html } from '../web/html';
import { headerOf, insOf } from './header';
import { narrative } from './narrative';
import type { DocumentView } from './view';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'text/plain': 'txt', 'text/rtf': 'rtf', 'application/rtf': 'rtf', 'image/jpeg': 'jpg', 'image/tiff': 'tif', 'image/png': 'png',
};
const MAX_LEVELS = 20;

/** CDA R2: level 1 (a file inside) shown and offered, level 3 (sections) as safe HTML; what is not CDA is offered as a file. */
export function cdaViewer(): DocumentsPort {
  return { view };
}

/** @throws TEMOIN-XML, TEMOIN-REPONSE */
function view({ content, mimeType }: { content: Buffer; mimeType: string }): DocumentView {
  if (!/xml/i.test(mimeType)) return { header: [], attachment: { mimeType, content, name: nameFor(mimeType) } };
  const cda = readXml(content);
  if (cda.localName !== 'ClinicalDocument') {
    throw new HomologairError('TEMOIN-REPONSE', { detail: `racine « ${cda.localName ?? '?'} »`, attendu: 'un document CDA' });
  }
  const base: DocumentView = { title: textOf(element(cda, 'title')) || undefined, header: headerOf(cda), patientIns: insOf(cda) };
  const body = path(cda, 'component');
  const inside = path(body, 'nonXMLBody', 'text');
  if (inside !== undefined) return { ...base, ...fileOf(inside) };
  const structured = element(body, 'structuredBody');
  return structured === undefined ? base : { ...base, narrative: html`${sections(structured, 2)}`.text };
}

function fileOf(text: Element): Pick<DocumentView, 'attachment' | 'text'> {
  const mimeType = attribute(text, 'mediaType') ?? 'text/plain';
  const content = attribute(text, 'representation') === 'B64' ? Buffer.from(textOf(text), 'base64') : Buffer.from(text.textContent ?? '', 'utf8');
  return mimeType === 'text/plain' ? { text: content.toString('utf8') } : { attachment: { mimeType, content, name: nameFor(mimeType) } };
}

const nameFor = (mimeType: string): string => `document.${EXTENSIONS[mimeType] ?? 'bin'}`;

/** Sections under headings: level 2 is the page's, so theirs begin at 3. */
function sections(parent: Element, level: number): Html[] {
  if (level > MAX_LEVELS) return [];
  return elements(parent, 'component').flatMap((component) => elements(component, 'section')).map((section) => {
    const title = textOf(element(section, 'title'));
    const text = element(section, 'text');
    const content = html`${text === undefined ? undefined : narrative(text)}${sections(section, level + 1)}`;
    return html`<section>${title !== '' && heading(level, title)}${content}</section>`;
  });
}

const heading = (level: number, title: string): Html => level <= 2 ? html`<h3>${title}</h3>` : level === 3 ? html`<h4>${title}</h4>` : html`<h5>${title}</h5>`;
