import type { DocumentSignsPort } from '../../consultation/ports';
import type { LotMate } from '../../gestes/lot-mates';
import type { Patient } from '../../model';
import type { ListedDocument } from '../../outcome';
import type { ScreenBook } from '../../screens/book';
import { fill, html, type Html } from '../html';
import { csrf, pageOf, type Viewer } from '../layout';
import { address } from './patients';

interface Common { viewer: Viewer; patient: Patient }

/** From an opened document, to those of its lots. */
export const lotForm = (book: ScreenBook, { viewer, patient }: Common, { documentUniqueId }: ListedDocument): Html =>
  html`<form method="post" action="${address(book.paths.lot, patient)}">${csrf(viewer.session)}<input type="hidden" name="reference" value="${documentUniqueId}"><button type="submit" class="second">${book.consultation.lot.button}</button></form>`;

export function lotPage(book: ScreenBook, o: Common & { of: ListedDocument; mates: readonly LotMate[]; signs: DocumentSignsPort }): string {
  const { lot } = book.consultation;
  const title = fill(lot.title, { titre: o.of.title });
  const row = ({ document, rank }: LotMate): Html => html`<tr><td>${document.title}</td><td>${document.type}</td><td>${o.signs.date(document.creationTime)}</td><td>${document.author}</td><td>${
    rank === undefined ? lot.elsewhere : html`<form method="post" action="${address(book.paths.read, o.patient)}">${csrf(o.viewer.session)}<input type="hidden" name="rang" value="${rank}"><input type="hidden" name="reference" value="${document.documentUniqueId}"><button type="submit" class="second">${fill(book.texts.openDocument, { titre: document.title })}</button></form>`}</td></tr>`;
  return pageOf(book, {
    title, viewer: o.viewer, entry: 'patients',
    body: html`${o.mates.length === 0 ? html`<p role="status">${lot.none}</p>`
      : html`<div class="defile"><table><caption>${title}</caption><thead><tr>${[lot.columns.titre, lot.columns.type, lot.columns.date, lot.columns.auteur, lot.columns.ouvrir].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${o.mates.map(row)}</tbody></table></div>`}
<p><a href="${address(book.paths.dmp, o.patient)}">${lot.back}</a></p>`,
  });
}
