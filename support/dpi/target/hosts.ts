import { HomologairError } from '../../erreurs/error';

/** Domains of the real national services: the bench refuses any host under them (DESIGN decision 7). */
export const REAL_DOMAINS = ['dmp.gouv.fr', 'dmp.fr', 'ameli.fr', 'monespacesante.fr', 'esante.gouv.fr'] as const;

/** The real domain a host belongs to, if any. Case and the final dot of an absolute name do not matter. */
export function realDomainOf(host: string): string | undefined {
  const name = host.toLowerCase().replace(/\.+$/, '');
  return REAL_DOMAINS.find((domain) => name === domain || name.endsWith(`.${domain}`));
}

/**
 * An address the bench may talk to.
 * @param field where the address was given, for the message.
 * @throws CIBLE-URL when it is not a plain http(s) address, CIBLE-HOTE-REEL when its host is a national service's.
 */
export function testUrl(value: string, field: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new HomologairError('CIBLE-URL', { champ: field, valeur: withoutSecret(value) });
  }
  const domain = realDomainOf(url.hostname);
  if (domain !== undefined) throw new HomologairError('CIBLE-HOTE-REEL', { champ: field, hote: url.hostname, domaine: domain });
  return url;
}

/** An address that carries credentials must not be shown with them. */
const withoutSecret = (value: string): string => value.replace(/\/\/[^/@]*@/, '//…@').slice(0, 120);
