import type { Fact } from '../../journal/facts';
import type { JudgedScenario, Resultat } from '../../jugement/resultat';
import type { RunRecord } from '../../rapports/record';
import { writtenClaims } from '../../rapports/show-vihf';
import { BY_EXIGENCE, type Numbering } from './numbering';
import type { OfficialNumber, ProofKind } from './preuve';

const OFFICIAL_TAG = /^@PREUVE-(.+)$/;

/** A proof as far as its number depends on it. */
export interface Numbered { kind: ProofKind; facts: readonly Fact[] }
export interface ScenarioProofs { scenario: JudgedScenario; proofs: readonly Numbered[] }
/** Official numbers of a scenario's proofs, by their rank. */
export type Official = ReadonlyMap<string, ReadonlyMap<number, readonly OfficialNumber[]>>;

/**
 * Gives each official number a proof of the kind it asks for: that of the scenarios tagged with it and, when none is or none has any, that of the first
 * scenario attached to the exigence the number belongs to. A proof may bear several numbers once none of its kind is free; « autre personne » wants another RPPS.
 * A vendor's file that a tagged scenario presents may hold pictures or a film: it bears any number its tag names.
 */
export function officialNumbers(all: readonly ScenarioProofs[], exigences: Resultat['exigences'], record: RunRecord, numbering: Numbering): Official {
  const given = new Map<string, Map<number, OfficialNumber[]>>(), people = new Map<string, Set<string>>(), placed = new Set<string>();
  const place = ({ scenario, proofs }: ScenarioProofs, old: string, number: OfficialNumber, { freeOnly = false, byTag = false } = {}): void => {
    const own = given.get(scenario.id) ?? new Map<number, OfficialNumber[]>(), seen = people.get(scenario.id) ?? new Set<string>();
    given.set(scenario.id, own);
    people.set(scenario.id, seen);
    const kind = numbering.kindOf(old), other = numbering.known.get(old)?.autrePersonne === true;
    const fits = proofs.flatMap((proof, index) => ((kind === undefined || proof.kind === kind || (byTag && proof.kind === 'document')) && (!other || personsOf(proof.facts, record).some((person) => !seen.has(person))) ? [index] : []));
    const at = fits.find((index) => !own.has(index)) ?? (freeOnly ? undefined : fits[0]);
    if (at === undefined) return;
    own.set(at, [...own.get(at) ?? [], number]);
    placed.add(old);
    const person = personsOf(proofs[at]?.facts ?? [], record).find((one) => !seen.has(one));
    if (person !== undefined) seen.add(person);
  };
  for (const one of all) for (const tag of [...one.scenario.tags].sort()) {
    const old = OFFICIAL_TAG.exec(tag)?.[1];
    if (old !== undefined) place(one, old, numbering.current(old), { byTag: true });
  }
  for (const { slug, scenarios } of exigences) {
    const ids = new Set(scenarios.map(({ id }) => id)), own = all.filter(({ scenario }) => ids.has(scenario.id)).sort((one, other) => rank(one) - rank(other));
    // Each its own proof, in another scenario if need be, before two share one.
    for (const old of numbering.ofExigence(slug)) for (const freeOnly of [true, false]) for (const one of own) {
      if (placed.has(old)) break;
      const { number, note } = numbering.current(old);
      place(one, old, { number, note: `${note} ; ${BY_EXIGENCE}` }, { freeOnly });
    }
  }
  return given;
}

/** What is done as it should before what is refused, and what holds before what does not. */
const rank = ({ scenario: { verdict, tags } }: ScenarioProofs): number => (verdict === 'conforme' ? 0 : 2) + (tags.includes('@positif') ? 0 : 1);

/** Whom a proof shows, in order. */
function personsOf(facts: readonly Fact[], record: RunRecord): string[] {
  return [...new Set(facts.map((fact) => (fact.kind === 'exchange' ? writtenClaims(fact, record)?.nameId ?? '' : fact.kind === 'screen' ? fact.person ?? '' : '')))];
}
