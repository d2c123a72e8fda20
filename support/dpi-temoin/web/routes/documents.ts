import { readDocument } from '../../gestes/reading';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { html } from '../html';
import { documentPage } from '../pages/dmp';
import { failed, gateClosed } from '../refusal';

const INLINE: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);
/** Browsers show a PDF through an object and inline styles of their own. */
const CONTENT_POLICY = 'default-src \'none\'; object-src \'self\'; style-src \'unsafe-inline\'; frame-ancestors \'self\'';

/** « Ouvrir » a document of the list, and the file it carries. */
export function documentRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.post(book.paths.read, forPatient(web, async (user, request, reply) => {
    const result = await readDocument(web, user, { rank: Number(field(request.body, 'rang')), reference: field(request.body, 'reference') });
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'not-listed': return failed(web, user, reply, { message: 'document-introuvable' });
      // The list is still there: the person goes on without leaving the record.
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure), 200, html`<p><a href="${addressOf(book.paths.dmp, user)}">${book.texts.backToList}</a></p>`);
      case 'unreadable': return failed(web, user, reply, { message: 'document-illisible', reason: result.reason });
      case 'document': {
        const { listed, view, content: ref } = result;
        const content = ref === undefined ? undefined : addressOf(book.paths.content, user).replace(':ref', ref);
        return page(reply, documentPage(book, { viewer: user, patient: user.patient, listed, view, content, alerts: ports.documentSigns.alerts(listed) }));
      }
    }
  }));
  app.get(book.paths.content, forPatient(web, async (user, request, reply) => {
    const found = web.shown.find(field(request.params, 'ref'), user.session.id, user.patient.id);
    if (found === undefined) return reply.code(404).type('text/plain; charset=utf-8').send('Contenu indisponible.');
    // What a document carries is not trusted: only kinds a browser shows without running anything keep their type.
    const inline = INLINE.has(found.mimeType);
    return reply.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${found.name}"`).header('content-security-policy', CONTENT_POLICY)
      .header('x-frame-options', 'SAMEORIGIN').type(inline ? found.mimeType : 'application/octet-stream').send(found.content);
  }));
}
