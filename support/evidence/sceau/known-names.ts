import { MIMETYPE_NAME } from '../zip/read';
import { CERTIFICATE, DIGESTS, ODF_MANIFEST, README, RULES_LOCK, RUN_FILES, SIGNATURE } from './names';

const OF_THE_CONTAINER: ReadonlySet<string> = new Set([MIMETYPE_NAME, SIGNATURE, ODF_MANIFEST, DIGESTS, README, CERTIFICATE, RULES_LOCK, ...RUN_FILES]);
const OF_THE_RECORD = /^(?:journal\/entete\.json|(?:journal|messages)\/[A-Za-z0-9][A-Za-z0-9._-]{0,63}\.ndjson|blobs\/[0-9a-f]{64})$/;
const OF_A_FOLDER = /^(journal|blobs|messages|preuves|dossier)\//;
/** Body that a killed worker had not finished to write: no line names it. */
const LEFT_BEHIND = /^blobs\/[0-9a-f]{64}\.[^/]+\.tmp$/;

/**
 * Where a file's name puts it. `listée`: below a folder whose own list (dossier.json, preuves.json) must name it. `égarée`: in a folder of the run, where
 * nothing reads it. `étrangère`: what no bench ever put in a container, be it signed.
 */
export const standingOf = (name: string): 'connue' | 'listée' | 'égarée' | 'étrangère' => {
  if (OF_THE_CONTAINER.has(name) || OF_THE_RECORD.test(name)) return 'connue';
  const folder = OF_A_FOLDER.exec(name)?.[1];
  return folder === undefined ? 'étrangère' : folder === 'preuves' || folder === 'dossier' ? 'listée' : 'égarée';
};

export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(name);
