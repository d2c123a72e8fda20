import type { LocalCopy } from '../../imports/ports';
import type { Patient } from '../../model';
import type { ListedDocument } from '../../outcome';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { csrf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';
import { address, nameOf } from './patients';

/** The documents of the list, to tick, and the button that brings them into the local record. */
export function importForm(book: ScreenBook, o: { viewer: Viewer; patient: Patient; documents: readonly ListedDocument[] }): Html {
  const { imports } = book;
  return html`<section class="carte" aria-labelledby="import"><h2 id="import">${imports.title}</h2><form method="post" action="${address(book.paths.import, o.patient)}">${csrf(o.viewer.session)}
<fieldset><legend>${imports.legend}</legend>${o.documents.map((document, rank) => html`<div class="case"><input type="checkbox" id="import-${rank}" name="import-${rank}" value="${document.documentUniqueId}"><label for="import-${rank}">${fill(imports.choose, { titre: document.title })}</label></div>`)}</fieldset>
<button type="submit" class="second">${imports.button}</button></form></section>`;
}

/** Documents of the local record: a copy of the DMP says so, beside its author (référentiel §5.1). */
export function localDocuments(book: ScreenBook, patient: Patient, copies: readonly LocalCopy[]): Html {
  const { imports, texts } = book;
  if (copies.length === 0) return html`<p>${texts.localText}</p>`;
  return html`<div class="defile"><table><caption>${fill(imports.caption, { patient: nameOf(patient) })}</caption><thead><tr>${imports.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
    copies.map((copy) => html`<tr><td>${copy.title}</td><td>${copy.type}</td><td>${copy.origin === undefined ? '' : imports.origin}</td><td>${copy.author}</td><td>${dateTime(copy.at)}</td><td class="menue">${copy.uniqueId}</td></tr>`)}</tbody></table></div>`;
}
