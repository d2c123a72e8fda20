import type { TargetDriver } from '../dpi/contract';
import type { DriverKind } from '../journal/facts';
import type { Banc } from './banc';

/** A scenario whose sentence speaks of no screen: its gestures may go through the target's porte de conduite. */
export const WITHOUT_SCREEN = '@sans-ecran';

/** Which driver plays a scenario, and what the journal calls it. */
export interface ChosenDriver { kind: DriverKind; cible: TargetDriver }

/** A browser only where a gesture or a screen is part of the sentence, or where the target offers nothing else. */
export function chooseDriver({ cible, conduite, withoutScreens = false }: Pick<Banc, 'cible' | 'conduite' | 'withoutScreens'>, tags: readonly string[]): ChosenDriver {
  return conduite && (withoutScreens || tags.includes(WITHOUT_SCREEN)) ? { kind: 'api', cible: conduite } : { kind: 'web', cible };
}

/** What a scenario says was done before is played without a screen, where the target offers that and lets a browser go on from there. */
export function antecedentDriver({ conduite }: Pick<Banc, 'conduite'>, screens: ChosenDriver): ChosenDriver {
  return screens.kind === 'web' && conduite?.remettre && screens.cible.recevoir ? { kind: 'api', cible: conduite } : screens;
}

/** A sentence that needs a screen cannot be tagged as having none, whichever driver plays it. @throws Error naming the tag. */
export function refuseScreen(tags: readonly string[], asked: string): void {
  if (tags.includes(WITHOUT_SCREEN)) throw new Error(`Le scénario porte l'étiquette « ${WITHOUT_SCREEN} » et demande ${asked} : retirez l'étiquette, ou cette étape.`);
}
