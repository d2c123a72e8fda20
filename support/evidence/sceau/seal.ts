import type { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { readHeader } from '../../journal/header';
import { readResult } from '../../jugement/result-file';
import type { Resultat } from '../../jugement/resultat';
import { projectRoot } from '../../racine';
import { readAttestation } from '../redaction/attestation';
import { sealedLock } from '../regles/sealed-lock';
import { readReview } from '../revue/review';
import { compareNames, MIMETYPE_NAME } from '../zip/read';
import { writeContainer, type Content } from '../zip/write';
import { contentsOfRun, madeHere } from './contents';
import { digestsText, isReferenced, odfManifest } from './manifests';
import { ATTESTATION, CERTIFICATE, DIGESTS, MARK, mediaOf, MIMETYPE, ODF_MANIFEST, PROOF_LISTS, README, RULES_LOCK, SIGNATURE, uriOf } from './names';
import { papersTroubles, parsePapers } from './papers';
import { passageOf, type Passage } from './passage';
import { keptOnce, placeOf } from './place';
import { proofsTroubles } from './proofs';
import { readmeText } from './readme';
import { endOf, isBeforeEnd, isValidAt, validityOf } from './seal-date';
import { signFiles, type Signer } from './sign';
import { samePublicKey, testCertificate } from './signer';
import { both } from './trouble';

export interface SealRequest { runFolder: string; /** File to write, over what is there; by default `<run's name>.asice` in the run's folder or `beside`, then `-2`, `-3`…: an earlier seal stays. */ output?: string; beside?: string; dossier?: string; signer: Signer; at: Date; /** `dossier.json` to seal in place of the dossier's own. */ mark?: string }
export interface Sealed { path: string; files: number; octets: number; /** Earlier seals left where they were. */ earlier: string[] }

/**
 * Makes the one ASiC-E container of a run. `await openXml()` first. Nothing is judged here: what is sealed is what the folder claims, and
 * `verify` says whether the facts bear it. Files are read twice, piece by piece.
 * @throws HomologairError SCEAU-SOURCE, SCEAU-CLE, SCEAU-INSTANT, SCEAU-DOSSIER-AUTRE, SCEAU-DOSSIER-PERIME, SCEAU-PAPIER, SCEAU-PREUVE, SCEAU-TROP-GRAND, REVUE-CHAINE, JOURNAL-…, JUGEMENT-RESULTAT-ABSENT.
 */
export function sealRun({ runFolder, output, beside = runFolder, dossier, signer, at, mark }: SealRequest): Sealed {
  const { header } = readHeader(runFolder);
  const redacted = readAttestation(runFolder);
  const place = output === undefined ? placeOf(beside, `${header.run}${redacted === undefined ? '' : '-expurge'}`) : { path: output, earlier: [] }, instant = `${at.toISOString().slice(0, 19)}Z`;
  const [leaf] = signer.chain as [Signer['chain'][number]], resultat = readResult(runFolder);
  refuseDate(instant, leaf, resultat);
  const acts = readReview(runFolder).length, run = contentsOfRun(runFolder, dossier).map((one) => (one.name === MARK && mark !== undefined ? madeHere(MARK, mark) : one));
  refusePapers(run, dossier, passageOf(resultat, acts));
  const contents: Content[] = [
    madeHere(MIMETYPE_NAME, MIMETYPE), ...run,
    madeHere(CERTIFICATE, signer.chain.map((one) => one.toString()).join('')),
    madeHere(RULES_LOCK, sealedLock(readFileSync(join(projectRoot, RULES_LOCK), 'utf8'), header)),
    madeHere(README, readmeText({
      header, verdict: resultat.verdict, certificate: leaf, testKey: samePublicKey(leaf.publicKey, testCertificate().publicKey), instant, reviewed: acts,
      ...(redacted ? { masked: redacted.masques } : {}),
    })),
  ];
  contents.push(madeHere(DIGESTS, digestsText(contents)));
  contents.push(madeHere(ODF_MANIFEST, odfManifest(contents.map(({ name }) => name))));
  contents.push(madeHere(SIGNATURE, signFiles(references(contents), signer, at)));
  contents.sort((one, other) => compareNames(one.name, other.name));
  writeContainer(place.path, contents);
  const path = keptOnce(place.path, place.earlier);
  return { path, earlier: place.earlier.filter((one) => one !== path), files: contents.length, octets: contents.reduce((sum, { size }) => sum + size, 0) };
}

/** What `verify` would tell of the seal's date is refused before it is made. @throws HomologairError SCEAU-CLE, SCEAU-INSTANT */
function refuseDate(instant: string, leaf: X509Certificate, resultat: Resultat): void {
  const at = Date.parse(instant), { from, until } = validityOf(leaf);
  if (!isValidAt(leaf, at)) throw new HomologairError('SCEAU-CLE', { detail: `le sceau serait daté du ${instant}, hors de la validité du certificat (${from.toISOString()} – ${until.toISOString()})` });
  if (isBeforeEnd(at, resultat)) throw new HomologairError('SCEAU-INSTANT', { instant, fin: endOf(resultat) });
}

/** Papers of another run, changed or outdated are refused before they are sealed: a signature would make them look true. @throws HomologairError SCEAU-DOSSIER-…, SCEAU-PAPIER, SCEAU-PREUVE */
function refusePapers(run: readonly Content[], dossier: string | undefined, expected: Passage): void {
  const files = new Map(run.map(({ name, sha256 }) => [name, sha256])), mark = textIn(run, MARK);
  if (dossier !== undefined && mark === undefined) throw new HomologairError('SCEAU-DOSSIER-AUTRE', { detail: `dossier.json manque dans ${dossier}` });
  const { troubles: [first] } = both(
    papersTroubles(files, mark, { expected, earlier: false, heads: readsHeads(run, mark) }), ...PROOF_LISTS.map((name) => proofsTroubles(files, name, textIn(run, name), false)),
  );
  if (first !== undefined) throw new HomologairError(first.code, first.details);
}
const textIn = (run: readonly Content[], name: string): string | undefined => {
  const from = run.find((one) => one.name === name)?.from;
  return from === undefined ? undefined : Buffer.isBuffer(from) ? from.toString('utf8') : readFileSync(from.path, 'utf8');
};
/** Papers masked for a redacted container salt the heads of the complete record. */
const readsHeads = (run: readonly Content[], mark: string | undefined): boolean => run.some(({ name }) => name === ATTESTATION) || parsePapers(mark)?.masques === undefined;

const references = (contents: readonly Content[]): { uri: string; digest: string; media: string }[] =>
  contents.filter(({ name }) => isReferenced(name)).sort((one, other) => compareNames(one.name, other.name))
    .map(({ name, sha256 }) => ({ uri: uriOf(name), digest: Buffer.from(sha256, 'hex').toString('base64'), media: mediaOf(name) }));
