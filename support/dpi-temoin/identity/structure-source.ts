import { OID } from '../../vihf/claims';
import type { StructureSourcePort } from '../ports';

/** FINESS géographique of the place where the person works (référentiel §6.3); `1` says it is a FINESS. */
export function geographicStructure(): StructureSourcePort {
  return { claims: ({ finess, secteur }) => ({ structure: `1${finess}`, secteur: secteur.includes('^') ? secteur : `${secteur}^${OID.secteur}` }) };
}
