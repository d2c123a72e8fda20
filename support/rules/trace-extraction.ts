import { howMany } from '../how-many';
import type { LocalTrace } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { instant } from './instants';
import { isAbout, wholeTrace } from './local-traces';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** EX_AIR-120: an extraction holds all the lines of that professional over that period, and no other. */
export const traceExtraction: Rule = {
  id: 'trace/extraction', version: 1,
  exigences: ['ex-air-120', 'conv2020-art-3-6-extraction', 'extraction-des-traces'],
  sentence: 'L’extraction contient les traces de ce professionnel sur cette période, et elles seules.',
  judge: (view) => {
    const named = namedPerson(view, 'professionnel');
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const filtered = view.exports.findLast((fact) => fact.filter.professionnel !== undefined);
    if (filtered === undefined) return [nonConcluant('les traces de ce professionnel n’ont pas été extraites à part')];
    const from = instant(view.params['du'] ?? filtered.filter.du);
    // Lines written by the two extractions themselves are in one and not in the other.
    const to = Math.min(instant(view.params['au'] ?? filtered.filter.au) || Infinity, ...[trace.exported, filtered].map((fact) => instant(fact.at)));
    const inPeriod = (entry: LocalTrace): boolean => !(instant(entry.at) < from) && !(instant(entry.at) > to);
    const expected = trace.exported.entries.filter((entry) => inPeriod(entry) && isAbout(entry, person));
    if (expected.length === 0) return [nonConcluant('aucune trace de ce professionnel sur cette période')];
    return compare(expected, filtered.entries.filter((entry) => !(instant(entry.at) > to && isAbout(entry, person))), { fact: view.id(filtered) });
  },
};

function compare(expected: readonly LocalTrace[], got: readonly LocalTrace[], place: { fact: string }): Finding[] {
  const missing = without(expected, got);
  const extra = without(got, expected);
  if (missing.length + extra.length === 0) return [holds(place, `${howMany(got.length, 'trace')}`)];
  const findings: Finding[] = [];
  if (missing.length > 0) findings.push(breaks({ expected: `${howMany(expected.length, 'trace')}`, got: `${howMany(missing.length, 'manquante')}, dont ${told(missing[0])}`, ...place }));
  if (extra.length > 0) findings.push(breaks({ expected: `${howMany(expected.length, 'trace')}`, got: `${extra.length} en trop, dont ${told(extra[0])}`, ...place }));
  return findings;
}

const told = (entry: LocalTrace | undefined): string => `${entry?.action ?? '?'} de ${entry?.login ?? entry?.rpps ?? '?'} à ${entry?.at ?? '?'}`;

/** The canonical fields a CSV line and a JSON object must agree on. */
const key = (entry: LocalTrace): string => JSON.stringify([instant(entry.at), entry.action, entry.login, entry.rpps, entry.structure, entry.patient, entry.assertionId, entry.messageId, entry.transaction, entry.issue]
  .map((value) => value ?? ''));

function without(one: readonly LocalTrace[], other: readonly LocalTrace[]): LocalTrace[] {
  const left = new Map<string, number>();
  for (const entry of other) left.set(key(entry), (left.get(key(entry)) ?? 0) + 1);
  return one.filter((entry) => {
    const count = left.get(key(entry)) ?? 0;
    if (count === 0) return true;
    left.set(key(entry), count - 1);
    return false;
  });
}
