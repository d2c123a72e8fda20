import type { RppsSourcePort } from '../ports';

/** The RPPS of the person logged in, never another's (référentiel §6.3). */
export function rppsOfTheUser(): RppsSourcePort {
  return { rpps: (account) => account.rpps };
}
