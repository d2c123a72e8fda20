import type { RuleView, Token } from '../lecture/view';
import { placeOf } from './air-tokens';
import { aExaminer, type Finding } from './finding';

/** IdNat_PS of somebody without RPPS: `0` and the nine characters of an ADELI number (interface-dmp §6.1). */
const ADELI = /^0[0-9A-Z]{9}$/;

/**
 * Register, adeli: référentiel §6.3 wants the RPPS alone; convention 2020 #3 and REM AIRS.06 admit an ADELI in its place. Under that reading
 * such a NameID is no deviation, and the bench, which knows nobody's ADELI, leaves whose it is to a reader. Undefined: judge it as an RPPS.
 */
export function adeliToExamine(view: RuleView, token: Token): Finding | undefined {
  const nameId = token.claims?.nameId ?? '';
  if (view.header.ambiguities['adeli'] !== 'rpps-ou-adeli' || !ADELI.test(nameId)) return undefined;
  return aExaminer('un ADELI, que le profil admet : est-ce celui de la personne au travail ?', { ...placeOf(token, 'nameId'), got: nameId });
}
