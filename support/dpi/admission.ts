import { HomologairError } from '../erreurs/error';
import type { Admission } from './contract';

/** Where the admission door is, and what opens it. `timeoutMs`: per request. */
export interface DoorOptions { target: string; url: string; token: string; timeoutMs: number }

/**
 * Client of a target's admission door (docs/porte-d-admission.md): what makes personas known to it, moves its clock and
 * plays its administrator. Outside the screens, so that arranging a scenario is not mistaken for driving it.
 */
export class AdmissionDoor {
  constructor(private readonly options: DoorOptions) {}

  admit(admission: Admission): Promise<void> { return this.post('admission', admission); }
  advance(milliseconds: number): Promise<void> { return this.post('horloge', { avancerMs: milliseconds }); }
  configure(quoi: string, valeur: string): Promise<void> { return this.post('configuration', { quoi, valeur }); }

  /** @throws CIBLE-ADMISSION; neither the token nor what was sent is in it. */
  private async post(demande: string, body: unknown): Promise<void> {
    const { target, url, token, timeoutMs } = this.options;
    const failed = (raison: string, cause?: unknown): HomologairError => new HomologairError('CIBLE-ADMISSION', { cible: target, demande, raison }, cause);
    let answer: Response;
    try {
      answer = await fetch(new URL(demande, url.endsWith('/') ? url : `${url}/`), {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    } catch (cause) {
      throw failed((cause as Error).name === 'TimeoutError' ? `aucune réponse en ${timeoutMs} ms` : 'la connexion a échoué', cause);
    }
    const said = await answer.text();
    if (!answer.ok) throw failed(`réponse HTTP ${answer.status}${codeIn(said)}`);
  }
}

/** The code of the door's own error, and nothing else of its answer: it might repeat what was sent. */
function codeIn(answer: string): string {
  const code = /"code"\s*:\s*"([A-Z0-9-]{1,60})"/.exec(answer)?.[1];
  return code === undefined ? '' : `, ${code}`;
}
