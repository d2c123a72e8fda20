import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
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

/** The bytes of a body, checked against its digest. Throws JOURNAL-CORPS; JOURNAL-EXPURGE when the record was redacted. */
export function readBody(runFolder: string, body: Body): Buffer {
  if (body.masque === true) throw new HomologairError('JOURNAL-EXPURGE', { empreinte: body.sha256 });
  const { inline } = body, bytes = inline === undefined ? readBlob(runFolder, body) : Buffer.from(inline, 'base64');
  if (bytes.length !== body.size || sha256(bytes) !== body.sha256) {
    throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'octets modifiés' });
  }
  return bytes;
}

const PIECE = Buffer.allocUnsafe(1024 * 1024);

/** Checks a body kept outside its line, piece by piece: it may be large, and there may be thousands. Throws JOURNAL-CORPS. */
export function checkBlob(runFolder: string, body: Body): void {
  const hash = createHash('sha256');
  let size = 0, file: number;
  try {
    file = openSync(blobFile(runFolder, body.sha256), 'r');
  } catch (cause) {
    if (cause instanceof HomologairError) throw cause;
    throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'fichier absent' }, cause);
  }
  try {
    for (let read = 1; read > 0; size += read) {
      read = readSync(file, PIECE, 0, PIECE.length, null);
      hash.update(PIECE.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  if (size !== body.size || hash.digest('hex') !== body.sha256) throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'octets modifiés' });
}

function readBlob(runFolder: string, body: Body): Buffer {
  const file = blobFile(runFolder, body.sha256);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HomologairError('JOURNAL-CORPS', { empreinte: body.sha256, detail: 'fichier absent' }, cause);
  }
}
