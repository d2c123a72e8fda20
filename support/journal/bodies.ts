import { readFileSync } from 'node:fs';
import { HomologairError } from '../erreurs/error';
import { sha256 } from './digest';
import type { Body, Fact } from './facts';
import { blobFile } from './paths';

/** Every body a fact refers to. */
export function bodiesOf(fact: Fact): Body[] {
  switch (fact.kind) {
    case 'exchange': return [fact.request, fact.response];
    case 'screen': return [fact.screenshot, fact.file].filter((body) => body !== undefined);
    case 'exported-trace': return [fact.raw];
    case 'piece': return fact.body === undefined ? [] : [fact.body];
    default: return [];
  }
}

/** The bytes of a body, checked against its digest. Throws JOURNAL-CORPS. */
export function readBody(runFolder: string, body: Body): Buffer {
  const bytes = body.inline === undefined ? readBlob(runFolder, body) : Buffer.from(body.inline, 'base64');
  if (bytes.length !== body.size || sha256(bytes) !== body.sha256) {
    throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'octets modifiés' });
  }
  return bytes;
}

function readBlob(runFolder: string, body: Body): Buffer {
  const file = blobFile(runFolder, body.sha256);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'fichier absent' }, cause);
  }
}
