import type { Exigence } from '../referentiel/schema';
import type { JudgementCatalogue } from './catalogue';

/** One demand that the FAQ 10943 numbers CONF.11 in its title and CONF.21 in its body, as two exigences of the catalogue. */
const TWICE_NUMBERED = ['rem-conf-11', 'rem-conf-21'];

/**
 * Numbers of an exigence in the order, and under the number, that the run's profile cites (register: numerotation-exi, conf-11-ou-21). A reader
 * sees the first one first; tags keep naming all of them.
 */
export function citedNumbers(exigence: Exigence, catalogue: Pick<JudgementCatalogue, 'bySlug'>, ambiguities: Readonly<Record<string, string>>): Record<string, string> {
  const twin = ambiguities['conf-11-ou-21'] === 'conf-21' && TWICE_NUMBERED.includes(exigence.slug) ? TWICE_NUMBERED.find((slug) => slug !== exigence.slug) : undefined;
  const numbers = { ...exigence.numeros, ...(twin === undefined ? {} : catalogue.bySlug(twin)?.numeros) };
  const { 'EXI-v0': v0, ...others } = numbers;
  return ambiguities['numerotation-exi'] === 'v0' && v0 !== undefined ? { 'EXI-v0': v0, ...others } : numbers;
}
