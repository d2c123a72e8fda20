import type { Fact } from '../../journal/facts';
import type { JudgedScenario, Resultat } from '../../jugement/resultat';
import type { RunRecord } from '../../rapports/record';
import { oneLine } from '../../rapports/text';
import { type Numbering, scenarioMark, testCode } from './numbering';
import { officialNumbers } from './official';
import { STRENGTH_OF, STRENGTHS, type PlannedProof, type ProofKind } from './preuve';

const CNDA_TAG = /^@CNDA-(.+)$/;

const KIND_OF: Partial<Record<Fact['kind'], ProofKind>> = {
  exchange: 'trame', 'refused-connection': 'refus', identity: 'identite', 'exported-trace': 'trace', screen: 'ecrans', statement: 'declaration', piece: 'document',
};
/** Kinds that gather the scenario's facts in one proof, as a demonstration by step images does. */
const GATHERED: ReadonlySet<ProofKind> = new Set(['ecrans', 'declaration', 'identite']);

/** What a scenario's questions looked at: facts their findings name and, for a question that names none, those of its own step. */
function factsSeen(scenario: JudgedScenario): string[] {
  const seen = scenario.questions.flatMap(({ step, findings }) => {
    const named = findings.flatMap(({ fact }) => fact ?? []);
    return named.length > 0 ? named : scenario.steps.find(({ index }) => index === step)?.facts ?? [];
  });
  // Screens are few and show what the professional saw: all of them, as the 2023 table asks for « le déroulé des étapes ».
  return [...seen, ...scenario.steps.flatMap(({ facts }) => facts)];
}

interface SeenFact { id: string; fact: Fact; kind: ProofKind; named: boolean }

function provable(scenario: JudgedScenario, record: RunRecord): SeenFact[] {
  const named = new Set(scenario.questions.flatMap(({ findings }) => findings.flatMap(({ fact }) => fact ?? [])));
  const silent = new Set(scenario.questions.filter(({ findings }) => findings.every(({ fact }) => fact === undefined)).map(({ step }) => step));
  const ofSilentSteps = new Set(scenario.steps.filter(({ index }) => silent.has(index)).flatMap(({ facts }) => facts));
  return [...new Set(factsSeen(scenario))].flatMap((id) => {
    const fact = record.fact(id), kind = fact && KIND_OF[fact.kind];
    if (fact === undefined || kind === undefined) return [];
    if (kind !== 'ecrans' && !named.has(id) && !ofSilentSteps.has(id)) return [];
    return [{ id, fact, kind, named: named.has(id) }];
  }).sort((one, other) => one.fact.seq - other.fact.seq || one.id.localeCompare(other.id, 'en'));
}

/** Groups of facts that make one proof each, strongest first. */
function groups(seen: readonly SeenFact[]): SeenFact[][] {
  const together = new Map<ProofKind, SeenFact[]>(), alone: SeenFact[][] = [];
  for (const one of seen) {
    if (!GATHERED.has(one.kind)) { alone.push([one]); continue; }
    together.set(one.kind, [...together.get(one.kind) ?? [], one]);
  }
  const rank = ([one]: SeenFact[]): number => STRENGTHS.indexOf(STRENGTH_OF[(one as SeenFact).kind]);
  return [...alone, ...together.values()].sort((one, other) => rank(one) - rank(other) || (one[0] as SeenFact).fact.seq - (other[0] as SeenFact).fact.seq);
}

function shows(kind: ProofKind, facts: readonly Fact[]): string {
  const [first] = facts as [Fact];
  switch (first.kind) {
    case 'exchange': return `Échange avec le DMP simulé, ${first.status === 0 ? 'réponse coupée' : `HTTP ${first.status}`}${first.admission.admitted ? '' : `, refusé (${first.admission.code ?? first.admission.stage ?? '?'})`}`;
    case 'refused-connection': return `Connexion refusée par ${first.by === 'mock' ? 'le DMP simulé' : 'le logiciel'} : ${first.code}`;
    case 'exported-trace': return `Traces exportées du DPI (${first.format}), ${first.entries.length} ligne${first.entries.length > 1 ? 's' : ''}`;
    case 'piece': return `${first.titre}${first.date === undefined ? '' : `, du ${first.date}`}${first.fichier.present ? '' : ' (fichier absent)'}`;
    case 'statement': return `Déclaration de ${first.by}`;
    case 'screen': return `Écrans, dans l’ordre : ${[...new Set(facts.flatMap((fact) => (fact.kind === 'screen' ? [fact.reading] : [])))].join(', ')}`;
    default: return kind === 'identite' ? 'Authentification déléguée, vue du fournisseur' : kind;
  }
}

const slug = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 48).replace(/-$/, '');

/**
 * Every proof a finished run holds, in the order of its tests. Pure: the record is already read; no file is made.
 * `await openXml()` first: frames are read to tell who they speak for.
 */
export function listProofs(resultat: Resultat, record: RunRecord, numbering: Numbering): PlannedProof[] {
  const byId = new Map<string, string[]>();
  for (const { slug: name, scenarios } of resultat.exigences) for (const { id } of scenarios) byId.set(id, [...byId.get(id) ?? [], name]);
  const ordered = [...resultat.scenarios].sort((one, other) => testCode(one.uri).localeCompare(testCode(other.uri), 'fr', { numeric: true }) || one.uri.localeCompare(other.uri, 'en') || one.line - other.line || one.id.localeCompare(other.id, 'en'));
  const all = ordered.map((scenario) => ({ scenario, proofs: groups(provable(scenario, record)).map((group) => ({ kind: (group[0] as SeenFact).kind, ids: group.map(({ id }) => id), facts: group.map(({ fact }) => fact) })) }));
  const official = officialNumbers(all, resultat.exigences, record, numbering);
  return all.flatMap(({ scenario, proofs }) => {
    const code = testCode(scenario.uri), mark = scenarioMark(scenario.id);
    return proofs.map(({ kind, ids, facts }, index): PlannedProof => {
      const rank = String(index + 1).padStart(2, '0');
      return {
        number: `HOM/${code}.${mark}.${rank}`, official: [...official.get(scenario.id)?.get(index) ?? []], exigences: byId.get(scenario.id) ?? [], scenario: scenario.id, scenarioName: oneLine(scenario.name),
        verdict: scenario.verdict, kind, strength: STRENGTH_OF[kind], shows: oneLine(shows(kind, facts)), facts: ids,
        cnda: scenario.tags.flatMap((tag) => CNDA_TAG.exec(tag)?.[1] ?? []), folder: `${code}/${mark}-${slug(scenario.name)}/${rank}-${kind}`,
      };
    });
  });
}

/** How a proof is cited: official numbers first, then the bench's own. */
export const citation = ({ number, official }: Pick<PlannedProof, 'number' | 'official'>): string =>
  [...official.map((one) => `${one.number} (${one.note})`), number].join(', ');
