import { VERBS, type Verb } from '../contract';
import type { TargetFile } from '../target/schema';

/** Verbs a web driver can do on this target. @param door whether its admission door will be reachable. */
export function webVerbs(target: TargetFile, door: boolean = target.acces.admission !== undefined): Verb[] {
  return VERBS.filter((verb) => {
    switch (verb) {
      case 'admettre': return door || target.personas !== undefined;
      case 'avancerLeTemps': return door;
      case 'configurer': return door && Object.keys(target.configurations).length > 0;
      // An unmapped reading is still a screen someone can look at.
      case 'lire': return true;
      case 'exporterTraces': return target.traces !== undefined;
      default: return target.gestes[verb] !== undefined;
    }
  });
}
