import type { RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { namedPerson } from './named-person';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

const ACCESSES: readonly string[] = ['TD3.1', 'TD3.2'];

/** Référentiel §6.4: each professional is given back the recap of their own accesses, all of them and nobody else's. */
export const screenOwnAccesses: Rule = {
  id: 'ecran/recapitulatif-des-acces', version: 1,
  exigences: ['recapitulatif-des-acces'],
  sentence: 'Le récapitulatif remis à un professionnel porte ses accès au DMP, et eux seuls.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const read = lastReading(view, 'recapitulatif', person.persona);
    if ('trouble' in read) return [read.trouble];
    const accessed = accessesOf(view, person.persona);
    if (accessed.size === 0) return [nonConcluant('cette personne n’a fait aucun accès')];
    const shown = new Set((read.screen.rows ?? []).map((row) => asRead(row['patient'] ?? '')));
    const place = placeOnScreen(view, read.screen);
    // One line for a whole consultation or one for each call: both say the access.
    return [
      ...[...accessed].map((ins): Finding => (shown.has(ins) ? holds(place, ins) : breaks({ expected: `l’accès au DMP du patient ${ins}`, got: 'absent du récapitulatif', ...place }))),
      ...[...shown].filter((ins) => !accessed.has(ins)).map((ins) => breaks({ expected: 'les seuls accès de cette personne', got: `un accès au DMP du patient ${ins}, fait par quelqu’un d’autre`, ...place })),
    ];
  },
};

const accessesOf = (view: RuleView, persona: string): Set<string> => new Set(view.scenario.exchanges
  .filter((exchange) => ACCESSES.includes(exchange.transaction ?? '') && view.atWork(exchange)?.persona === persona).flatMap((exchange) => exchange.token?.ins ?? []));
