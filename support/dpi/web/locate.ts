import type { Locator as WebLocator, Page } from 'playwright';
import type { Locator } from '../target/locator';
import { fill, type Variables } from '../target/variables';

/** What a locator of the target file needs to be found on a page. */
export interface Screen { page: Page; states: Readonly<Record<string, Locator>>; variables: Variables }

type Role = Parameters<Page['getByRole']>[0];

const inPattern = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The elements a locator of the target file means, on this screen or inside a part of it. */
export function locate(screen: Screen, wanted: Locator, part: Page | WebLocator = screen.page): WebLocator {
  const found = wanted.etat === undefined ? wanted : screen.states[wanted.etat] as Locator;
  const scope = found.dans ? locate(screen, found.dans, part) : part;
  const base = byOwnWay(scope, found, screen.variables);
  return found.contient === undefined ? base : base.filter({ hasText: fill(found.contient, screen.variables) });
}

function byOwnWay(scope: Page | WebLocator, found: Locator, variables: Variables): WebLocator {
  const exact = found.partiel !== true;
  if (found.role !== undefined) {
    const name = found.motif !== undefined ? new RegExp(fill(found.motif, variables, inPattern), 'iu') : found.nom === undefined ? undefined : fill(found.nom, variables);
    return scope.getByRole(found.role as Role, name === undefined ? {} : { name, exact });
  }
  if (found.etiquette !== undefined) return scope.getByLabel(fill(found.etiquette, variables), { exact });
  if (found.texte !== undefined) return scope.getByText(fill(found.texte, variables), { exact });
  return scope.locator(found.css as string);
}

/** Only what the person can see. */
export const visible = (elements: WebLocator): WebLocator => elements.filter({ visible: true });

/** Whatever any of the locators shows. At least one locator (the target file's schema says so). */
export function anyOf(screen: Screen, places: readonly Locator[]): WebLocator {
  return visible(places.map((place) => locate(screen, place)).reduce((left, right) => left.or(right)));
}
