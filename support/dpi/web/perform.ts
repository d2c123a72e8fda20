import type { Action } from '../target/gesture';
import { describe, type Locator } from '../target/locator';
import { fill } from '../target/variables';
import { anyOf, locate, visible, type Screen } from './locate';

/** An elementary action that could not be done, before it is told as part of its gesture. */
export class StepFailure extends Error {
  constructor(readonly step: string, readonly expected: string, override readonly cause: unknown) { super(step); }
}

/** Did anything that can change the screen happen? */
export interface Done { acted: boolean }

/** Elementary actions, one after the other. @param base the target's address. @throws StepFailure. */
export async function perform(screen: Screen, base: string, actions: readonly Action[], done: Done = { acted: false }): Promise<Done> {
  for (const action of actions) {
    const failing = (step: string, wanted: Locator) => (cause: unknown): never => { throw new StepFailure(`${step} ${describe(wanted)}`, describe(wanted), cause); };
    if (action.aller !== undefined) {
      const path = fill(action.aller, screen.variables, encodeURIComponent);
      done.acted = true;
      await screen.page.goto(new URL(path, base).href, { waitUntil: 'domcontentloaded' })
        .catch((cause: unknown) => { throw new StepFailure(`aller à ${action.aller}`, 'une page à cette adresse', cause); });
    } else if (action.cliquer) {
      done.acted = true;
      await locate(screen, action.cliquer).click().catch(failing('cliquer', action.cliquer));
    } else if (action.remplir) {
      await locate(screen, action.remplir).fill(fill(action.remplir.valeur, screen.variables)).catch(failing('remplir', action.remplir));
    } else if (action.cocher) {
      await locate(screen, action.cocher).check().catch(failing('cocher', action.cocher));
    } else if (action.choisir) {
      await locate(screen, action.choisir).selectOption({ label: fill(action.choisir.option, screen.variables) }).catch(failing('choisir', action.choisir));
    } else if (action.attendre) {
      await anyOf(screen, [action.attendre]).first().waitFor().catch(failing('attendre', action.attendre));
    } else if (action.siPresent) {
      const shown = await visible(locate(screen, action.siPresent)).count() > 0;
      await perform(screen, base, (shown ? action.siPresent.alors : action.siPresent.sinon) ?? [], done);
    }
  }
  return done;
}
