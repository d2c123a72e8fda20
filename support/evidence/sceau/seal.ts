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
import { CERTIFICATE, DIGESTS, mediaOf, MIMETYPE, ODF_MANIFEST, README, RULES_LOCK, SIGNATURE, uriOf } from './names';
import { readmeText } from './readme';
import { endOf, isBeforeEnd, isValidAt, validityOf } from './seal-date';
import { signFiles, type Signer } from './sign';
import { samePublicKey, testCertificate } from './signer';

export interface SealRequest { runFolder: string; /** File to write; by default `<run>/<run's name>.asice`. */ output?: string; dossier?: string; signer: Signer; at: Date }
export interface Sealed { path: string; files: number; octets: number }

/**
 * Makes the one ASiC-E container of a run. `await openXml()` first. Nothing is judged here: what is sealed is what the folder claims, and
 * `verify` says whether the facts bear it. Files are read twice, piece by piece.
 * @throws HomologairError SCEAU-SOURCE, SCEAU-CLE, SCEAU-INSTANT, SCEAU-TROP-GRAND, REVUE-CHAINE, JOURNAL-…, JUGEMENT-RESULTAT-ABSENT.
 */
export function sealRun({ runFolder, output, dossier, signer, at }: SealRequest): Sealed {
  const { header } = readHeader(runFolder);
  const redacted = readAttestation(runFolder);
  const path = output ?? join(runFolder, `${header.run}${redacted === undefined ? '' : '-expurge'}.asice`), instant = `${at.toISOString().slice(0, 19)}Z`;
  const [leaf] = signer.chain as [Signer['chain'][number]], resultat = readResult(runFolder);
  refuseDate(instant, leaf, resultat);
  const contents: Content[] = [
    madeHere(MIMETYPE_NAME, MIMETYPE), ...contentsOfRun(runFolder, dossier),
    madeHere(CERTIFICATE, signer.chain.map((one) => one.toString()).join('')),
    madeHere(RULES_LOCK, sealedLock(readFileSync(join(projectRoot, RULES_LOCK), 'utf8'), header.rules)),
    madeHere(README, readmeText({
      header, verdict: resultat.verdict, certificate: leaf, testKey: samePublicKey(leaf.publicKey, testCertificate().publicKey), instant, reviewed: readReview(runFolder).length,
      ...(redacted ? { masked: redacted.masques } : {}),
    })),
  ];
  contents.push(madeHere(DIGESTS, digestsText(contents)));
  contents.push(madeHere(ODF_MANIFEST, odfManifest(contents.map(({ name }) => name))));
  contents.push(madeHere(SIGNATURE, signFiles(references(contents), signer, at)));
  contents.sort((one, other) => compareNames(one.name, other.name));
  writeContainer(path, contents);
  return { path, files: contents.length, octets: contents.reduce((sum, { size }) => sum + size, 0) };
}

/** What `verify` would tell of the seal's date is refused before it is made. @throws HomologairError SCEAU-CLE, SCEAU-INSTANT */
function refuseDate(instant: string, leaf: X509Certificate, resultat: Resultat): void {
  const at = Date.parse(instant), { from, until } = validityOf(leaf);
  if (!isValidAt(leaf, at)) throw new HomologairError('SCEAU-CLE', { detail: `le sceau serait daté du ${instant}, hors de la validité du certificat (${from.toISOString()} – ${until.toISOString()})` });
  if (isBeforeEnd(at, resultat)) throw new HomologairError('SCEAU-INSTANT', { instant, fin: endOf(resultat) });
}

const references = (contents: readonly Content[]): { uri: string; digest: string; media: string }[] =>
  contents.filter(({ name }) => isReferenced(name)).sort((one, other) => compareNames(one.name, other.name))
    .map(({ name, sha256 }) => ({ uri: uriOf(name), digest: Buffer.from(sha256, 'hex').toString('base64'), media: mediaOf(name) }));
