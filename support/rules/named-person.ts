import type { PersonRef, RuleView } from '../lecture/view';
import { nonConcluant, type Finding } from './finding';

/** The person a question names, by that parameter: nothing can be said of somebody the scenario never admitted. */
export function namedPerson(view: RuleView, parameter = 'personne'): { person: PersonRef } | { trouble: Finding } {
  const persona = view.params[parameter];
  const person = persona === undefined ? undefined : view.person(persona);
  return person === undefined ? { trouble: nonConcluant(`la personne « ${persona ?? '?'} » n’est pas admise dans ce scénario`) } : { person };
}
