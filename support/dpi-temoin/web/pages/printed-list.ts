import type { DocumentSignsPort } from '../../consultation/ports';
import type { PrintedList } from '../../gestes/printing';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { fill, html, type Html } from '../html';
import { pageOf, type Viewer } from '../layout';
import { address, nameOf } from './patients';

/** The list on one plain page; on paper only its title and its table are left (style.ts). */
export function printedListPage(book: ScreenBook, o: PrintedList & { viewer: Viewer; patient: Patient; signs: DocumentSignsPort }): string {
  const { print, lot: { columns }, signs } = book.consultation;
  const title = fill(print.title, { patient: nameOf(o.patient) });
  const rows = o.documents.map((document): Html => html`<tr><td>${document.title}</td><td>${document.type}</td><td>${o.signs.date(document.creationTime)}</td><td>${document.author}</td><td>${
    o.signs.states(document).map((sign) => html`<span class="etiquette">${signs[sign]}</span>`)}</td></tr>`);
  return pageOf(book, {
    title, viewer: o.viewer, entry: 'patients',
    body: html`<p>${fill(book.texts.listedAt, { date: dateTime(o.at) })}</p><div class="defile"><table><caption>${fill(print.caption, { patient: nameOf(o.patient) })}</caption><thead><tr>${
      [columns.titre, columns.type, columns.date, columns.auteur, print.state].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="aide hors-impression">${print.hint}</p><p class="hors-impression"><a href="${address(book.paths.dmp, o.patient)}">${book.texts.backToList}</a></p>`,
  });
}
