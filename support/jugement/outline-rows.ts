import type { Fact, PatientRef, PersonRef } from '../journal/facts';
import type { JournalLecture } from '../lecture/lecture';
import type { ReadExchange, ScenarioWindow } from '../lecture/view';

/** Rows of one outline whose scenarios recorded the same facts: they show one thing, and count for two. */
export interface IdenticalRows { rows: readonly string[] }

/**
 * Compares, for each outline, what its rows recorded: acts of the drive, exchanges, screens, extractions. Who the personas are in one row
 * (names and numbers drawn for each scenario) is no difference; what they are (profession, situation) is one. Rows that did not run, or
 * recorded no fact of their own (documentary pieces are read once for the whole run), are not compared.
 */
export function identicalRows(lectures: readonly JournalLecture[]): IdenticalRows[] {
  const groups = new Map<string, string[]>();
  for (const lecture of lectures) for (const window of lecture.scenarios) {
    const { uri, outline, id } = window.ref;
    if (outline === undefined || window.notExecuted !== undefined || window.last === undefined) continue;
    const facts = factsOf(lecture, window);
    if (facts.length === 0) continue;
    const key = JSON.stringify([uri, outline, facts]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].filter((rows) => rows.length > 1).map((rows) => ({ rows: rows.sort() }));
}

function factsOf(lecture: JournalLecture, { first, last, persons, patients }: ScenarioWindow): string[] {
  const exchanges = new Map(lecture.exchanges.filter(({ seq }) => seq >= first && seq <= (last ?? first)).map((exchange) => [exchange.seq, exchange]));
  const named = namesOf(persons, patients);
  return lecture.facts.slice(first - 1, last).flatMap((fact) => {
    const essence = essenceOf(fact, exchanges);
    return essence === undefined ? [] : [named(JSON.stringify(essence))];
  });
}

/** What a fact says, without when nor under which number. Undefined: it says nothing of the target. */
function essenceOf(fact: Fact, exchanges: ReadonlyMap<number, ReadExchange>): unknown {
  switch (fact.kind) {
    case 'act': { const { seq: _seq, at: _at, ...act } = fact; return act; }
    case 'exchange': return exchangeEssence(exchanges.get(fact.seq), fact.status, fact.admission);
    case 'refused-connection': return ['refus', fact.by, fact.code];
    case 'screen': return ['écran', fact.reading, fact.mapped, fact.matches, fact.text, fact.rows];
    case 'exported-trace': return ['traces', fact.format, Object.keys(fact.filter), fact.entries.map(({ action, transaction, issue, motif }) => [action, transaction, issue, motif])];
    case 'identity': return ['identité', fact.provider, fact.step, fact.altered, fact.acr, fact.amr, fact.factors];
    case 'statement': return ['déclaration', fact.question, fact.answer];
    default: return undefined;
  }
}

function exchangeEssence(read: ReadExchange | undefined, status: number, { stage, code }: { stage?: string; code?: string }): unknown {
  const { mode, purposeOfUse, roles, classRef, decl } = read?.token?.claims ?? {};
  return ['échange', read?.transaction, status, stage, code, read?.fault?.code, mode, purposeOfUse?.code, roles?.map((role) => role.code), classRef, decl,
    read?.authorization, read?.documentsReturned.map(({ title }) => title)];
}

/** Replaces what was drawn for this scenario by the persona's own name, and instants and long numbers by nothing. */
function namesOf(persons: readonly PersonRef[], patients: readonly PatientRef[]): (text: string) => string {
  const words = [
    ...persons.flatMap(({ persona, login, rpps, nom, prenom }) => [login, rpps, nom, prenom].map((word) => [word, persona] as const)),
    ...patients.flatMap(({ persona, ins, nom, prenom, naissance }) => [ins, nom, prenom, naissance].map((word) => [word, persona] as const)),
  ].filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[0].length > 1)
    // The longest first: one name may begin another.
    .sort(([a], [b]) => b.length - a.length);
  return (text) => words.reduce((so, [word, persona]) => so.replaceAll(word, `‹${persona}›`), text)
    .replace(/\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4}|\d{2}[:h]\d{2}(?::\d{2})?|[\dA-F]{8}-[\dA-F-]{27}|\d{6,}/gi, '#');
}
