import type { Coded } from '../vihf/claims';
import { DOCUMENT_STATUS, VISIBILITY, type DocumentUpdate } from './types';

/** Letter of TD3.3. */
export type UpdateKind = 'a' | 'b' | 'c' | 'd';

const has = (codes: readonly Coded[], code: string): boolean => codes.some((one) => one.code === code);

/**
 * Which TD3.3 an update is (interface-dmp §3.2): a masks or unmasks to professionals, b shows to the patient or to the legal representatives,
 * c deletes, d archives or takes out of the archive. a and b are the same message: only the codes that were there before tell them
 * apart. Without them, or when nothing changed, an update that leaves the document masked is a; one that leaves it hidden to
 * nobody is a too, the commoner.
 */
export function updateKind(update: DocumentUpdate<{ confidentialityCodes: Coded[] }>, previous?: readonly Coded[]): UpdateKind {
  if (update.kind === 'status') return update.to === DOCUMENT_STATUS.deleted ? 'c' : 'd';
  const { confidentialityCodes } = update.entry;
  if (previous === undefined || has(previous, VISIBILITY.masquePs) !== has(confidentialityCodes, VISIBILITY.masquePs)) return 'a';
  const shown = [VISIBILITY.invisiblePatient, VISIBILITY.invisibleRepresentants].some((code) => has(previous, code) !== has(confidentialityCodes, code));
  return shown ? 'b' : 'a';
}
