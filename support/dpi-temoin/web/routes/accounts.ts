import type { FastifyReply } from 'fastify';
import { extractAccounts, reviewAccounts } from '../../gestes/accounts';
import type { User } from '../../gestes/context';
import { field, forUser, page, type Web } from '../context';
import { accountsPage } from '../pages/accounts';
import { plainPage } from '../pages/traces';

/** « Comptes » and its extraction, for whoever is in charge of the accounts. */
export function accountRoutes(web: Web): void {
  const { app, book } = web;
  const { accounts: words } = book.access;
  const refused = (viewer: User, reply: FastifyReply): FastifyReply => page(reply, plainPage(book, { title: words.forbiddenTitle, text: words.forbidden, viewer }), 403);
  app.get(words.path, forUser(web, async (user, _request, reply) => {
    const accounts = reviewAccounts(web, user);
    return accounts === undefined ? refused(user, reply) : page(reply, accountsPage(book, { viewer: user, accounts }));
  }));
  app.get(words.exportPath, forUser(web, async (user, request, reply) => {
    const format = field(request.query, 'format') === 'csv' ? 'csv' : 'json';
    const text = extractAccounts(web, user, format);
    if (text === undefined) return refused(user, reply);
    return reply.header('content-disposition', `attachment; filename="comptes.${format}"`)
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8').send(text);
  }));
}
