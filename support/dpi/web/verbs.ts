import { arranges, canArrange } from '../arrangement';
import { VERBS, type Verb } from '../contract';
import type { TargetFile } from '../target/schema';

/** Verbs a web driver can do on this target. @param door whether its admission door will be reachable. */
export function webVerbs(target: TargetFile, door: boolean = target.acces.admission !== undefined): Verb[] {
  return VERBS.filter((verb) => (arranges(verb) ? canArrange(target, verb, door) : canDrive(target, verb)));
}

/** The same without what arranges a scenario. */
export function canDrive(target: TargetFile, verb: Exclude<Verb, 'admettre' | 'avancerLeTemps' | 'configurer' | 'redemarrer'>): boolean {
  // An unmapped reading is still a screen someone can look at.
  if (verb === 'lire') return true;
  return verb === 'exporterTraces' ? target.traces !== undefined : target.gestes[verb] !== undefined;
}
