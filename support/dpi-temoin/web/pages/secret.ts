import type { ShownSecret } from '../../gestes/parameters';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { csrf, type Viewer } from '../layout';
import { html, type Html } from '../html';
import { address } from './patients';

/** The secret connection, in a minor's record only; while it lasts, the way out of it. */
export function secretSection(book: ScreenBook, viewer: Viewer, patient: Patient, { offered, active }: ShownSecret): Html | undefined {
  const { secret, paths } = book.gestion;
  if (!offered && !active) return undefined;
  const form = (path: string, label: string): Html => html`<form method="post" action="${address(path, patient)}">${csrf(viewer.session)}<button type="submit" class="second">${label}</button></form>`;
  return html`<section class="carte" aria-labelledby="secrete"><h2 id="secrete">${secret.title}</h2>${
    active ? html`<p role="status">${secret.active}</p>${form(paths.secretEnd, secret.leave)}` : html`<p>${secret.intro}</p>${form(paths.secret, secret.button)}`}</section>`;
}
