import type { Account, TraceEntry } from '../../model';
import type { AboutPort } from '../../ports';
import type { ScreenBook, TraceField } from '../../screens/book';
import { dateTime, plainDuration } from '../../screens/dates';
import { INTACT } from '../../traces/marked';
import { pageOf, warningOf, type Viewer } from '../layout';
import { fill, html, type Html } from '../html';

const MOST = 300;
const LONG: ReadonlySet<TraceField> = new Set(['assertionId', 'messageId', 'documents', 'motif']);

export interface Asked { professionnel: string; du: string; au: string }

export function tracesPage(book: ScreenBook, o: { viewer: Viewer; asked: Asked; entries: TraceEntry[]; accounts: Account[]; /** Milliseconds; undefined: not declared. */ kept: number | undefined; message?: Html }): string {
  const { texts, paths, traceFields } = book;
  const field = (id: keyof Asked, label: string, hint: string, more: Html = html``): Html => html`<div class="champ"><label for="${id}">${label}</label>
<p class="aide" id="${id}-aide">${hint}</p><input type="text" id="${id}" name="${id}" value="${o.asked[id]}" aria-describedby="${id}-aide"${more}></div>`;
  const shown = o.entries.slice(-MOST).reverse();
  return pageOf(book, {
    title: texts.tracesTitle, viewer: o.viewer, entry: 'traces', message: o.message ?? (o.entries.every(({ integrite }) => integrite === INTACT) ? undefined : warningOf(texts.tracesAltered)),
    body: html`<form class="carte" method="get" action="${paths.traces}"><h2>${texts.filterTitle}</h2>${
      field('professionnel', texts.professional, texts.professionalHint, html` list="professionnels"`)}<datalist id="professionnels">${
      o.accounts.map((a) => html`<option value="${a.login}">${a.prenom} ${a.nom}</option>`)}</datalist>${field('du', texts.from, texts.dateHint)}${field('au', texts.to, texts.dateHint)}
<div class="gestes"><button type="submit">${texts.filterButton}</button>
<button type="submit" class="second" name="format" value="csv" formaction="${paths.traceExport}">${texts.exportCsv}</button>
<button type="submit" class="second" name="format" value="json" formaction="${paths.traceExport}">${texts.exportJson}</button></div></form>
<p>${o.kept === undefined ? texts.tracesKeptForGood : fill(texts.tracesKept, { duree: plainDuration(o.kept) })}</p>
${shown.length === 0 ? html`<p role="status">${texts.noTrace}</p>` : html`<div class="defile" tabindex="0" role="region" aria-label="${texts.tracesTitle}"><table><caption>${fill(texts.tracesCaption, { nombre: o.entries.length })}</caption>
<thead><tr>${traceFields.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
      shown.map((entry) => html`<tr>${traceFields.map(({ field: name }) => html`<td class="menue${LONG.has(name) && ' long'}">${traceCell(entry, name)}</td>`)}</tr>`)}</tbody></table></div>`}`,
  });
}

function traceCell(entry: TraceEntry, field: TraceField): string {
  const value = entry[field];
  return field === 'at' ? dateTime(entry.at) : Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

export function aboutPage(book: ScreenBook, o: { viewer?: Viewer; about: ReturnType<AboutPort['about']> }): string {
  return pageOf(book, {
    title: book.texts.aboutTitle, viewer: o.viewer, entry: 'about',
    body: html`<section class="carte"><dl class="fiche">${book.aboutFields.map(({ field, label }) => html`<dt>${label}</dt><dd>${o.about[field]}</dd>`)}</dl></section>`,
  });
}

export function plainPage(book: ScreenBook, o: { title: string; text: string; viewer?: Viewer }): string {
  return pageOf(book, { title: o.title, viewer: o.viewer, narrow: true, body: html`<p role="alert">${o.text}</p><p><a href="${book.paths.patients}">${book.texts.backToPatients}</a></p>` });
}
