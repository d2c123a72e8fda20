import { DAY } from '../personas/moment';

/**
 * What a patient allowed. A TD0.3 of a professional binds that professional *within the structure* of the token and lasts
 * until it expires or is withdrawn; a TD0.3 of a person who is not a health professional is given to the structure
 * (PDT-INF-606 note 1) and then holds for all its professionals, as a care team's does (R. 1111-46).
 */
export interface Authorisation { finess: string; /** Absent: the structure. */ rpps?: string; from: Date; until: Date; medecinTraitant?: boolean }

export type AuthorisationState = 'valide' | 'expiree' | 'absente';

/** State for one reader; the best of those that concern them. */
export function stateOf(all: readonly Authorisation[], reader: { rpps?: string; finess?: string }, at: Date): AuthorisationState {
  let state: AuthorisationState = 'absente';
  for (const one of all) {
    if (one.finess !== reader.finess || (one.rpps !== undefined && one.rpps !== reader.rpps) || one.from > at) continue;
    if (one.until > at) return 'valide';
    state = 'expiree';
  }
  return state;
}

/** The list with one more (replacing that of the same holder), and whether a valid one was there already. */
export function granted(all: readonly Authorisation[], given: Authorisation, at: Date): { authorisations: Authorisation[]; already: boolean } {
  const same = (one: Authorisation): boolean => one.finess === given.finess && one.rpps === given.rpps;
  return { authorisations: [...all.filter((one) => !same(one)), given], already: all.some((one) => same(one) && one.until > at) };
}

/** The list without what concerns this holder, and whether there was any. A structure's own is withdrawn only by a structure. */
export function withdrawn(all: readonly Authorisation[], holder: { finess: string; rpps?: string }): { authorisations: Authorisation[]; had: boolean } {
  const kept = all.filter((one) => one.finess !== holder.finess || one.rpps !== holder.rpps);
  return { authorisations: kept, had: kept.length !== all.length };
}

export const expiryOf = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);
