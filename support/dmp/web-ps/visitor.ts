import { randomBytes } from 'node:crypto';
import type { Reader } from '../world/reader';
import type { DmpWorld } from '../world/world';

/** Who is at the site, and how they came: by Pro Santé Connect (TD0.9) or with a VIHF of their establishment (TD0.10). */
export interface Visitor {
  reader: Reader & { rpps: string };
  nom: string; profession?: string;
  /** Struct_IdNat for the traces. */
  structure: string;
  transaction: 'TD0.9' | 'TD0.10';
  /** TD0.10: the one patient the token named. */
  patient?: string;
}

export interface SiteSession { visitor: Visitor; csrf: string; until: number }

const fresh = (): string => randomBytes(24).toString('base64url');

/** Values given once, each for a while: one-use tickets, sessions, pending logins. */
export class Kept<T> {
  private readonly values = new Map<string, { value: T; until: number }>();

  keep(value: T, until: number, id = fresh()): string {
    for (const [key, one] of this.values) if (one.until < Date.now() - 86_400_000) this.values.delete(key);
    this.values.set(id, { value, until });
    return id;
  }
  find(id: string | undefined, now: Date): T | undefined {
    const found = id === undefined ? undefined : this.values.get(id);
    return found === undefined || found.until <= now.getTime() ? undefined : found.value;
  }
  /** And forgets it: a ticket opens once. */
  take(id: string | undefined, now: Date): T | undefined {
    const found = this.find(id, now);
    if (id !== undefined) this.values.delete(id);
    return found;
  }
  clear(): void { this.values.clear(); }
}

export const newCsrf = fresh;

/** The person Pro Santé Connect names, as the DMP's directory knows them. */
export function visitorByPsc(world: DmpWorld, told: { rpps: string; structure?: string }): Visitor | undefined {
  const person = world.directory.get(told.rpps);
  if (person === undefined || !person.autorise) return undefined;
  const finess = told.structure === undefined ? undefined : /^1(.{9})$/.exec(told.structure)?.[1];
  return {
    transaction: 'TD0.9', nom: `${person.prenom} ${person.nom}`, profession: person.profession, structure: told.structure ?? '',
    reader: { rpps: person.rpps, mode: 'normal', ...(finess === undefined ? {} : { finess }) },
  };
}
