import type { AccessLine } from '../../acces/ports';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { fill, html, type Html } from '../html';
import { pageOf, type Viewer } from '../layout';

export function recapPage(book: ScreenBook, o: { viewer: Viewer; lines: readonly AccessLine[] }): string {
  const { access } = book;
  const { columns } = access;
  const row = (line: AccessLine): Html =>
    html`<tr><td>${dateTime(line.at)}</td><td>${line.patient}</td><td>${access.actions[line.transaction] ?? line.transaction}</td><td>${line.documents}</td><td>${line.issue}</td></tr>`;
  return pageOf(book, {
    title: access.title, viewer: o.viewer, entry: 'access',
    body: html`<p>${access.intro}</p>${o.lines.length === 0 ? html`<p role="status">${access.none}</p>`
      : html`<div class="defile"><table><caption>${fill(access.caption, { nombre: o.lines.length })}</caption><thead><tr>${
        [columns.at, columns.patient, columns.action, columns.documents, columns.issue].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${o.lines.map(row)}</tbody></table></div>`}`,
  });
}

/** On the list of patients, when a recap waits. */
export const recapLink = ({ access }: ScreenBook): Html => html`<p><a href="${access.path}">${access.waits}</a></p>`;
