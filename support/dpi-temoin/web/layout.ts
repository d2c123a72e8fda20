import type { Account, Session } from '../model';
import type { Told } from '../ports';
import type { MenuEntry, ScreenBook } from '../screens/book';
import { fill, html, type Html, type Part } from './html';

/** Who is at work, for the banner. */
export interface Viewer { account: Account; session: Session; /** Patients whose record is open in an emergency. */ emergencies: readonly string[] }

export interface Page {
  title: string;
  body: Part;
  viewer?: Viewer;
  entry?: MenuEntry;
  message?: Html;
  narrow?: boolean;
}

/** A whole page: one h1, landmarks, a skip link; nothing changes once it is loaded. */
export function pageOf(book: ScreenBook, page: Page): string {
  const { texts, paths } = book;
  const menu = page.viewer === undefined ? undefined : menuOf(book, page.viewer, page.entry);
  const whole = html`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${texts.product}</title><link rel="stylesheet" href="${paths.style}"><link rel="icon" href="data:,"></head>
<body><a class="evitement" href="#contenu">${texts.skip}</a>
<header class="bandeau"><span class="produit">${texts.product}</span>${page.viewer !== undefined && banner(book, page.viewer)}</header>
${page.viewer !== undefined && page.viewer.emergencies.length > 0 && emergencyBanner(book, page.viewer.emergencies)}
${book.layout.menuPlace === 'top' && menu}
<main id="contenu" tabindex="-1"${page.narrow === true && html` class="etroit"`}><h1>${page.title}</h1>
${page.message}
${page.body}
</main>
${book.layout.menuPlace === 'bottom' && menu}
</body></html>
`;
  return whole.text;
}

function banner(book: ScreenBook, { account, session }: Viewer): Html {
  const { texts, paths } = book;
  const factors = session.twoFactorAt === undefined ? texts.oneFactor : session.reopened ? texts.reopened : texts.twoFactors;
  return html`<span>${fill(texts.connectedAs, { nom: `${account.prenom} ${account.nom}` })}</span><span class="facteurs">${factors}</span>
<form method="post" action="${paths.logout}">${csrf(session)}<button type="submit">${texts.logout}</button></form>`;
}

/** On every page as long as it lasts (EX_0.3-1050); no button of it hides it. */
const emergencyBanner = ({ consultation }: ScreenBook, patients: readonly string[]): Html =>
  html`<p class="bris-de-glace"><strong>${fill(consultation.emergency.banner, { patients: patients.join(', ') })}</strong></p>`;

/** The page of accounts is only offered to whoever is in charge of them. */
function menuOf(book: ScreenBook, { account: { permissions } }: Viewer, current: MenuEntry | undefined): Html {
  const address = { patients: book.paths.patients, access: book.access.path, password: book.access.password.path, accounts: book.access.accounts.path, traces: book.paths.traces, about: book.paths.about };
  return html`<nav class="menu" aria-label="${book.texts.menu}"><ul>${book.menu.filter(({ entry }) => entry !== 'accounts' || permissions?.includes('revue-des-comptes') === true).map(({ entry, label }) =>
    html`<li><a href="${address[entry]}"${entry === current && html` aria-current="page"`}>${label}</a></li>`)}</ul></nav>`;
}

/** Ties a form to the session that displayed it. */
export const csrf = (session: Session): Html => html`<input type="hidden" name="jeton" value="${session.csrf}">`;

/** An error, focused so that a screen reader says it although it was there when the page loaded. */
export function alertOf(book: ScreenBook, told: Told, more?: Part): Html {
  const { titre, texte } = book.messages[told.message];
  return html`<div class="message erreur" role="alert" tabindex="-1" autofocus><p><strong>${titre}</strong> ${texte}</p>${
    told.reason !== undefined && told.reason !== '' && html`<p>${fill(book.texts.reason, { motif: `« ${told.reason} »` })}</p>`}${more}</div>`;
}

/** A warning beside content that is shown all the same. */
export const warningOf = (text: string): Html => html`<div class="message alerte" role="alert"><p>${text}</p></div>`;

/** Something done; `cause`: what stands in the way of the rest. */
export const statusOf = (book: ScreenBook, told: Told, cause?: Told): Html => {
  const { titre, texte } = book.messages[told.message];
  const why = cause && book.messages[cause.message];
  return html`<div class="message information" role="status"><p><strong>${titre}</strong> ${texte}</p>${why && html`<p><strong>${why.titre}</strong> ${why.texte}</p>`}</div>`;
};
