import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { cannot } from '../arrangement';
import type { Handover } from '../contract';
import { callDoor, type Door, type DoorTrouble } from '../door';
import type { GestureVerb } from '../target/gesture';

const NO_SUCH_GESTURE = 404;
const HANDOVER = z.object({
  cookies: z.array(z.object({ nom: z.string().min(1).max(100), valeur: z.string().max(4_000) })).max(20),
  page: z.string().regex(/^\/(?!\/)/, { error: 'un chemin de la cible' }).max(2_000).optional(),
});
const parsedJson = (text: string): unknown => { try { return JSON.parse(text); } catch { return undefined; } };

/** Client of a target's porte de conduite (docs/porte-de-conduite.md): a person's gestures without a screen. */
export class ConduiteDoor {
  /** @param options `target`: its name, for messages. */
  constructor(private readonly options: Door & { target: string }) {}

  /** Ends when the target has done the gesture, whatever came of it for the person. @throws CIBLE-GESTE, CIBLE-VERBE. */
  async gesture(poste: string, verb: GestureVerb, given: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.call('POST', verb, `postes/${encodeURIComponent(poste)}/gestes/${verb}`, given);
  }

  /** Forgets every workstation. @throws CIBLE-GESTE. */
  async forget(): Promise<void> { await this.call('DELETE', 'oublier les postes', 'postes'); }

  /** What a browser needs to go on at this workstation. @throws CIBLE-GESTE. */
  async handOver(poste: string): Promise<Handover> {
    const path = `postes/${encodeURIComponent(poste)}/remise`;
    const parsed = HANDOVER.safeParse(parsedJson(await this.call('POST', 'remise', path, {})));
    if (!parsed.success) throw this.failed('remise', path, 'réponse illisible');
    const { page, cookies } = parsed.data;
    return { cookies, ...(page === undefined ? {} : { page }) };
  }

  /** Neither the token nor what was sent is in the error. */
  private async call(method: 'POST' | 'DELETE', geste: string, path: string, body?: unknown): Promise<string> {
    const { target } = this.options;
    return callDoor(this.options, method, path, body).catch((trouble: DoorTrouble) => {
      if (trouble.status === NO_SUCH_GESTURE) throw cannot(target, geste, `sa porte de conduite ne le connaît pas, ${trouble.message}`);
      throw this.failed(geste, path, trouble.message, trouble.cause);
    });
  }

  private failed(geste: string, path: string, etape: string, cause?: unknown): HomologairError {
    const { target, url } = this.options;
    return new HomologairError('CIBLE-GESTE', {
      geste, cible: target, etape, titre: 'porte de conduite', chemin: new URL(path, url).pathname, attendu: 'une réponse 2xx de la porte de conduite dans le délai de la cible',
    }, cause);
  }
}
