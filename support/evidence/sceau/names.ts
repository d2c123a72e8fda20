/**
 * Form of the container, told in its LISEZ-MOI: 1 told none. A change of LISEZ-MOI's text, or of what a container must hold, takes the next number, so
 * that a container of an earlier bench is told as such and never taken for a forged one.
 */
export const FORM = 2;

/** Names of the container (ETSI EN 319 162-1 V1.1.1, §4.4) and what each of its files is. */
export const MIMETYPE = 'application/vnd.etsi.asic-e+zip';
export const SIGNATURE = 'META-INF/signatures001.xml';
export const ODF_MANIFEST = 'META-INF/manifest.xml';
export const DIGESTS = 'SHA256SUMS';
export const README = 'LISEZ-MOI.txt';
export const CERTIFICATE = 'certificat.pem';
export const RULES_LOCK = 'rules.lock.json';
export const RESULT = 'resultat.json';
export const HEADER = 'journal/entete.json';
export const REVIEW = 'revue.ndjson';
/** Says that a container is a redacted one, and of what; a complete one has none. */
export const ATTESTATION = 'expurgation.json';

/** What a run's folder gives to the container: files, and folders taken whole. The rest (reports, work) can be made again or is nobody's. */
export const RUN_FILES = [RESULT, 'messages.ndjson', REVIEW, ATTESTATION] as const;
export const RUN_FOLDERS = ['journal', 'blobs', 'messages', 'preuves', 'dossier'] as const;
/** Says what the commission's papers are, and of which run. */
export const MARK = 'dossier/dossier.json';
/** Where the list of a run's numbered proofs may be, in its folder as in its container: in the commission's papers, as `dossier` leaves it, or beside them. */
export const PROOF_LISTS = ['dossier/preuves/preuves.json', 'preuves/preuves.json'] as const;
/** Without these a container proves nothing. */
export const REQUIRED = [HEADER, RESULT, DIGESTS, CERTIFICATE, README, RULES_LOCK] as const;

const MEDIA: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', html: 'text/html', xml: 'application/xml', json: 'application/json', ndjson: 'application/x-ndjson', pem: 'application/x-pem-file',
  pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', webm: 'video/webm', ics: 'text/calendar', md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Media type of a file of the container, by its name. */
export const mediaOf = (name: string): string => (name === DIGESTS ? 'text/plain' : MEDIA[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream');

/** A name as a URI reference from the root of the container. */
export const uriOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
