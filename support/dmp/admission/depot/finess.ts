import { finessOf } from '../../identifiers';
import type { DmpWorld } from '../../world/world';
import { refused, type Refused } from '../outcome';
import { institutionsOf, type Deposit } from './submission';

/**
 * Documents identified by a juridical FINESS alone: authors' institutions, and the structure of a legal authenticator known by an internal
 * identifier (`<structure>/<interne>`). The certificate and the token may stay juridical (seed 002): only the metadata are judged.
 */
export function underJuridicalFinessAlone({ documents }: Deposit, world: DmpWorld, from: string): Refused[] {
  const entities = new Set([...world.structures.values()].map((one) => one.finessJuridique));
  return documents.flatMap(({ entry }) => {
    const signer = entry.legalAuthenticator?.id.split('/') ?? [];
    const told = [...institutionsOf(entry), ...(signer.length > 1 ? [signer[0] as string] : [])].map((id) => finessOf(id) ?? id);
    const juridical = told.find((finess) => entities.has(finess) && !world.structures.has(finess));
    if (juridical === undefined || told.some((finess) => world.structures.has(finess))) return [];
    return [refused('dossier', 'DMP-DEPOT-FINESS-JURIDIQUE', { document: entry.uniqueId, finess: juridical, date: from })];
  });
}
