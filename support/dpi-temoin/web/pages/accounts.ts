import type { ReviewedAccount } from '../../acces/ports';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { fill, html, type Html } from '../html';
import { pageOf, type Viewer } from '../layout';

export function accountsPage(book: ScreenBook, o: { viewer: Viewer; accounts: readonly ReviewedAccount[] }): string {
  const { accounts: words } = book.access;
  const { columns } = words;
  const instant = (at: string | undefined): string => (at === undefined ? '' : dateTime(at));
  const row = (one: ReviewedAccount): Html =>
    html`<tr><td>${one.login}</td><td>${one.nom}</td><td>${one.prenom}</td><td>${one.rpps ?? ''}</td><td>${one.profession}</td><td>${one.permissions.join(', ')}</td><td>${
      instant(one.openedAt)}</td><td>${instant(one.shutAt)}</td><td>${instant(one.lastLoginAt)}</td><td>${instant(one.changedAt)}</td></tr>`;
  return pageOf(book, {
    title: words.title, viewer: o.viewer, entry: 'accounts',
    body: html`<p>${words.intro}</p><form class="carte" method="get" action="${words.exportPath}"><div class="gestes"><button type="submit" class="second" name="format" value="csv">${words.csv}</button>
<button type="submit" class="second" name="format" value="json">${words.json}</button></div></form>
<div class="defile" tabindex="0" role="region" aria-label="${words.title}"><table><caption>${fill(words.caption, { nombre: o.accounts.length })}</caption><thead><tr>${
      [columns.login, columns.nom, columns.prenom, columns.rpps, columns.profession, columns.permissions, columns.openedAt, columns.shutAt, columns.lastLoginAt, columns.changedAt].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${o.accounts.map(row)}</tbody></table></div>`,
  });
}
