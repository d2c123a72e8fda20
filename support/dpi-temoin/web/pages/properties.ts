import type { DocumentSignsPort } from '../../consultation/ports';
import type { ShownProperties } from '../../gestes/own-documents';
import type { DocumentChange } from '../../gestion/model';
import type { Patient } from '../../model';
import type { ListedDocument } from '../../outcome';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { csrf, pageOf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';
import { address } from './patients';

interface At { viewer: Viewer; patient: Patient }
const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;
const backToList = (book: ScreenBook, patient: Patient): Html => html`<p><a href="${address(book.paths.dmp, patient)}">${book.texts.backToList}</a></p>`;

/** In a line of the list: the way to the properties of one's own document. */
export const propertiesForm = (book: ScreenBook, { viewer, patient }: At, document: ListedDocument): Html =>
  html`<form method="post" action="${address(book.gestion.paths.properties, patient)}">${csrf(viewer.session)}${hidden('reference', document.documentUniqueId)}<button type="submit" class="second">${fill(book.gestion.properties.link, { titre: document.title })}</button></form>`;

/** REC_3.3-1010: one screen for all that may be changed of a document. */
export function propertiesPage(book: ScreenBook, o: At & { shown: ShownProperties; signs: Pick<DocumentSignsPort, 'states'>; message?: Html }): string {
  const { gestion: { properties: words, paths }, consultation } = book;
  const { viewer, patient, shown: { entry, offered, request } } = o;
  const states = o.signs.states({ status: '', confidentialityCodes: entry.confidentialityCodes.map(({ code }) => code) });
  const form = (path: string, body: Html): Html => html`<form method="post" action="${address(path, patient)}">${csrf(viewer.session)}${body}</form>`;
  return pageOf(book, {
    title: fill(words.title, { titre: entry.title }), viewer, entry: 'patients', message: o.message,
    body: html`<section class="carte" aria-labelledby="etat"><h2 id="etat">${words.state}</h2><dl class="fiche"><dt>${words.state}</dt><dd>${states.length === 0 ? words.noState : states.map((state) => html`<span class="etiquette">${consultation.signs[state]}</span>`)}</dd>
<dt>${words.status}</dt><dd>${words.statuses[entry.status.endsWith('Archived') ? 'archived' : 'approved']}</dd></dl></section>
${(offered.includes('masquer') || request !== undefined) && html`<section class="carte" aria-labelledby="demande"><h2 id="demande">${words.requestTitle}</h2>${
      request === undefined ? html`<p>${words.requestIntro}</p>${form(paths.request, html`<button type="submit" class="second">${words.requestButton}</button>`)}`
        : html`<p>${fill(words.requested, { date: dateTime(request.at), auteur: request.author.nom })}</p>`}</section>`}
<section class="carte" aria-labelledby="modifier"><h2 id="modifier">${words.changesTitle}</h2>${form(paths.change, html`<div class="gestes">${
      offered.map((change) => html`<button type="submit" name="changement" value="${change}" class="second">${words.changes[change]}</button>`)}</div>`)}</section>
${backToList(book, patient)}`,
  });
}

/** What has no return is told before it is done (EX_3.3-1045, EX_3.3-1050). */
export function confirmationPage(book: ScreenBook, o: At & { title: string; change: DocumentChange }): string {
  const { gestion: { properties: words, paths } } = book;
  const { viewer, patient, change } = o;
  const text = change === 'supprimer' || change === 'montrer-au-patient' || change === 'montrer-aux-representants' ? words.confirmText[change] : '';
  return pageOf(book, {
    title: words.confirmTitle, viewer, entry: 'patients', narrow: true,
    body: html`<section class="carte"><p role="status">${fill(text, { titre: o.title })}</p><form method="post" action="${address(paths.change, patient)}">${csrf(viewer.session)}${hidden('changement', change)}${hidden('confirme', 'oui')}${
      change !== 'supprimer' && html`<div class="case"><input type="checkbox" id="silence" name="silence" value="oui"><label for="silence">${words.silence}</label></div>`}
<div class="gestes"><button type="submit">${words.confirm}</button><a href="${address(paths.properties, patient)}">${words.cancel}</a></div></form></section>`,
  });
}
