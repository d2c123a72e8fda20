import type { ShownSecret } from '../../gestes/parameters';
import type { ShownRights } from '../../gestes/rights';
import type { ShownStays } from '../../gestes/stays';
import type { Filter, SearchAsked } from '../../consultation/model';
import type { ShownDocument } from '../../gestes/local-documents';
import type { KnownStatus } from '../../gestes/status';
import type { DossierOrder, DossierOrderPort, LocalCopy } from '../../imports/ports';
import type { Patient } from '../../model';
import type { PatientField, ScreenBook } from '../../screens/book';
import { dateTime, plainDate } from '../../screens/dates';
import { csrf, pageOf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';
import { webPsSection } from './delegation';
import { matriculeForm, openRecordsForm, typesLine } from './exchange';
import type { KnownType } from '../../gestes/opening';
import { emergencySection } from './emergency';
import { localDocuments } from './imports';
import { localDocumentsSection } from './local-documents';
import { newsPlace } from './news';
import { recapLink } from './recap';
import { rightsSection } from './rights';
import { staysSection } from './stays';
import { secretSection } from './secret';

export const nameOf = (patient: Patient): string => `${patient.nom} ${patient.prenom}`;
export const address = (path: string, patient: Patient): string => path.replace(':id', String(patient.id));

const insStatus = ({ exchange }: ScreenBook, status: string): string => exchange.insStatuses[status] ?? status;
const valueOf = (book: ScreenBook, patient: Patient, field: PatientField): string =>
  field === 'naissance' ? plainDate(patient.naissance) : field === 'statutIns' ? insStatus(book, patient.statutIns) : field === 'sexe' ? (patient.sexe === 'F' ? 'Féminin' : 'Masculin') : patient[field];

export function patientsPage(book: ScreenBook, o: { viewer: Viewer; patients: Patient[]; message?: Html; /** The person's recap of accesses waits. */ recap?: boolean; /** Whether the last list received says this DMP open. */ isOpen(patient: Patient): boolean }): string {
  const { texts, paths, patientFields, exchange } = book;
  const mark = (patient: Patient): Html | false => o.isOpen(patient) && html`<span class="etiquette">${exchange.openMark}</span>`;
  const link = (patient: Patient, text: string): Html =>
    html`<a href="${address(paths.patient, patient)}" aria-label="${fill(texts.openRecord, { patient: nameOf(patient) })}">${text}</a>`;
  const cell = (patient: Patient, field: PatientField): Html => html`${field === 'nom' ? link(patient, patient.nom) : valueOf(book, patient, field)}`;
  const list = book.layout.patients === 'table'
    ? html`<div class="defile"><table><caption>${texts.patientsCaption}</caption><thead><tr>${patientFields.map(({ label }) => html`<th scope="col">${label}</th>`)}<th scope="col">${exchange.openColumn}</th></tr></thead>
<tbody>${o.patients.map((p) => html`<tr>${patientFields.map(({ field }) => html`<td>${cell(p, field)}</td>`)}<td>${mark(p)}</td></tr>`)}</tbody></table></div>`
    : html`<ul class="cartes" aria-label="${texts.patientsCaption}">${o.patients.map((p) => html`<li class="carte"><dl class="fiche">${patientFields.map(({ field, label }) =>
      html`<dt>${label}</dt><dd>${cell(p, field)}</dd>`)}<dt>${exchange.openColumn}</dt><dd>${mark(p)}</dd></dl></li>`)}</ul>`;
  return pageOf(book, { title: texts.patientsTitle, viewer: o.viewer, entry: 'patients', message: o.message, body: html`${html`${o.recap === true && recapLink(book)}${o.patients.length === 0 ? html`<p>${texts.noPatient}</p>` : html`${list}<p><a href="${paths.feedHistory}">${book.feeding.historyTitle}</a></p>`}${openRecordsForm(book, o.viewer)}`}` });
}

export function recordPage(book: ScreenBook, o: { viewer: Viewer; patient: Patient; insStatus: string; status?: KnownStatus; rights: ShownRights; message?: Html; /** The Web PS can be opened from here. */ webPs?: boolean; /** The access is in an emergency. */ emergency?: boolean; copies: readonly LocalCopy[] | undefined; /** Order asked of the documents. */ order?: DossierOrder; orders: DossierOrderPort; /** Written here. */ written?: readonly ShownDocument[]; secret?: ShownSecret; stays: ShownStays; types?: readonly KnownType[]; /** News are on their way. */ announced?: boolean }): string {
  const { texts, paths } = book;
  const { patient } = o;
  return pageOf(book, {
    title: fill(texts.recordTitle, { patient: nameOf(patient) }), viewer: o.viewer, entry: 'patients', message: o.message,
    body: html`<section class="carte" aria-labelledby="identite"><h2 id="identite">${texts.identityTitle}</h2><dl class="fiche">${
      book.recordFields.map(({ field, label }) => html`<dt>${label}</dt><dd>${field === 'statutIns' ? insStatus(book, o.insStatus) : valueOf(book, patient, field)}</dd>`)}</dl>${matriculeForm(book, o.viewer, patient)}</section>
<section class="carte" aria-labelledby="local"><h2 id="local">${texts.localTitle}</h2>${localDocuments(book, o)}</section>
${localDocumentsSection(book, { viewer: o.viewer, patient, documents: o.written ?? [] })}
${staysSection(book, o.viewer, patient, o.stays)}
${rightsSection(book, patient, o.rights)}
<section class="carte" aria-labelledby="dmp"><h2 id="dmp">${texts.dmpTitle}</h2>${statusBlock(book, o.status)}${o.types !== undefined && typesLine(book, o.types)}
${consultForm(book, o.viewer, patient, texts.consultButton)}
<form method="post" action="${address(paths.status, patient)}">${csrf(o.viewer.session)}<button type="submit" class="second">${texts.statusButton}</button></form></section>
${o.secret !== undefined && secretSection(book, o.viewer, patient, o.secret)}
${o.webPs === true && webPsSection(book, o.viewer, patient)}
${emergencySection(book, o.viewer, patient, o.emergency === true)}
${o.announced === true && newsPlace(book)}<p><a href="${paths.patients}">${texts.backToPatients}</a></p>`,
  });
}

function statusBlock(book: ScreenBook, status: KnownStatus | undefined): Html {
  const { texts, recordStates, authorizations } = book;
  if (status === undefined) return html`<p>${texts.dmpUnknown}</p>`;
  const { answer } = status;
  const state = !answer.exists ? recordStates.absent : answer.status === 'terminated' ? recordStates.closed : recordStates.open;
  const authorization = status.authorization === 'valide' ? authorizations.valide : status.authorization === 'refus' ? authorizations.refusee
    : status.question === 'autorisation-expiree' ? authorizations.expiree : authorizations.absente;
  return html`<dl class="fiche"><dt>${texts.dmpState}</dt><dd>${state}</dd>${
    answer.exists && answer.status !== 'terminated' && html`<dt>${texts.dmpAuthorization}</dt><dd>${authorization}</dd>`}</dl><p class="aide">${fill(texts.dmpKnown, { date: dateTime(status.at) })}</p>`;
}

/** The gesture « Consulter le DMP », with the kinds of documents the professional adds to those in force (EX_3.1-1030). */
export function consultForm(book: ScreenBook, viewer: Viewer, patient: Patient, button: string, asked?: SearchAsked): Html {
  const { texts, paths } = book;
  const box = (name: Filter, label: string): Html => html`<div class="case"><input type="checkbox" id="${name}" name="${name}" value="oui"${asked?.[name] === true && html` checked`}><label for="${name}">${label}</label></div>`;
  return html`<form method="post" action="${address(paths.dmp, patient)}">${csrf(viewer.session)}<fieldset><legend>${texts.searchLegend}</legend>${
    box('archives', texts.withArchived)}${box('obsoletes', texts.withDeprecated)}${box('anciens', book.consultation.withOld)}</fieldset><div class="gestes"><button type="submit">${button}</button><button type="submit" name="nouveautes" value="oui" class="second">${book.gestion.news}</button></div></form>`;
}
