import { VISIBILITY } from '../../xds/types';
import type { StoredDocument } from '../world/document';
import type { Reader } from '../world/reader';
import type { RightAction } from './functional-right';
import type { RightCell } from './table';

/** Footnotes of the functional rights that bear on one document. */
const OWN = new Set([6, 8]);
const OF_THE_STRUCTURE = 9;

/** `*` of the sheets: archiving and deleting what the patient put is for the médecin traitant (or the patient). */
const STARRED = new Set<RightAction>(['TD3.3c', 'TD3.3d archiver', 'TD3.3d desarchiver']);

/** Why a right that the column gives does not reach this document, in French; `undefined` when it does. */
export function documentObstacle(action: RightAction, cell: RightCell, document: StoredDocument, reader: Reader, medecinTraitant: boolean): string | undefined {
  const starred = STARRED.has(action) && document.origin !== 'professionnel';
  if (starred) return medecinTraitant ? undefined : 'document déposé par le patient, réservé au médecin traitant';
  if (cell.note !== undefined && OWN.has(cell.note) && !document.isAuthor(reader.rpps)) return 'le professionnel n’en est pas auteur';
  if (cell.note === OF_THE_STRUCTURE && !document.isOfStructure(reader.finess)) return 'la structure n’en est pas auteur';
  return undefined;
}

/** The lines a change of confidentiality falls under; none when it only hides more from the patient, which no line gives. */
export function confidentialityAction(before: readonly string[], after: readonly string[]): RightAction[] {
  const appeared = (code: string): boolean => after.includes(code) && !before.includes(code);
  const gone = (code: string): boolean => before.includes(code) && !after.includes(code);
  const actions: RightAction[] = [];
  if (appeared(VISIBILITY.masquePs)) actions.push('TD3.3a masquer');
  if (gone(VISIBILITY.masquePs)) actions.push('TD3.3a demasquer');
  if ([VISIBILITY.invisiblePatient, VISIBILITY.invisibleRepresentants].some(gone)) actions.push('TD3.3b');
  return actions;
}
