import type { JudgedScenario } from '../../jugement/resultat';
import type { AddressOf } from '../../referentiel/addresses';
import type { AllureResult } from './model';
import type { RunReferentiel } from './referentiel';

/** Where the texts of a scenario's exigences are read, each address once. Allure makes a link of absolute addresses only. */
export function linksOf(scenario: JudgedScenario, referentiel: RunReferentiel, addressOf: AddressOf): AllureResult['links'] {
  const links = new Map<string, AllureResult['links'][number]>();
  for (const { slug } of referentiel.exigencesOf(scenario)) {
    const entry = referentiel.entry(slug), address = entry === undefined ? undefined : addressOf(entry);
    if (address !== undefined && !links.has(address.url)) links.set(address.url, { name: address.name, url: address.url, type: 'link' });
  }
  return [...links.values()];
}
