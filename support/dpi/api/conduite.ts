import { HomologairError } from '../../erreurs/error';
import { cannot } from '../arrangement';
import { callDoor, type Door, type DoorTrouble } from '../door';
import type { GestureVerb } from '../target/gesture';

const NO_SUCH_GESTURE = 404;

/** Client of a target's porte de conduite (docs/porte-de-conduite.md): a person's gestures without a screen. */
export class ConduiteDoor {
  /** @param options `target`: its name, for messages. */
  constructor(private readonly options: Door & { target: string }) {}

  /** Ends when the target has done the gesture, whatever came of it for the person. @throws CIBLE-GESTE, CIBLE-VERBE. */
  gesture(poste: string, verb: GestureVerb, given: Readonly<Record<string, string>> = {}): Promise<void> {
    return this.call('POST', verb, `postes/${encodeURIComponent(poste)}/gestes/${verb}`, given);
  }

  /** Forgets every workstation. @throws CIBLE-GESTE. */
  forget(): Promise<void> { return this.call('DELETE', 'oublier les postes', 'postes'); }

  /** Neither the token nor what was sent is in the error. */
  private async call(method: 'POST' | 'DELETE', geste: string, path: string, body?: unknown): Promise<void> {
    const { target, url } = this.options;
    await callDoor(this.options, method, path, body).catch((trouble: DoorTrouble) => {
      if (trouble.status === NO_SUCH_GESTURE) throw cannot(target, geste, `sa porte de conduite ne le connaît pas, ${trouble.message}`);
      throw new HomologairError('CIBLE-GESTE', {
        geste, cible: target, etape: trouble.message, titre: 'porte de conduite', chemin: new URL(path, url).pathname, attendu: 'une réponse 2xx de la porte de conduite dans le délai de la cible',
      }, trouble.cause);
    });
  }
}
