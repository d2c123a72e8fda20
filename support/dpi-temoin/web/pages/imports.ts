import type { DocumentView } from '../../documents/view';
import type { DossierLine, DossierOrder, DossierOrderPort, LocalCopy } from '../../imports/ports';
import type { CopyNotice } from '../../nouveautes/ports';
import type { ShownDocument } from '../../gestes/local-documents';
import type { Patient } from '../../model';
import type { ListedDocument } from '../../outcome';
import type { ScreenBook } from '../../screens/book';
import { dateTime, xdsDate } from '../../screens/dates';
import { csrf, pageOf, warningOf, type Viewer } from '../layout';
import { noticeWords } from './news';
import { fill, html, type Html, type Part } from '../html';
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

/** Documents of the local record, written here and imported together, in the order asked for: a copy of the DMP says so, beside its author (référentiel §5.1). */
export function localDocuments(book: ScreenBook, o: { patient: Patient; copies: readonly LocalCopy[] | undefined; written?: readonly ShownDocument[]; order?: DossierOrder; orders: DossierOrderPort }): Html {
  const { imports, texts, paths } = book;
  if (o.copies === undefined) return html`<p>${imports.closed}</p>`;
  const rows = [...o.copies.map((copy) => copyRow(book, o.patient, copy)), ...(o.written ?? []).map((shown) => writtenRow(book, shown))];
  if (rows.length === 0) return html`<p>${texts.localText}</p>`;
  const record = address(paths.patient, o.patient);
  return html`<nav aria-label="${imports.sortTitle}"><ul class="tri">${ORDERS.map((order) => html`<li><a href="${record}?tri=${order}"${order === o.order && html` aria-current="true"`}>${imports.sort[order]}</a></li>`)}</ul></nav>
<div class="defile"><table><caption>${fill(imports.caption, { patient: nameOf(o.patient) })}</caption><thead><tr>${imports.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
    o.orders.sorted(rows, o.order).map((row) => html`<tr><td>${row.title}</td><td>${row.classified}</td><td>${row.origin === undefined ? '' : imports.origin}</td><td>${row.author}</td><td>${xdsDate(row.created)}</td><td>${row.received}</td><td class="menue">${row.reference}</td><td>${row.open}</td></tr>`)}</tbody></table></div>`;
}

interface Row extends DossierLine { title: string; classified: string; author: string; received: string; reference: string; open: Part }

const copyRow = (book: ScreenBook, patient: Patient, copy: LocalCopy): Row => ({
  title: copy.title, type: copy.type, classified: classified(book, copy), author: copy.author, created: copy.creationTime ?? xdsTime(copy.at), received: dateTime(copy.at), reference: copy.uniqueId,
  open: html`<a href="${copyAddress(book, patient, copy)}">${fill(book.imports.open, { titre: copy.title })}</a>`, ...(copy.origin === undefined ? {} : { origin: copy.origin }),
});

const writtenRow = ({ feeding }: ScreenBook, { document }: ShownDocument): Row =>
  ({ title: document.title, type: feeding.kinds[document.kind], classified: feeding.kinds[document.kind], author: `${document.author.prenom} ${document.author.nom}`, created: xdsTime(document.actAt), received: '', reference: '', open: '' });

const xdsTime = (iso: string): string => iso.replace(/\D/g, '').slice(0, 14);

/** The label, and the code it stands for when they differ. */
const classified = ({ imports }: ScreenBook, { type, typeCode }: LocalCopy): string => (typeCode === undefined || typeCode === '' || typeCode === type ? type : fill(imports.coded, { type, code: typeCode }));

const copyAddress = ({ paths }: ScreenBook, patient: Patient, { uniqueId }: LocalCopy): string => address(paths.copy, patient).replace(':ref', encodeURIComponent(uniqueId));

/** A copy of the local record, read here. */
export function copyPage(book: ScreenBook, o: { viewer: Viewer; patient: Patient; copy: LocalCopy; view: DocumentView; content?: string; title?: string; notice?: CopyNotice }): string {
  const { imports, texts, paths } = book;
  return pageOf(book, {
    title: o.title ?? fill(imports.copyTitle, { titre: o.copy.title }), viewer: o.viewer, entry: 'patients',
    body: html`${o.notice !== undefined && warningOf(noticeWords(book.news, o.notice))}<p class="aide">${fill(imports.copyHint, { date: dateTime(o.copy.at) })}</p>${shownDocument(book, o)}<p><a href="${address(paths.patient, o.patient)}">${texts.backToRecord}</a></p>`,
  });
}
