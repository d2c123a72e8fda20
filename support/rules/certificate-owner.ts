import type { RuleView, Token } from '../lecture/view';

/**
 * Struct_IdNat a certificate may carry. The juridical FINESS beside the geographic one is a lawful couple (documents 002 and 003), unless the
 * profile reads convention 2020 #6: certificates at the declared geographic FINESS alone (register, finess-du-certificat).
 */
export function lawfulOwners(view: RuleView): string[] {
  const structure = view.structure();
  if (structure === undefined) return [];
  return [structure.finess, ...(view.header.ambiguities['finess-du-certificat'] === 'geographique-seul' ? [] : [structure.finessJuridique])].map((finess) => `1${finess}`);
}

/** Document 003, §1.6: an automated exchange may go under the vendor's certificate, when the profile reads it so (register, certificat-des-echanges-automatises). */
export const vendorMayCertify = (view: RuleView, token: Token): boolean =>
  view.header.ambiguities['certificat-des-echanges-automatises'] === 'editeur-aussi' && view.preloading(token) !== undefined;
