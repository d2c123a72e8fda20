import { relative, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { TEST_KEY_WARNING } from '../evidence/sceau/readme';
import { sealRun } from '../evidence/sceau/seal';
import { openSigner } from '../evidence/sceau/signer';
import { openXml } from '../xml/open';
import { existingFolder, instantOption } from './options';

export interface ScellerOptions { cle?: string; certificat?: string; pkcs12?: string; motDePasseEnv?: string; dossier?: string; sortie?: string; instant?: string; json?: boolean }

/** `homologair sceller`: the one container of a run, signed. */
export async function sceller(folder: string, options: ScellerOptions): Promise<void> {
  const at = instantOption(options.instant);
  const signer = openSigner({
    ...(options.cle ? { cle: resolve(options.cle) } : {}), ...(options.certificat ? { certificat: resolve(options.certificat) } : {}), ...(options.pkcs12 ? { pkcs12: resolve(options.pkcs12) } : {}),
    ...passwordIn(options.motDePasseEnv),
  });
  await openXml();
  const { path, files, octets } = sealRun({
    runFolder: existingFolder(folder), signer, at, ...(options.dossier ? { dossier: existingFolder(options.dossier) } : {}), ...(options.sortie ? { output: resolve(options.sortie) } : {}),
  });
  // Said on both outputs: whoever pipes one of them still reads it.
  if (signer.test) process.stderr.write(`\n*** ${TEST_KEY_WARNING} ***\n\n`);
  const certificate = signer.chain[0]?.subject.replace(/\n/g, ', ') ?? '';
  if (options.json) process.stdout.write(`${JSON.stringify({ conteneur: path, fichiers: files, octets, instant: at.toISOString(), certificat: certificate, cleDeTest: signer.test })}\n`);
  else process.stdout.write(`Conteneur : ${relative(process.cwd(), path)} (${files} fichiers, ${octets} octets)\nScellé le ${at.toISOString()} par ${certificate}${signer.test ? ' — CLÉ DE TEST' : ''}\n`);
}

/** @throws HomologairError CLI-OPTION when the variable is not set: a password is never taken for an empty one. */
function passwordIn(name: string | undefined): { password?: string } {
  if (name === undefined) return {};
  const password = process.env[name];
  if (password === undefined) throw new HomologairError('CLI-OPTION', { option: '--mot-de-passe-env', valeur: name, attendu: 'le nom d’une variable d’environnement qui existe' });
  return { password };
}
