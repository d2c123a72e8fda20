import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { TEST_KEY_WARNING } from '../evidence/sceau/readme';
import { saltOf } from '../evidence/redaction/salt';
import { sealRun } from '../evidence/sceau/seal';
import { sealRedacted } from '../evidence/sceau/seal-redacted';
import { openSigner } from '../evidence/sceau/signer';
import { openXml } from '../xml/open';
import { existingFolder, instantOption } from './options';
import { secretsIn } from './secrets-option';
import { signerSource, type SignerOptions } from './signer-options';

export interface ScellerOptions extends SignerOptions { dossier?: string; sortie?: string; instant?: string; expurge?: boolean; masquerIdentites?: boolean; sel?: string; secrets?: string; json?: boolean }

/** `homologair sceller`: the container of a run, signed; complete, or redacted. */
export async function sceller(folder: string, options: ScellerOptions): Promise<void> {
  const at = sealInstant(options.instant), run = existingFolder(folder), salt = saltFor(options);
  const signer = openSigner(signerSource(options));
  await openXml();
  const request = { runFolder: run, signer, at, ...(options.dossier ? { dossier: existingFolder(options.dossier) } : {}), ...(options.sortie ? { output: resolve(options.sortie) } : {}) };
  if (request.output !== undefined && existsSync(request.output) && statSync(request.output).isFile()) throw new HomologairError('SCEAU-SORTIE', { fichier: request.output });
  const { path, files, octets, earlier } = salt === undefined ? sealRun(request) : sealRedacted({ ...request, salt, identities: options.masquerIdentites === true, ...secretsIn(options.secrets) });
  // Said on both outputs: whoever pipes one of them still reads it.
  if (signer.test) process.stderr.write(`\n*** ${TEST_KEY_WARNING} ***\n\n`);
  const certificate = signer.chain[0]?.subject.replace(/\n/g, ', ') ?? '';
  if (options.json) process.stdout.write(`${JSON.stringify({ conteneur: path, genre: salt === undefined ? 'complet' : 'expurgé', fichiers: files, octets, instant: at.toISOString(), certificat: certificate, cleDeTest: signer.test, precedents: earlier })}\n`);
  else process.stdout.write(`Conteneur ${salt === undefined ? 'complet' : 'expurgé'} : ${relative(process.cwd(), path)} (${files} fichiers, ${octets} octets)\n${salt === undefined ? '' : `Sel : ${options.sel ?? ''}, à garder à part du conteneur\n`}Scellé le ${at.toISOString()} par ${certificate}${signer.test ? ' — CLÉ DE TEST' : ''}\n${earlier.map((one) => `Sceau précédent gardé : ${relative(process.cwd(), one)}\n`).join('')}`);
}

/** A seal of tomorrow would be refused by whoever verifies it today. @throws HomologairError CLI-OPTION */
function sealInstant(value: string | undefined): Date {
  const at = instantOption(value);
  if (at.getTime() > Date.now()) throw new HomologairError('CLI-OPTION', { option: '--instant', valeur: value ?? '', attendu: 'un instant passé' });
  return at;
}

/** Redaction and its salt go together. @throws HomologairError CLI-OPTION, SCEAU-SEL */
function saltFor({ expurge, masquerIdentites, sel, secrets }: ScellerOptions): string | undefined {
  if (expurge !== true) {
    const [alone] = Object.entries({ '--masquer-identites': masquerIdentites, '--sel': sel, '--secrets': secrets }).filter(([, value]) => value !== undefined);
    if (alone !== undefined) throw new HomologairError('CLI-OPTION', { option: alone[0], valeur: String(alone[1]), attendu: '--expurge avec elle' });
    return undefined;
  }
  if (sel === undefined) throw new HomologairError('CLI-OPTION', { option: '--sel', valeur: '', attendu: 'le fichier du sel, écrit s’il manque, à garder à part' });
  return saltOf(resolve(sel));
}
