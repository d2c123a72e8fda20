import { HomologairError } from '../erreurs/error';

/** The workstations taken in one scenario, by name, within what the target file allows. `T`: what the driver holds for each. */
export class Postes<T> {
  private readonly taken = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(poste: string): T | undefined { return this.taken.get(poste); }
  all(): T[] { return [...this.taken.values()]; }
  set(poste: string, held: T): void { this.taken.set(poste, held); }
  clear(): void { this.taken.clear(); }

  /** @throws CIBLE-POSTE when one more would be beyond what the target file allows. */
  refuseOneMore(poste: string): void {
    if (this.taken.size >= this.most) throw this.refused(poste, `${this.taken.size} postes sont déjà ouverts`);
  }

  /** @throws CIBLE-POSTE when nobody has taken it. */
  at(poste: string): T {
    const held = this.taken.get(poste);
    if (held === undefined) throw this.refused(poste, 'personne ne l’a pris');
    return held;
  }

  private refused(poste: string, raison: string): HomologairError {
    return new HomologairError('CIBLE-POSTE', { poste, raison, limite: this.most });
  }
}
