import { traceBase } from '../gateway/calls';
import type { TraceFilter } from '../model';
import { field, forUser, page, currentUser, type Web } from './context';
import { html, fill } from './html';
import { aboutPage, tracesPage, type Asked } from './pages/traces';
import { typedDate } from './trace-dates';

/** The local traces: page, filter, export; and « À propos ». */
export function traceRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.get(book.paths.traces, forUser(web, async (user, request, reply) => {
    const asked = askedOf(request.query);
    const { filter, wrong } = filterOf(asked);
    const entries = wrong === undefined ? ports.traces.select(filter) : [];
    const message = wrong === undefined ? undefined
      : html`<div class="message erreur" role="alert" tabindex="-1" autofocus><p>${fill(book.texts.badDate, { date: wrong })}</p></div>`;
    return page(reply, tracesPage(book, { viewer: user, asked, entries, accounts: ports.accounts.all(), message }), wrong === undefined ? 200 : 400);
  }));
  app.get(book.paths.traceExport, forUser(web, async (user, request, reply) => {
    const { filter, wrong } = filterOf(askedOf(request.query));
    if (wrong !== undefined) return reply.redirect(`${book.paths.traces}?du=${encodeURIComponent(wrong)}`, 303);
    const csv = field(request.query, 'format') === 'csv';
    const entries = ports.traceExport.select(ports.traces, filter);
    ports.traces.write({
      ...traceBase(ports, user.account, user.session), action: 'extraction', issue: 'succès',
      motif: `professionnel : ${filter.professionnel ?? 'tous'} ; du : ${filter.du ?? 'début'} ; au : ${filter.au ?? 'fin'}`,
    });
    return reply.header('content-disposition', `attachment; filename="traces.${csv ? 'csv' : 'json'}"`)
      .type(csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8').send(csv ? ports.traceExport.csv(entries) : ports.traceExport.json(entries, filter));
  }));
  app.get(book.paths.about, async (request, reply) => {
    const user = currentUser(web, request);
    return page(reply, aboutPage(book, { viewer: user === 'inactivite' ? undefined : user, about: ports.about.about(ports.installation.lps()) }));
  });
}

const askedOf = (query: unknown): Asked => ({ professionnel: field(query, 'professionnel').trim(), du: field(query, 'du').trim(), au: field(query, 'au').trim() });

function filterOf(asked: Asked): { filter: TraceFilter; wrong?: string } {
  const du = typedDate(asked.du, false);
  const au = typedDate(asked.au, true);
  return {
    filter: { professionnel: asked.professionnel || undefined, du: du || undefined, au: au || undefined },
    wrong: du === undefined ? asked.du : au === undefined ? asked.au : undefined,
  };
}
