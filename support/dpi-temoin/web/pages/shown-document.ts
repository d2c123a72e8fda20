import type { DocumentView } from '../../documents/view';
import type { ScreenBook } from '../../screens/book';
import { fill, html, Html, type Part } from '../html';
import { alertOf } from '../layout';

interface Shown { view: DocumentView; /** Where the attachment can be fetched. */ content?: string }

/** The header of a document, then its body, wherever the document comes from. */
export const shownDocument = (book: ScreenBook, o: Shown): Html => html`<section class="carte" aria-labelledby="entete"><h2 id="entete">${book.texts.headerTitle}</h2><dl class="fiche">${
  o.view.header.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></section>
<section class="carte" aria-labelledby="contenu-document"><h2 id="contenu-document">${book.texts.contentTitle}</h2>${contentOf(book, o)}</section>`;

function contentOf(book: ScreenBook, { view, content }: Shown): Part {
  if (view.narrative !== undefined) return html`<div class="recit">${new Html(view.narrative)}</div>`;
  if (view.text !== undefined) return html`<pre>${view.text}</pre>`;
  if (view.attachment === undefined || content === undefined) return alertOf(book, { message: 'document-illisible' });
  const { mimeType, name } = view.attachment;
  const link = html`<p><a href="${content}" download="${name}">${fill(book.texts.download, { type: mimeType })}</a></p>`;
  if (/^image\/(png|jpeg)$/.test(mimeType)) return html`${link}<img src="${content}" alt="${book.texts.attachmentAlt}">`;
  return mimeType === 'application/pdf' ? html`${link}<object data="${content}" type="application/pdf" aria-label="${book.texts.attachmentAlt}"></object>` : link;
}
