import { HomologairError } from '../erreurs/error';
import type { Admission } from './contract';
import { callDoor, type Door, type DoorTrouble } from './door';

/**
 * Client of a target's admission door (docs/porte-d-admission.md): what makes personas known to it, moves its clock and
 * plays its administrator. Outside the screens, so that arranging a scenario is not mistaken for driving it.
 */
export class AdmissionDoor {
  /** @param options `target`: its name, for messages. */
  constructor(private readonly options: Door & { target: string }) {}

  admit(admission: Admission): Promise<void> { return this.post('admission', admission); }
  advance(milliseconds: number): Promise<void> { return this.post('horloge', { avancerMs: milliseconds }); }
  /** @param empty it forgets all it knew. */
  restart(empty = false): Promise<void> { return this.post('redemarrage', empty ? { vide: true } : {}); }
  /** What time it is there; undefined when it does not tell. */
  async instant(): Promise<Date | undefined> {
    try {
      const { maintenant } = JSON.parse(await callDoor(this.options, 'GET', 'etat')) as { maintenant?: unknown };
      const at = new Date(typeof maintenant === 'string' ? maintenant : NaN);
      return Number.isNaN(at.getTime()) ? undefined : at;
    } catch {
      // Whoever needs the door will say that it does not answer.
      return undefined;
    }
  }
  configure(quoi: string, valeur: string): Promise<void> { return this.post('configuration', { quoi, valeur }); }

  /** @throws CIBLE-ADMISSION; neither the token nor what was sent is in it. */
  private async post(demande: string, body: unknown): Promise<void> {
    await callDoor(this.options, 'POST', demande, body).catch((trouble: DoorTrouble) => {
      throw new HomologairError('CIBLE-ADMISSION', { cible: this.options.target, demande, raison: trouble.message }, trouble.cause);
    });
  }
}
