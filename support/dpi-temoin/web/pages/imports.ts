import type { DocumentView } from '../../documents/view';
import type { DossierLine, DossierOrder, DossierOrderPort, LocalCopy } from '../../imports/ports';
import type { Patient } from '../../model';
import type { ListedDocument } from '../../outcome';
import type { ScreenBook } from '../../screens/book';
import { dateTime, xdsDate } from '../../screens/dates';
import { csrf, pageOf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';
import { address, nameOf } from './patients';
import { shownDocument } from './shown-document';

/** The documents of the list, to tick, and the button that brings them into the local record. */
export function importForm(book: ScreenBook, o: { viewer: Viewer; patient: Patient; documents: readonly ListedDocument[] }): Html {
  const { imports } = book;
  return html`<section class="carte" aria-labelledby="import"><h2 id="import">${imports.title}</h2><form method="post" action="${address(book.paths.import, o.patient)}">${csrf(o.viewer.session)}
<fieldset><legend>${imports.legend}</legend>${o.documents.map((document, rank) => html`<div class="case"><input type="checkbox" id="import-${rank}" name="import-${rank}" value="${document.documentUniqueId}"><label for="import-${rank}">${fill(imports.choose, { titre: document.title })}</label></div>`)}</fieldset>
<button type="submit" class="second">${imports.button}</button></form></section>`;
}

const ORDERS = ['type', 'date'] as const satisfies readonly DossierOrder[];

/** Documents of the local record, in the order asked for: a copy of the DMP says so, beside its author (référentiel §5.1). */
export function localDocuments(book: ScreenBook, o: { patient: Patient; copies: readonly LocalCopy[] | undefined; order?: DossierOrder; orders: DossierOrderPort }): Html {
  const { imports, texts, paths } = book;
  if (o.copies === undefined) return html`<p>${imports.closed}</p>`;
  if (o.copies.length === 0) return html`<p>${texts.localText}</p>`;
  const record = address(paths.patient, o.patient);
  const lines = o.orders.sorted(o.copies.map((copy) => ({ ...lineOf(copy), copy })), o.order);
  return html`<nav aria-label="${imports.sortTitle}"><ul class="tri">${ORDERS.map((order) => html`<li><a href="${record}?tri=${order}"${order === o.order && html` aria-current="true"`}>${imports.sort[order]}</a></li>`)}</ul></nav>
<div class="defile"><table><caption>${fill(imports.caption, { patient: nameOf(o.patient) })}</caption><thead><tr>${imports.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
    lines.map(({ copy, created }) => html`<tr><td>${copy.title}</td><td>${classified(book, copy)}</td><td>${copy.origin === undefined ? '' : imports.origin}</td><td>${copy.author}</td><td>${xdsDate(created)}</td><td>${dateTime(copy.at)}</td><td class="menue">${copy.uniqueId}</td><td><a href="${copyAddress(book, o.patient, copy)}">${fill(imports.open, { titre: copy.title })}</a></td></tr>`)}</tbody></table></div>`;
}

const lineOf = ({ type, creationTime, at, origin }: LocalCopy): DossierLine => ({ type, created: creationTime ?? at.replace(/\D/g, '').slice(0, 14), ...(origin === undefined ? {} : { origin }) });

/** The label, and the code it stands for when they differ. */
const classified = ({ imports }: ScreenBook, { type, typeCode }: LocalCopy): string => (typeCode === undefined || typeCode === '' || typeCode === type ? type : fill(imports.coded, { type, code: typeCode }));

const copyAddress = ({ paths }: ScreenBook, patient: Patient, { uniqueId }: LocalCopy): string => address(paths.copy, patient).replace(':ref', encodeURIComponent(uniqueId));

/** A copy of the local record, read here. */
export function copyPage(book: ScreenBook, o: { viewer: Viewer; patient: Patient; copy: LocalCopy; view: DocumentView; content?: string; title?: string }): string {
  const { imports, texts, paths } = book;
  return pageOf(book, {
    title: o.title ?? fill(imports.copyTitle, { titre: o.copy.title }), viewer: o.viewer, entry: 'patients',
    body: html`<p class="aide">${fill(imports.copyHint, { date: dateTime(o.copy.at) })}</p>${shownDocument(book, o)}<p><a href="${address(paths.patient, o.patient)}">${texts.backToRecord}</a></p>`,
  });
}
