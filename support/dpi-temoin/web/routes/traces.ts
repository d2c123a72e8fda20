import { extractTraces, searchTraces } from '../../gestes/traces';
import type { TraceFilter } from '../../model';
import { field, forUser, page, type Web } from '../context';
import { fill, html } from '../html';
import { tracesPage, type Asked } from '../pages/traces';
import { typedDate } from '../trace-dates';

/** The local traces: page, filter, export. */
export function traceRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.get(book.paths.traces, forUser(web, async (user, request, reply) => {
    const asked = askedOf(request.query);
    const { filter, wrong } = filterOf(asked);
    const entries = wrong === undefined ? searchTraces(web, filter) : [];
    const message = wrong === undefined ? undefined
      : html`<div class="message erreur" role="alert" tabindex="-1" autofocus><p>${fill(book.texts.badDate, { date: wrong })}</p></div>`;
    return page(reply, tracesPage(book, { viewer: user, asked, entries, accounts: ports.accounts.all(), kept: ports.traceRetention.duration(), message }), wrong === undefined ? 200 : 400);
  }));
  app.get(book.paths.traceExport, forUser(web, async (user, request, reply) => {
    const { filter, wrong } = filterOf(askedOf(request.query));
    if (wrong !== undefined) return reply.redirect(`${book.paths.traces}?du=${encodeURIComponent(wrong)}`, 303);
    const format = field(request.query, 'format') === 'csv' ? 'csv' : 'json';
    const text = extractTraces(web, user, filter, format);
    return reply.header('content-disposition', `attachment; filename="traces.${format}"`)
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8').send(text);
  }));
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
