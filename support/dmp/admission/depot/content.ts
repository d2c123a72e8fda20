import { createHash } from 'node:crypto';
import { refused } from '../outcome';
import type { DepositCheck } from './submission';

/** Hash and size are the registry's to set; when the source gives them, they are those of the bytes received. */
export const announcedContent: DepositCheck = ({ documents }) => documents.flatMap(({ entry: { uniqueId: document, hash, size }, content }) => {
  const sha1 = createHash('sha1').update(content).digest('hex');
  const right = (hash === undefined || hash.toLowerCase() === sha1) && (size === undefined || size === content.length);
  return right ? [] : [refused('dossier', 'DMP-DEPOT-EMPREINTE', { document, attendu: `${sha1}, ${content.length} octets` })];
});
