import type { LocalDocument } from '../../alimentation/model';
import type { VisibilityChoice } from '../../gestion/visibility';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { csrf, pageOf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';
import { address } from './patients';

interface At { viewer: Viewer; patient: Patient }
const of = (path: string, { patient }: At, { id }: LocalDocument): string => address(path, patient).replace(':document', String(id));

/** Beside a document: who will see it, as long as it has not left; the announcement, once it is hidden from the patient at the DMP. */
export function visibilityGestures({ gestion: { visibility: words, paths } }: ScreenBook, at: At, document: LocalDocument, sent: boolean): Html | undefined {
  if (!sent) return html`<p><a href="${of(paths.visibility, at, document)}">${fill(words.link, { titre: document.title })}</a></p>`;
  if (document.visibility.patient !== true) return undefined;
  return html`<form method="post" action="${of(paths.announce, at, document)}">${csrf(at.viewer.session)}<button type="submit" class="second">${fill(words.announce, { titre: document.title })}</button></form>`;
}

/** EX_2.1-1050: for each document, to professionals, to the patient and, for a minor, to the legal representatives. */
export function visibilityPage(book: ScreenBook, o: At & { document: LocalDocument; choices: readonly VisibilityChoice[]; representatives: boolean }): string {
  const { gestion: { visibility: words, paths }, texts } = book;
  const { viewer, patient, document: { title, visibility } } = o;
  const now: VisibilityChoice = visibility.professionals === true ? (visibility.patient === true ? 'cumul' : 'masque-ps') : visibility.patient === true ? 'invisible-patient' : 'tous';
  return pageOf(book, {
    title: fill(words.title, { titre: title }), viewer, entry: 'patients', narrow: true,
    body: html`<form class="carte" method="post" action="${of(paths.visibility, o, o.document)}">${csrf(viewer.session)}<div class="champ"><label for="visibilite">${words.label}</label><select id="visibilite" name="visibilite">${
      o.choices.map((choice) => html`<option value="${choice}"${choice === now && html` selected`}>${words.choices[choice]}</option>`)}</select></div>${
      o.representatives && html`<div class="champ"><label for="representants">${words.representatives}</label><select id="representants" name="representants">${
        (['non', 'oui'] as const).map((one) => html`<option value="${one}"${(one === 'oui') === (visibility.representatives === true) && html` selected`}>${words.representativesChoices[one]}</option>`)}</select></div>`}
<button type="submit">${words.save}</button></form><p><a href="${address(book.paths.patient, patient)}">${texts.backToRecord}</a></p>`,
  });
}
