import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { readSalt } from '../evidence/redaction/salt';
import { verificationText } from '../evidence/verification/text';
import { digestsIn, verifyContainer } from '../evidence/verification/verify';
import { openXml } from '../xml/open';
import { EXIT } from './exit-codes';
import { frugalFor } from './frugal';
import { existingFile, type JsonOption } from './options';

export interface VerifierOptions extends JsonOption { ancre?: string; sel?: string; valeur?: string; complet?: string }

/** `homologair verifier`: whether a container is as it was sealed, and whether its facts bear its verdicts. 5 when either is not. */
export async function verifier(file: string, options: VerifierOptions): Promise<void> {
  const anchors = options.ancre === undefined ? undefined : anchorsIn(options.ancre);
  const alone = options.sel !== undefined ? undefined : options.valeur !== undefined ? '--valeur' : options.complet !== undefined ? '--complet' : undefined;
  if (alone !== undefined) throw new HomologairError('CLI-OPTION', { option: alone, valeur: '…', attendu: '--sel avec elle' });
  const salt = options.sel === undefined ? undefined : readSalt(resolve(options.sel));
  const value = options.valeur === '-' ? readFileSync(0, 'utf8').trim() : options.valeur;
  const container = existingFile(file);
  frugalFor(container);
  await openXml();
  const verification = verifyContainer(container, {
    ...(anchors ? { anchors } : {}), ...(salt === undefined ? {} : { salt }), ...(value === undefined ? {} : { value }),
    ...(options.complet === undefined ? {} : { complete: digestsIn(existingFile(options.complet)) }),
  });
  if (salt !== undefined && verification.genre === 'complet') throw new HomologairError('CLI-OPTION', { option: '--sel', valeur: options.sel ?? '', attendu: 'un conteneur expurgé ; celui-ci est complet' });
  process.stdout.write(options.json ? `${JSON.stringify(verification)}\n` : verificationText(verification));
  const notFound = verification.expurgation?.valeur?.length === 0;
  process.exitCode = !verification.conforme ? EXIT.altere : notFound ? EXIT.nonConforme : EXIT.conforme;
}

/** @throws HomologairError CLI-OPTION when the file holds no certificate. */
function anchorsIn(file: string): X509Certificate[] {
  try {
    const found = readFileSync(resolve(file), 'utf8').match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (found.length === 0) throw new Error('no certificate');
    return found.map((pem) => new X509Certificate(pem));
  } catch (cause) {
    throw new HomologairError('CLI-OPTION', { option: '--ancre', valeur: file, attendu: 'un fichier de certificats PEM' }, cause);
  }
}
