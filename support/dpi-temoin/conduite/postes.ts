import { randomBytes } from 'node:crypto';
import type { Patient } from '../model';
import type { DocumentChange } from '../gestion/model';
import { impossible } from './impossible';

/**
 * A workstation without a screen: what a browser would remember of it (who is logged in, which login is half done, under
 * which mark the DPI knows this workstation again) and what the person would have under the eyes.
 */
export interface Poste {
  readonly mark: string;
  session?: string;
  pending?: string;
  /** Patient whose record is open. */
  patient?: Patient;
  /** What the record shows, beyond itself. */
  shows?: 'liste' | 'question' | 'identite' | 'blocage';
  /** A change that waits for its confirmation. */
  asks?: DocumentChange;
}

const MOST_POSTES = 50;

/** The workstations the porte de conduite plays, by the name the bench gives them. A restart forgets them, as closing browsers does. */
export class Postes {
  readonly #postes = new Map<string, Poste>();

  /** Sits down at a workstation, new or left by someone. */
  take(name: string): Poste {
    const known = this.#postes.get(name);
    if (known !== undefined) return known;
    if (this.#postes.size >= MOST_POSTES) throw impossible('trop-de-postes');
    const poste: Poste = { mark: randomBytes(18).toString('base64url') };
    this.#postes.set(name, poste);
    return poste;
  }

  at(name: string): Poste {
    const poste = this.#postes.get(name);
    if (poste === undefined) throw impossible('poste-non-pris');
    return poste;
  }

  forget(): void { this.#postes.clear(); }
}
