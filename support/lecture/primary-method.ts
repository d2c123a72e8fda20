import type { JournalHeader } from '../journal/facts';
import { CONF_EXI_PGSSIS } from '../vihf/claims';

type Chosen = Pick<JournalHeader, 'ambiguities' | 'target' | 'catalogue'>;

/** The element beside the class, where the 2020 table and the examples declare the primary method. */
export const BESIDE_THE_CLASS = 'AuthnContextDecl';

/**
 * Where an AIR token declares its primary method (register, place-de-la-methode): the attribute a target names counts only when the run's
 * profile reads EX_AIR-050 that way. Undefined: the profile wants an attribute and the target names none.
 */
export function methodPlaceOf({ ambiguities, target }: Chosen): string | undefined {
  if (ambiguities['place-de-la-methode'] !== 'attribut') return BESIDE_THE_CLASS;
  return target.methodPlace === BESIDE_THE_CLASS ? undefined : target.methodPlace;
}

/** Values that may declare it (register, valeur-de-la-methode): CONF_EXI_PGSSIS alone (EX_AIR-050), or those of the 2020 table as the run's catalogue kept it. */
export function methodValuesOf({ ambiguities, catalogue }: Chosen): string[] {
  if (ambiguities['valeur-de-la-methode'] !== 'table-2020') return [CONF_EXI_PGSSIS];
  return [...new Set(catalogue.means.flatMap((row) => (typeof row === 'object' && row !== null && 'decl' in row && typeof row.decl === 'string' ? [row.decl] : [])))];
}
