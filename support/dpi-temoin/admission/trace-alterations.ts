import { HomologairError } from '../../erreurs/error';
import { ALTERATIONS, type Alteration, type TracesPort } from '../traces/ports';

const isAlteration = (text: string): text is Alteration => (ALTERATIONS as readonly string[]).includes(text);

/** Alters the file of traces for a trial, and puts it back for the next one. */
export class TraceAlterations {
  #undo: (() => void) | undefined;

  /** @param how `modifiee`, `retiree`, or `nominal` to put back. @throws TEMOIN-ADMISSION. */
  set(traces: TracesPort, how: string): void {
    if (how !== 'nominal' && !isAlteration(how)) throw new HomologairError('TEMOIN-ADMISSION', { detail: `champ « valeur » : nominal, ${ALTERATIONS.join(' ou ')}` });
    this.#undo?.();
    this.#undo = how === 'nominal' ? undefined : traces.alter(how);
  }
}
