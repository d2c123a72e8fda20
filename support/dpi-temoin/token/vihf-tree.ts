import type { VihfTreePort } from '../ports';

/** The assertion is signed as it was built. */
export function untouchedTree(): VihfTreePort {
  return { edit: (assertion) => assertion };
}
