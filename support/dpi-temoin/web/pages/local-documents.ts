import { KINDS, type LocalDocument } from '../../alimentation/model';
import type { ShownDocument } from '../../gestes/local-documents';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import type { MessageName } from '../../screens/messages';
import { fill, html, type Html } from '../html';
import { csrf, pageOf, type Viewer } from '../layout';
import { address, nameOf } from './patients';
import { visibilityGestures } from './visibility';

interface Shown { viewer: Viewer; patient: Patient; documents: readonly ShownDocument[] }

/** Where a document stands towards the DMP, in words. */
export function stateWords({ feeding, messages }: ScreenBook, { state, sent, document: { kept } }: ShownDocument): string {
  const etat = feeding.states[state];
  if (state === 'envoye' && sent !== undefined) return fill(feeding.sentAt, { etat, date: dateTime(sent.at) });
  return state === 'ecarte' && kept !== undefined ? fill(feeding.why, { etat, raison: messages[kept.message as MessageName].titre }) : etat;
}

/** The documents written here; with their gestures on their own page. */
export function localDocumentsTable(book: ScreenBook, { viewer, patient, documents }: Shown, gestures: boolean): Html {
  const { feeding } = book;
  if (documents.length === 0) return html`<p>${feeding.none}</p>`;
  const reminders = documents.filter(({ reminder }) => reminder === true);
  const columns = gestures ? feeding.columns : feeding.columns.slice(0, -1);
  return html`${reminders.map(({ document }) => html`<p class="message alerte rappel">${fill(book.gestion.visibility.reminder, { titre: document.title })}</p>`)}<div class="defile"><table><caption>${fill(feeding.caption, { patient: nameOf(patient) })}</caption><thead><tr>${columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
    documents.map((shown) => html`<tr><td>${shown.document.title}</td><td>${feeding.kinds[shown.document.kind]}</td><td>${dateTime(shown.document.actAt)}</td><td>${shown.document.author.prenom} ${shown.document.author.nom}</td><td>${stateWords(book, shown)}</td>${
      gestures && html`<td>${gesturesOf(book, viewer, patient, shown)}</td>`}</tr>`)}</tbody></table></div>`;
}

function gesturesOf(book: ScreenBook, viewer: Viewer, patient: Patient, { document, state }: ShownDocument): Html {
  const { feeding, paths } = book;
  const button = (geste: string, words: string): Html => html`<button type="submit" name="geste" value="${geste}" class="second">${fill(words, { titre: document.title })}</button>`;
  return html`<form method="post" action="${address(paths.documentGesture, patient)}">${csrf(viewer.session)}<input type="hidden" name="document" value="${document.id}"><div class="gestes">${
    button('valider', feeding.validate)}${state !== 'envoye' && state !== 'local' && (document.held === true ? button('liberer', feeding.release) : button('retenir', feeding.hold))}${state === 'a-envoyer' && button('envoyer', feeding.send)}${button('modifier', feeding.rewrite)}</div></form>${visibilityGestures(book, { viewer, patient }, document, state === 'envoye')}`;
}

/** A document rewritten: what the DMP has is replaced once it is validated again. */
export function rewritePage(book: ScreenBook, { viewer, patient, document }: { viewer: Viewer; patient: Patient; document: LocalDocument }): string {
  const { feeding, paths } = book;
  return pageOf(book, {
    title: fill(feeding.rewriteTitle, { titre: document.title }), viewer, entry: 'patients',
    body: html`<form class="carte" method="post" action="${address(paths.documentEdit, patient)}">${csrf(viewer.session)}<input type="hidden" name="document" value="${document.id}">
<div class="champ"><label for="titre">${feeding.title}</label><input type="text" id="titre" name="titre" maxlength="120" required value="${document.title}"></div>
<div class="champ"><label for="texte">${feeding.text}</label><textarea id="texte" name="texte" rows="8">${document.text}</textarea></div><button type="submit">${feeding.save}</button></form>`,
  });
}

/** Old documents, a care unit at a time. */
export function historyPage(book: ScreenBook, { viewer, units, done }: { viewer: Viewer; units: readonly string[]; done?: { planned: number; excluded: number } }): string {
  const { feeding, paths } = book;
  return pageOf(book, {
    title: feeding.historyTitle, viewer, entry: 'patients', message: done && html`<div class="message information" role="status"><p>${fill(feeding.historyDone, { prevus: done.planned, ecartes: done.excluded })}</p></div>`,
    body: html`<form class="carte" method="post" action="${paths.feedHistory}">${csrf(viewer.session)}<p class="aide">${feeding.historyHelp}</p>
<div class="champ"><label for="unite">${feeding.unit}</label><select id="unite" name="unite">${units.map((unit) => html`<option value="${unit}">${unit}</option>`)}</select></div>
<div class="champ"><label for="debit">${feeding.perHour}</label><input type="number" id="debit" name="debit" min="1" max="1000" value="100"></div><button type="submit">${feeding.historyButton}</button></form>`,
  });
}

/** What the record says of them, and the way to their page. */
export const localDocumentsSection = (book: ScreenBook, shown: Shown): Html =>
  html`<section class="carte" aria-labelledby="rediges"><h2 id="rediges">${book.feeding.section}</h2>${localDocumentsTable(book, shown, false)}<p><a href="${address(book.paths.documents, shown.patient)}">${book.feeding.manage}</a></p></section>`;

/** The page where documents are written, validated and held back. */
export function localDocumentsPage(book: ScreenBook, o: Shown & { message?: Html }): string {
  const { feeding, texts, paths } = book;
  const { viewer, patient } = o;
  return pageOf(book, {
    title: fill(feeding.pageTitle, { patient: nameOf(patient) }), viewer, entry: 'patients', message: o.message,
    body: html`<section class="carte" aria-labelledby="rediges"><h2 id="rediges">${feeding.section}</h2>${localDocumentsTable(book, o, true)}</section>
<section class="carte" aria-labelledby="rediger"><h2 id="rediger">${feeding.writeTitle}</h2><form method="post" action="${address(paths.documents, patient)}">${csrf(viewer.session)}
<div class="champ"><label for="titre">${feeding.title}</label><input type="text" id="titre" name="titre" maxlength="120" required></div>
<div class="champ"><label for="type">${feeding.kind}</label><select id="type" name="type">${KINDS.map((kind) => html`<option value="${kind}">${feeding.kinds[kind]}</option>`)}</select></div>
<div class="champ"><label for="acte">${feeding.actAt}</label><p class="aide" id="acte-aide">${feeding.actHint}</p><input type="datetime-local" id="acte" name="acte" aria-describedby="acte-aide"></div>
<div class="champ"><label for="texte">${feeding.text}</label><textarea id="texte" name="texte" rows="8"></textarea></div>
<button type="submit">${feeding.save}</button></form></section>
<p><a href="${address(paths.patient, patient)}">${texts.backToRecord}</a></p>`,
  });
}
