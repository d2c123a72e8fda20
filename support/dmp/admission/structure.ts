import { finessOf } from '../identifiers';
import type { DmpWorld } from '../world/world';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/**
 * The token's structure is the TLS certificate's, or a geographic FINESS of the juridical entity that certificate names
 * (interface-dmp §6.2, EJ/EG pair): both are lawful, unless the settings want geographic certificates alone. The seal's certificate is of the
 * same structure or entity. Where a vendor may certify automated exchanges, whose certificate it is cannot be told: a rule looks at it.
 */
export function structure(context: AdmissionContext): Outcome {
  const { incoming: { certificate }, dmp: { world, settings } } = context;
  const structId = certificate.ok ? certificate.structId : '';
  const told = known(context, 'claims').structure ?? '';
  const owns = (site: string, owner: string): boolean => site === owner || settings.certificatEditeur || (settings.coupleJuridique && belongsTo(world, site, owner));
  if (!owns(told, structId)) return refused('structure', 'DMP-STRUCTURE-DIFFERENTE', { jeton: told, certificat: structId });
  const seal = structIdIn(known(context, 'signer'));
  if (!owns(seal, structId) && !owns(structId, seal)) {
    return refused('structure', 'DMP-STRUCTURE-CACHET', { cachet: seal, certificat: structId });
  }
  const known_ = world.structureOf(finessOf(told) ?? '');
  return known_ === undefined || !known_.active ? refused('structure', 'DMP-STRUCTURE-INCONNUE', { structure: told }) : ADMITTED;
}

/** `site` is a geographic FINESS of the juridical entity `owner`. */
function belongsTo(world: DmpWorld, site: string, owner: string): boolean {
  const geographic = world.structures.get(finessOf(site) ?? '');
  return geographic !== undefined && geographic.finessJuridique === finessOf(owner);
}

/** OU of an RFC 2253 name: the Struct_IdNat of an organisation's certificate. */
export const structIdIn = (subject: string): string => /(?:^|,)\s*OU=([^,+]+)/.exec(subject)?.[1] ?? '';
