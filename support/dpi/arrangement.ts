import { HomologairError } from '../erreurs/error';
import { AdmissionDoor } from './admission';
import type { Admission, Verb } from './contract';
import { testUrl } from './target/hosts';
import { fromEnvironment } from './target/owner-personas';
import type { TargetFile } from './target/schema';
import { refuseStrangers } from './target/strangers';

/** Values given at run time for `{admission}` and `{jeton}` of the target file. */
export interface ArrangementOptions { target: TargetFile; admission?: string; jeton?: string }

/** Verbs that arrange a scenario, and that a driver leaves to `Arrangement`. */
const ARRANGING = ['admettre', 'avancerLeTemps', 'configurer', 'redemarrer'] as const satisfies readonly Verb[];
type ArrangingVerb = typeof ARRANGING[number];
export const arranges = (verb: Verb): verb is ArrangingVerb => (ARRANGING as readonly Verb[]).includes(verb);

/** Can this target be arranged so? @param door whether its admission door will be reachable. */
export function canArrange(target: TargetFile, verb: ArrangingVerb, door: boolean): boolean {
  switch (verb) {
    case 'admettre': return door || target.personas !== undefined;
    case 'avancerLeTemps': return door;
    case 'redemarrer': return door && target.acces.admission?.redemarrage === true;
    case 'configurer': return door && Object.keys(target.configurations).length > 0;
  }
}

export const cannot = (cible: string, verbe: string, raison: string): HomologairError => new HomologairError('CIBLE-VERBE', { cible, verbe, raison });

/** What arranges a scenario on a target, the same whichever way its gestures are driven. */
export class Arrangement {
  constructor(private readonly target: TargetFile, private readonly door: AdmissionDoor | undefined) {}

  can(verb: ArrangingVerb): boolean { return canArrange(this.target, verb, this.door !== undefined); }

  async admit(admission: Admission): Promise<void> {
    const { cible: { nom }, personas } = this.target;
    if (this.door) return this.door.admit(admission);
    if (!personas) throw cannot(nom, 'admettre', 'ni porte d’admission, ni liste de personas');
    refuseStrangers(admission, personas, nom);
  }

  async advance(milliseconds: number): Promise<void> { await this.opened('avancerLeTemps').advance(milliseconds); }

  async restart(): Promise<void> { await this.opened('redemarrer').restart(); }

  /** What time it is at a target whose door tells. */
  instant(): Promise<Date | undefined> { return this.door?.instant() ?? Promise.resolve(undefined); }

  /** @throws CIBLE-CONFIGURATION when the target file does not declare this value. */
  async configure(what: string, value: string): Promise<void> {
    const { cible: { nom }, configurations } = this.target;
    const door = this.opened('configurer');
    const values = configurations[what];
    if (!values?.includes(value)) {
      const attendu = values ? `l’une des valeurs ${values.join(', ')}` : `l’une des configurations ${Object.keys(configurations).join(', ') || '(aucune)'}`;
      throw new HomologairError('CIBLE-CONFIGURATION', { cible: nom, quoi: what, valeur: value, attendu });
    }
    await door.configure(what, value);
  }

  /** The target starts again empty, where its file says that it can. */
  async renew(): Promise<void> {
    if (this.target.acces.admission?.remiseANeuf === true && this.door) await this.door.restart(true);
  }

  private opened(verb: Verb): AdmissionDoor {
    if (!this.door) throw cannot(this.target.cible.nom, verb, 'elle n’offre pas de porte d’admission');
    return this.door;
  }
}

/** @throws CIBLE-URL, CIBLE-HOTE-REEL, CIBLE-SECRET. */
export function openArrangement({ target, admission, jeton }: ArrangementOptions): Arrangement {
  const declared = target.acces.admission;
  const url = declared && doorUrl(declared.url, '{admission}', admission, 'acces.admission.url');
  if (!declared || url === undefined) return new Arrangement(target, undefined);
  const token = doorToken(declared.jeton, jeton, 'acces.admission.jeton');
  return new Arrangement(target, new AdmissionDoor({ target: target.cible.nom, url, token, timeoutMs: target.delais.gesteMs }));
}

/** Address of a door: the target file's, or the one given at run time; undefined when none was. */
export function doorUrl(declared: string, placeholder: string, given: string | undefined, field: string): string | undefined {
  const address = declared === placeholder ? given : declared;
  return address === undefined ? undefined : testUrl(address, field).href;
}

/** Token of a door: given at run time, or named in the environment. @throws CIBLE-SECRET. */
export const doorToken = (declared: string, given: string | undefined, field: string): string => (declared === '{jeton}' ? given ?? '' : fromEnvironment(declared, field));
