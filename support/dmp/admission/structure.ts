import { finessOf } from '../identifiers';
import type { DmpWorld } from '../world/world';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/**
 * The token's structure is the TLS certificate's, or a geographic FINESS of the juridical entity that certificate names
 * (interface-dmp §6.2, EJ/EG pair): both are lawful. The seal's certificate is of the same structure or entity.
 */
export function structure(context: AdmissionContext): Outcome {
  const { incoming: { certificate }, dmp: { world } } = context;
  const structId = certificate.ok ? certificate.structId : '';
  const told = known(context, 'claims').structure ?? '';
  if (!isOrBelongsTo(world, told, structId)) return refused('structure', 'DMP-STRUCTURE-DIFFERENTE', { jeton: told, certificat: structId });
  const seal = structIdIn(known(context, 'signer'));
  if (seal !== structId && !isOrBelongsTo(world, seal, structId) && !isOrBelongsTo(world, structId, seal)) {
    return refused('structure', 'DMP-STRUCTURE-CACHET', { cachet: seal, certificat: structId });
  }
  const known_ = world.structureOf(finessOf(told) ?? '');
  return known_ === undefined || !known_.active ? refused('structure', 'DMP-STRUCTURE-INCONNUE', { structure: told }) : ADMITTED;
}

/** `site` is `owner`, or a geographic FINESS of the juridical entity `owner`. */
function isOrBelongsTo(world: DmpWorld, site: string, owner: string): boolean {
  if (site === owner) return true;
  const geographic = world.structures.get(finessOf(site) ?? '');
  return geographic !== undefined && geographic.finessJuridique === finessOf(owner);
}

/** OU of an RFC 2253 name: the Struct_IdNat of an organisation's certificate. */
export const structIdIn = (subject: string): string => /(?:^|,)\s*OU=([^,+]+)/.exec(subject)?.[1] ?? '';
