import type { FastifyReply } from 'fastify';
import type { AtWork } from '../gestes/context';
import { lacksSecondFactor } from '../gestes/gate';
import type { Refusal, Told } from '../ports';
import { page, type Web } from './context';
import { html, type Html } from './html';
import { alertOf } from './layout';
import { messagePage } from './pages/dmp';

/** The page of a gesture that gave nothing: a refusal before the call, or a failure of the call. */
export const failed = ({ book }: Web, user: AtWork, reply: FastifyReply, told: Told, status = 200, more?: Html): FastifyReply =>
  page(reply, messagePage(book, { viewer: user, patient: user.patient, message: alertOf(book, told, more) }), status);

/** Stopped at the gate: what is missing, and where to go for it. */
export const gateClosed = (web: Web, user: AtWork, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  failed(web, user, reply, { message: refusal }, 403, wayOut(web, user, refusal));

function wayOut({ ports, book: { delegation, paths, texts } }: Web, { patient }: AtWork, refusal: Refusal): Html | undefined {
  if (lacksSecondFactor(refusal)) {
    return html`<p><a href="${paths.code}">${texts.presentCode}</a></p>${ports.webPs.offered()
      && html`<p>${delegation.fallback} <a href="${delegation.paths.webPs.replace(':id', String(patient.id))}">${delegation.fallbackLink}</a></p>`}`;
  }
  return refusal === 'information-rpps' ? html`<p><a href="${paths.notice}">${texts.readNotice}</a></p>` : undefined;
}
