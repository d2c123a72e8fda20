import type { Announced } from '../../gestes/news';
import type { CopyNotice, News } from '../../nouveautes/ports';
import type { Patient } from '../../model';
import type { ScreenBook } from '../../screens/book';
import { dateTime, xdsDate } from '../../screens/dates';
import { fill, Html, html } from '../html';
import { csrf, type Viewer } from '../layout';

/** Where the news come in the page, once they are known: the rest is already on the screen. */
export const NEWS_PLACE = '<!--nouveautes-->';
export const newsPlace = ({ news }: ScreenBook): Html => html`<p class="aide annonce-attendue">${news.waiting}</p>${new Html(NEWS_PLACE)}`;

const at = (path: string, { id }: Patient): string => path.replace(':id', String(id));

export function newsSection(book: ScreenBook, viewer: Viewer, patient: Patient, announced: Announced): Html {
  const { news, messages } = book;
  const body = announced.is === 'news' ? told(book, viewer, patient, announced.news)
    : html`<p class="annonce" role="status">${fill(news.unknown, { motif: messages[announced.is === 'refused' ? announced.refusal : announced.told.message].titre })}</p>`;
  return html`<section class="carte" aria-labelledby="nouveautes"><h2 id="nouveautes">${news.title}</h2>${body}</section>`;
}

function told({ news }: ScreenBook, viewer: Viewer, patient: Patient, found: News): Html {
  const words = found.total === 0 ? news.none : found.total === 1 ? news.one : news.total;
  return html`<p class="annonce" role="status">${fill(words, { nombre: found.total, date: dateTime(found.since) })}</p>${found.byType.length > 0 && html`<table><caption>${news.caption}</caption><thead><tr>${
    news.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${found.byType.map(({ type, count }) => html`<tr><td>${type}</td><td>${count}</td></tr>`)}</tbody></table>`}
<p class="derniere-alimentation">${found.lastFeeding === undefined ? news.neverFed : fill(news.lastFeeding, { date: xdsDate(found.lastFeeding), natures: found.natures.join(', ') })}</p>${
    found.notices.length > 0 && html`<table><caption>${news.noticeCaption}</caption><thead><tr>${news.noticeColumns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${
      found.notices.map((notice) => html`<tr><td>${notice.title}</td><td>${noticeWords(news, notice)}</td><td><form method="post" action="${at(notice.is === 'retiree' ? news.paths.remove : news.paths.take, patient)}">${csrf(viewer.session)}<input type="hidden" name="reference" value="${notice.uniqueId}"><button type="submit" class="second">${fill(notice.is === 'retiree' ? news.remove : news.take, { titre: notice.title })}</button></form></td></tr>`)}</tbody></table>`}`;
}

export const noticeWords = (news: ScreenBook['news'], notice: CopyNotice): string => (notice.is === 'retiree' ? news.withdrawn : news.newer);
