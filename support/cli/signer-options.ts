import { resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import type { Origin } from '../evidence/sceau/origin';
import type { SignerSource } from '../evidence/sceau/signer';

export interface SignerOptions { cle?: string; certificat?: string; pkcs12?: string; cleEnv?: string; certificatEnv?: string; pkcs12Env?: string; motDePasseEnv?: string }

/**
 * Where the options say the sealer's key is. No value given is repeated in a message: it may be the key or the password themselves, in the place of
 * the name of a variable.
 * @throws HomologairError CLI-OPTION when two say it, or a variable is not set: a password is never taken for an empty one, nor no key for the test key.
 */
export function signerSource(options: SignerOptions): SignerSource {
  const given = ([['--cle', options.cle], ['--cle-env', options.cleEnv], ['--certificat', options.certificat], ['--certificat-env', options.certificatEnv], ['--pkcs12', options.pkcs12], ['--pkcs12-env', options.pkcs12Env]] as const)
    .flatMap(([option, value]) => (value === undefined ? [] : [option]));
  for (const one of ['--cle', '--certificat', '--pkcs12']) {
    if (given.filter((option) => option.startsWith(one)).length > 1) throw refusal(`${one}-env`, `le fichier (${one}) ou la variable, pas les deux`);
  }
  const envelope = given.find((option) => option.startsWith('--pkcs12')), [pem] = given.filter((option) => option !== envelope);
  if (envelope !== undefined && pem !== undefined) throw refusal(pem, `elle sans ${envelope}, qui porte déjà la clé et son certificat`);
  if (given.length === 0 && options.motDePasseEnv !== undefined) throw refusal('--mot-de-passe-env', 'avec elle la clé que ce mot de passe ouvre (--cle, --pkcs12, ou la même par une variable)');
  const cle = originOf(options.cle, '--cle-env', options.cleEnv), certificat = originOf(options.certificat, '--certificat-env', options.certificatEnv);
  const pkcs12 = originOf(options.pkcs12, '--pkcs12-env', options.pkcs12Env, 'base64');
  return {
    ...(cle === undefined ? {} : { cle }), ...(certificat === undefined ? {} : { certificat }), ...(pkcs12 === undefined ? {} : { pkcs12 }),
    ...(options.motDePasseEnv === undefined ? {} : { password: variable('--mot-de-passe-env', options.motDePasseEnv) }),
  };
}

const refusal = (option: string, attendu: string): HomologairError => new HomologairError('CLI-OPTION', { option, valeur: '…', attendu });

function originOf(file: string | undefined, option: string, name: string | undefined, encoding: 'utf8' | 'base64' = 'utf8'): Origin | undefined {
  if (name === undefined) return file === undefined ? undefined : resolve(file);
  const value = variable(option, name);
  // What a CI gives for a secret it does not have.
  if (value.trim() === '') throw refusal(option, 'le nom d’une variable d’environnement qui n’est pas vide');
  return { option, octets: Buffer.from(value, encoding) };
}

function variable(option: string, name: string): string {
  const value = process.env[name];
  if (value === undefined) throw refusal(option, 'le nom d’une variable d’environnement qui existe, jamais ce qu’elle contient');
  return value;
}
