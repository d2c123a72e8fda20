import type { Delegate } from '../../delegation/ports';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { csrf, pageOf, type Viewer } from '../layout';
import { html, type Html } from '../html';

const of = (path: string, patient: Patient): string => path.replace(':id', String(patient.id));

/** Under the password form: the providers this installation delegates to. */
export function delegatesSection({ delegation }: ScreenBook, delegates: readonly Delegate[]): Html | undefined {
  return delegates.length === 0 ? undefined : html`<section class="carte" aria-labelledby="delegation"><h2 id="delegation">${delegation.title}</h2><ul>${
    delegates.map((delegate) => html`<li><a href="${delegation.paths.leave.replace(':fournisseur', delegate)}">${delegation.logIn[delegate]}</a></li>`)}</ul></section>`;
}

/** In a patient's record: the two ways to the Web PS. */
export function webPsSection({ delegation }: ScreenBook, viewer: Viewer, patient: Patient): Html {
  return html`<section class="carte" aria-labelledby="web-ps"><h2 id="web-ps">${delegation.webPsTitle}</h2><p>${delegation.webPsIntro}</p>
<p><a href="${of(delegation.paths.webPs, patient)}">${delegation.webPsLink}</a></p>
<form method="post" action="${of(delegation.paths.webPsAir, patient)}">${csrf(viewer.session)}<button type="submit" class="second">${delegation.webPsAirButton}</button></form></section>`;
}

/** TD0.10 was accepted: the person opens the site themselves, since a form may not lead to another one. */
export const webPsReadyPage = (book: ScreenBook, o: { viewer: Viewer; patient: Patient; address: string }): string => pageOf(book, {
  title: book.delegation.webPsReadyTitle, viewer: o.viewer, entry: 'patients',
  body: html`<section class="carte"><p role="status">${book.delegation.webPsReady}</p><p><a href="${o.address}">${book.delegation.webPsOpen}</a></p></section>
<p><a href="${of(book.paths.patient, o.patient)}">${book.texts.backToRecord}</a></p>`,
});
