import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { addressesFrom } from '../dmp/known-addresses';
import { testUrl } from '../dpi/target/hosts';
import { HomologairError } from '../erreurs/error';
import type { Raccordement } from '../monde/run-suite';
import { portOption } from './options';

/** The options of `lancer` that tell where a foreign DPI finds the mock, and which keys it holds: both, or neither. @throws CLI-OPTION, CLI-PORT */
export async function raccordementOption({ portDmp, cles }: { portDmp?: string; cles?: string }): Promise<Raccordement | undefined> {
  if (portDmp === undefined && cles === undefined) return undefined;
  if (cles === undefined) throw new HomologairError('CLI-OPTION', { option: '--port-dmp', valeur: portDmp, attendu: 'aussi --cles, le dossier des clés que votre DPI emploie' });
  if (portDmp === undefined) throw new HomologairError('CLI-OPTION', { option: '--cles', valeur: cles, attendu: 'aussi --port-dmp, le port du DMP simulé que votre DPI appelle' });
  const port = knownPort(portDmp);
  for (const each of Object.values(addressesFrom(port))) await refuseTaken(each);
  return { portDmp: port, cles: resolve(cles) };
}

/** A port that is told beforehand, with the next one free for the parameter file. @throws CLI-PORT */
export function knownPort(value: string): number {
  const port = portOption(value);
  if (port === 0 || port === 65_535) throw new HomologairError('CLI-PORT', { valeur: value, raison: 'ne convient pas : un autre que 0, et le suivant pour le fichier de paramètres' });
  return port;
}

/** Told before a run begins, rather than by the worker that meets it. */
async function refuseTaken(port: number): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch (cause) {
    throw new HomologairError('CLI-PORT', { valeur: String(port), raison: 'est déjà occupé' }, cause);
  }
  await new Promise<void>((done) => { server.close(() => { done(); }); });
}

/** An address the témoin is told to call, as a DPI set up by hand is. @throws CLI-OPTION, CIBLE-URL, CIBLE-HOTE-REEL */
export function httpsOption(option: string, value: string): string {
  const url = testUrl(value, option);
  if (url.protocol !== 'https:') throw new HomologairError('CLI-OPTION', { option, valeur: value, attendu: 'une adresse https' });
  return url.href;
}
