import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A page whose last part is not known yet: what comes before is on the screen and usable while it is waited for. */
export function streamed(reply: FastifyReply, text: string, place: string, later: () => Promise<string>): FastifyReply {
  const [before = '', ...after] = text.split(place);
  async function* parts(): AsyncGenerator<string> {
    yield before;
    yield await later();
    yield after.join(place);
  }
  return reply.type('text/html; charset=utf-8').send(Readable.from(parts()));
}
