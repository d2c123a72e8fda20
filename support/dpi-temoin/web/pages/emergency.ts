import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { csrf, type Viewer } from '../layout';
import { html, type Html } from '../html';
import { address } from './patients';

/** « Bris de glace », with its motive; once open, the way back to the normal access. */
export function emergencySection(book: ScreenBook, viewer: Viewer, patient: Patient, open: boolean): Html {
  const { paths, consultation: { emergency } } = book;
  const body = open
    ? html`<form method="post" action="${address(paths.emergencyEnd, patient)}">${csrf(viewer.session)}<button type="submit" class="second">${emergency.leave}</button></form>`
    : html`<p>${emergency.intro}</p><form method="post" action="${address(paths.emergency, patient)}">${csrf(viewer.session)}<label for="motif-urgence">${emergency.motif}</label>
<input id="motif-urgence" name="motif" maxlength="500" autocomplete="off"><div class="gestes"><button type="submit" class="second">${emergency.button}</button></div></form>`;
  return html`<section class="carte" aria-labelledby="urgence"><h2 id="urgence">${emergency.title}</h2>${body}</section>`;
}
