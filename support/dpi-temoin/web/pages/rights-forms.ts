import { CANAUX, ETAPES, USAGES } from '../../droits/model';
import type { MentionsPort } from '../../droits/ports';
import type { Account, Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { fill, html, type Html, type Part } from '../html';
import { csrf, type Viewer } from '../layout';
import { address } from './patients';

interface At { viewer: Viewer; patient: Patient }

const form = ({ viewer, patient }: At, path: string, body: Part): Html => html`<form method="post" action="${address(path, patient)}">${csrf(viewer.session)}${body}</form>`;
const select = (id: string, name: string, label: string, options: readonly { value: string; label: string }[]): Html =>
  html`<div class="champ"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options.map(({ value, label: said }) => html`<option value="${value}">${said}</option>`)}</select></div>`;
const canaux = ({ rights }: ScreenBook) => CANAUX.filter((canal) => canal !== 'convocation').map((value) => ({ value, label: rights.canaux[value] }));

export const informForm = (book: ScreenBook, at: At): Html =>
  form(at, book.paths.rightsInform, html`${select('canal-information', 'canal', book.rights.canal, canaux(book))}<button type="submit">${book.rights.informButton}</button>`);

/** One form, two buttons: the same words for both usages, and no field for a motive. */
export const choiceForms = (book: ScreenBook, at: At): Html => html`<p class="aide">${book.rights.choiceHelp}</p>${form(at, book.paths.rightsChoose, html`${
  select('usage', 'usage', book.rights.usage, USAGES.map((value) => ({ value, label: book.rights.usages[value] })))}${
  select('canal-choix', 'canal', book.rights.choiceCanal, canaux(book))}<div class="gestes"><button type="submit" name="choix" value="opposition">${book.rights.opposeButton}</button><button type="submit" name="choix" value="non-opposition" class="second">${book.rights.liftButton}</button></div>`)}`;

export const stayForms = (book: ScreenBook, at: At): Html =>
  form(at, book.paths.rightsStay, html`<div class="gestes">${ETAPES.map((etape) => html`<button type="submit" name="etape" value="${etape}" class="second">${book.rights.stayButtons[etape]}</button>`)}</div>`);

/** Annexe 4, cases 2 and 3: a box that the patient ticks, or has ticked. */
export function consentForms(book: ScreenBook, o: At & { mentions: MentionsPort; benefits: readonly Account[] }): Html {
  const { rights } = book;
  const [only, ...others] = o.benefits;
  // Two colleagues may bear the same name: the RPPS tells them apart.
  const whom = o.viewer.account.login === only?.login && others.length === 0 ? html`<input type="hidden" name="pour" value="${only.login}">`
    : select('pour', 'pour', rights.third, o.benefits.map(({ login, prenom, nom, rpps }) => ({ value: login, label: [`${prenom} ${nom}`, ...(rpps === undefined ? [] : [`RPPS ${rpps}`])].join(', ') })));
  return form(o, book.paths.rightsConsent, html`${whom}<div class="case"><input type="checkbox" id="consent" name="case" value="oui"${o.mentions.ticked() && html` checked`}><label for="consent">${rights.box}</label></div><button type="submit">${rights.consentButton}</button>`);
}

export function consentList(book: ScreenBook, o: At & { holders: readonly Account[] }): Html {
  const { rights, paths } = book;
  if (o.holders.length === 0) return html`<p>${rights.noConsent}</p>`;
  return html`${o.holders.map(({ login, prenom, nom }) => form(o, paths.rightsConsent, html`<input type="hidden" name="pour" value="${login}"><button type="submit" name="retrait" value="oui" class="second">${
    fill(rights.withdraw, { professionnel: `${prenom} ${nom}` })}</button>`))}`;
}
