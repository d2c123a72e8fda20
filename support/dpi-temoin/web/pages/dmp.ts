import type { ActiveFilter, DocumentSign, OpeningAlert, SearchAsked, SearchedFor } from '../../consultation/model';
import type { DocumentSignsPort } from '../../consultation/ports';
import type { Patient } from '../../model';
import type { Trait } from '../../ports';
import type { ListedDocument, Question } from '../../outcome';
import type { DocumentView } from '../../documents/view';
import type { DocumentField, ScreenBook } from '../../screens/book';
import { dateTime } from '../../screens/dates';
import { csrf, pageOf, warningOf, type Page, type Viewer } from '../layout';
import { fill, html, type Html, type Part } from '../html';
import { lotForm } from './lot';
import { importForm } from './imports';
import { address, consultForm, nameOf } from './patients';
import { propertiesForm } from './properties';
import { askedFields, criteriaOf, searchForm } from './search';
import { shownDocument } from './shown-document';

interface Common { viewer: Viewer; patient: Patient }

const back = (book: ScreenBook, patient: Patient): Html => html`<p><a href="${address(book.paths.patient, patient)}">${book.texts.backToRecord}</a></p>`;
const page = (book: ScreenBook, o: Common, body: Part, more: Partial<Page> = {}): string =>
  pageOf(book, { title: fill(book.texts.dmpPageTitle, { patient: nameOf(o.patient) }), viewer: o.viewer, entry: 'patients', body, ...more });

/** Only a message: a refusal, or a failure of the call. */
export const messagePage = (book: ScreenBook, o: Common & { message: Html }): string => page(book, o, back(book, o.patient), { message: o.message });

type Listed = Common & { documents: ListedDocument[]; signs: DocumentSignsPort; /** Written by the person at the screen. */ isOwn: (document: ListedDocument) => boolean };

export function listPage(book: ScreenBook, o: Listed & { at: string; asked: SearchAsked; filters: ActiveFilter[]; criteria: SearchedFor; own?: boolean; incomplete?: boolean }): string {
  const { texts } = book;
  const message = o.incomplete === true ? incompleteTold(book) : o.documents.length === 0 ? html`<div class="message information" role="status"><p><strong>${book.messages['aucun-document'].titre}</strong> ${book.messages['aucun-document'].texte}</p></div>` : undefined;
  return page(book, o, html`<section aria-labelledby="documents"><h2 id="documents">${texts.documentsTitle}</h2>${o.own === true && warningOf(book.exchange.ownTold)}<p class="aide">${fill(texts.listedAt, { date: dateTime(o.at) })}</p>${filtersOf(book, o.filters)}${criteriaOf(book, o)}${
    o.documents.length > 0 && html`${documents(book, o)}<p><a href="${address(book.paths.print, o.patient)}">${book.consultation.print.link}</a></p>`}</section>${o.documents.length > 0 && importForm(book, o)}<section class="carte">${consultForm(book, o.viewer, o.patient, texts.refresh, o.asked)}</section>${searchForm(book, o)}${back(book, o.patient)}`, { message });
}

/** Never « no document »: what is missing is not known. */
const incompleteTold = ({ messages }: ScreenBook): Html => html`<div class="message alerte" role="alert"><p><strong>${messages['liste-incomplete'].titre}</strong> ${messages['liste-incomplete'].texte}</p></div>`;

/** What the search kept out or let in; unticking a box of the form below takes it away. */
const filtersOf = ({ consultation }: ScreenBook, filters: readonly ActiveFilter[]): Html =>
  html`<p class="filtres">${consultation.filtersTitle} : ${filters.map((filter) => html`<span class="etiquette">${consultation.filters[filter]}</span>`)}</p>`;

function documents(book: ScreenBook, o: Listed): Html {
  const { texts, documentFields } = book;
  const caption = fill(texts.documentsCaption, { patient: nameOf(o.patient) });
  const rows = o.documents.map((document, rank) => documentFields.map(({ field, label }) => ({ label, field, cell: cellOf(book, o, document, rank, field) })));
  return book.layout.documents === 'table'
    ? html`<div class="defile"><table><caption>${caption}</caption><thead><tr>${documentFields.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(({ cell, field }) => html`<td${field === 'reference' && html` class="menue"`}>${cell}</td>`)}</tr>`)}</tbody></table></div>`
    : html`<ul class="cartes" aria-label="${caption}">${rows.map((row) => html`<li class="carte"><dl class="fiche">${row.map(({ label, cell }) => html`<dt>${label}</dt><dd>${cell}</dd>`)}</dl></li>`)}</ul>`;
}

function cellOf(book: ScreenBook, { viewer, patient, signs, isOwn }: Listed, document: ListedDocument, rank: number, field: DocumentField): Part {
  switch (field) {
    case 'titre': return document.title;
    case 'type': return signs.fromPatient(document) ? html`${document.type} <span class="etiquette">${book.consultation.patientDocument}</span>` : document.type;
    case 'date': return signs.date(document.creationTime);
    case 'auteur': return document.author;
    case 'etat': return signs.states(document).map((sign: DocumentSign) => html`<span class="etiquette">${book.consultation.signs[sign]}</span>`);
    case 'reference': return document.documentUniqueId;
    case 'ouvrir': return html`<form method="post" action="${address(book.paths.read, patient)}">${csrf(viewer.session)}<input type="hidden" name="rang" value="${rank}"><input type="hidden" name="reference" value="${document.documentUniqueId}"><button type="submit" class="second">${fill(book.texts.openDocument, { titre: document.title })}</button></form>${isOwn(document) && propertiesForm(book, { viewer, patient }, document)}`;
  }
}

export function questionPage(book: ScreenBook, o: Common & { question: Question; asked: SearchAsked }): string {
  const { texts, paths } = book;
  const text = o.question === 'autorisation-expiree' ? texts.questionExpired : texts.questionAbsent;
  return page(book, o, html`<section class="carte" aria-labelledby="question"><h2 id="question">${texts.questionTitle}</h2><p role="status">${text}</p>
<form method="post" action="${address(paths.authorize, o.patient)}">${csrf(o.viewer.session)}${askedFields(o.asked)}
<div class="case"><input type="checkbox" id="consentement" name="consentement" value="oui" required><label for="consentement">${texts.questionBox}</label></div>
<div class="gestes"><button type="submit">${texts.questionButton}</button><a href="${address(paths.patient, o.patient)}">${texts.questionCancel}</a></div></form></section>`);
}

export function identityPage(book: ScreenBook, o: Common & { differences: readonly Trait[]; asked: SearchAsked }): string {
  const { texts, paths } = book;
  return page(book, o, html`<section class="carte" aria-labelledby="question"><h2 id="question">${texts.identityQuestionTitle}</h2><div role="alert"><p>${texts.identityQuestion}</p><ul>${
    o.differences.map((d) => html`<li>${book.exchange.traits[d]}</li>`)}</ul></div>
<form method="post" action="${address(paths.dmp, o.patient)}">${csrf(o.viewer.session)}${askedFields(o.asked)}
<div class="case"><input type="checkbox" id="identite" name="identite" value="oui" required><label for="identite">${texts.identityBox}</label></div>
<div class="gestes"><button type="submit">${texts.identityButton}</button><a href="${address(paths.patient, o.patient)}">${texts.questionCancel}</a></div></form></section>`);
}

export interface Shown { listed: ListedDocument; view: DocumentView; /** Where the attachment can be fetched. */ content?: string }

export function documentPage(book: ScreenBook, o: Common & Shown & { alerts: OpeningAlert[] }): string {
  const { texts, paths } = book;
  const { view, listed } = o;
  const stranger = (view.patientIns ?? []).length > 0 && !(view.patientIns ?? []).includes(o.patient.ins);
  const warnings = html`${stranger && warningOf(texts.otherPatient)}${o.alerts.map((alert) => warningOf(book.consultation.alerts[alert]))}`;
  return page(book, o, html`${warnings}${shownDocument(book, o)}
${lotForm(book, o, listed)}<p><a href="${address(paths.dmp, o.patient)}">${texts.backToList}</a></p>`, { title: fill(texts.documentTitle, { titre: listed.title }) });
}
