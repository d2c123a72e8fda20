import type { ScreenBook } from '../../screens/book';
import { html, type Html } from '../html';
import { csrf, pageOf, type Viewer } from '../layout';

export function passwordPage(book: ScreenBook, o: { viewer: Viewer; message?: Html }): string {
  const { password } = book.access;
  const field = (id: string, label: string, autocomplete: string): Html =>
    html`<div class="champ"><label for="${id}">${label}</label><input type="password" id="${id}" name="${id}" autocomplete="${autocomplete}" required></div>`;
  return pageOf(book, {
    title: password.title, viewer: o.viewer, entry: 'password', narrow: true, message: o.message,
    body: html`<form class="carte" method="post" action="${password.path}">${csrf(o.viewer.session)}<p>${password.rules}</p>${
      field('actuel', password.current, 'current-password')}${field('nouveau', password.wanted, 'new-password')}<button type="submit">${password.button}</button></form>`,
  });
}
