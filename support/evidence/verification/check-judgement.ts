import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '../../journal/header';
import { watchingMasked } from '../../journal/masked';
import type { Difference } from '../../jugement/differences';
import { BENCH, rejudge } from '../../jugement/rejudge';
import { readResult, resultFile, resultText } from '../../jugement/result-file';
import type { Resultat } from '../../jugement/resultat';
import type { JudgingOptions } from '../../jugement/run';
import { projectRoot, suiteVersion } from '../../racine';
import { readAttestation } from '../redaction/attestation';
import { claimsOf, takingUp, type Standing } from '../redaction/taken-up';
import { parseLock, type LockEntry } from '../regles/lock';
import { RULES_LOCK } from '../sceau/names';
import { anomaly, type Anomaly } from './anomaly';
import { checkRedaction, type RedactionTold, type SaltOptions } from './check-redaction';

/** A rule that is no longer what it was when the run was judged, and how many of the run's questions answer otherwise for it. */
export interface RuleChange { regle: string; scellee: string; actuelle: string; verdictsChanges: number; memeSens?: string }
/** What the sealed facts say today against what the container claims. `cause`: the rule change that explains the difference. */
export interface JudgedDifference extends Anomaly { sujet: string; annonce: string; recalcule: string; cause?: string }
export interface JudgedAgain { annonce: string; recalcule: string; differences: JudgedDifference[]; regles: RuleChange[]; journal: { executant: string; etat: string }[] }

export interface Checked { judged: JudgedAgain; resultat: Resultat; claimed: Resultat; /** Of a redacted container. */ redaction?: RedactionTold; anomalies: Anomaly[] }

/**
 * Judges an opened container's run again; what a redacted one cannot tell is taken up from its claims. `await openXml()` first.
 * @param options other rules than this version's, for tests; the salt, of a reader who has it.
 * @throws HomologairError JUGEMENT-RESULTAT-ABSENT, JOURNAL-…, SCEAU-ATTESTATION
 */
export function checkJudgement(folder: string, { salt, value, complete, ...judging }: JudgingOptions & SaltOptions = {}): Checked {
  const attestation = readAttestation(folder), claimed = readResult(folder), standings: Standing[] = [];
  const taking = attestation === undefined ? {} : takingUp(claimsOf(folder, claimed), claimed.runFindings, standings);
  const { value: { resultat, differences }, masked } = watchingMasked(() => rejudge(folder, { ...judging, ...taking }));
  const noted = readHeader(folder).header, changed = new Map(differences.filter(({ kind, rule, scenario }) => kind === 'regle' && rule !== undefined && scenario === undefined).map((one) => [one.rule ?? '', one]));
  const readings = differences.filter(({ kind }) => kind === 'lecture'), ownVersions = readings.filter(({ subject }) => subject !== BENCH);
  const explained = (one: Difference): string | undefined => causeOf(one, differences, changed, resultat) ?? readingCause(one, readings);
  // Versions of rules are told apart; a question that claims another version than its run noted is a claim like the others.
  const told = differences.filter(({ kind, rule }) => kind !== 'lecture' && (kind !== 'regle' || !changed.has(rule ?? ''))).map((one) => difference(one, explained(one)));
  const altered = resultat.journal.filter(({ state }) => state === 'altéré').map(({ worker }): JudgedDifference => ({
    ...anomaly('SCEAU-CHAINE', { detail: `journal ${worker} altéré` }), sujet: `journal ${worker}`, annonce: 'intact', recalcule: 'altéré',
  }));
  const all = [...altered, ...told.filter(({ code }) => code !== 'SCEAU-CHAINE' || altered.length === 0)];
  // The comparison looks at verdicts and findings; whatever else the file says, and how, must be what the same bench writes of the same facts.
  if (all.length === 0 && changed.size + ownVersions.length === 0 && noted.suite.version === (judging.suite ?? suiteVersion()) && readFileSync(resultFile(folder), 'utf8') !== resultText(resultat)) {
    all.push(difference({ kind: 'contenu', subject: 'resultat.json', before: '', after: '', text: 'resultat.json : le fichier et le jugement refait diffèrent ailleurs que par un verdict.' }, undefined));
  }
  const redaction = attestation && checkRedaction(folder, attestation, claimed, standings, { ...(salt === undefined ? {} : { salt }), ...(value === undefined ? {} : { value }), ...(complete === undefined ? {} : { complete }) });
  return {
    resultat, claimed, ...(redaction ? { redaction: redaction.told } : {}), anomalies: redaction?.anomalies ?? (masked ? [anomaly('SCEAU-GENRE')] : []),
    judged: {
      annonce: claimed.verdict, recalcule: resultat.verdict, differences: all, regles: [...ruleChanges(changed, differences), ...ownVersions.map((one) => readingChange(one, differences, changed)), ...sourceChanges(folder, new Set([...changed.keys(), ...ownVersions.map(({ subject }) => subject)]))],
      journal: resultat.journal.map(({ worker, state }) => ({ executant: worker, etat: state })),
    },
  };
}

function difference({ kind, subject, before, after, text }: Difference, cause: string | undefined): JudgedDifference {
  const code = kind === 'journal' ? 'SCEAU-CHAINE' : cause !== undefined ? 'SCEAU-REJUGE' : kind === 'contenu' ? 'SCEAU-CONSTAT' : 'SCEAU-VERDICT';
  return { ...anomaly(code, { detail: text.replace(/\.$/, kind === 'journal' ? '' : '.') }), sujet: subject, annonce: before, recalcule: after, ...(cause === undefined ? {} : { cause }) };
}

/** The changed rule behind a difference: the question's own; for what is rolled up, that of a question below it that differs. */
function causeOf(one: Difference, all: readonly Difference[], changed: ReadonlyMap<string, Difference>, resultat: Resultat): string | undefined {
  const phrase = (rule: string): string => changed.get(rule)?.text ?? '';
  if (one.rule !== undefined) return changed.has(one.rule) ? phrase(one.rule) : undefined;
  const below = all.filter(({ kind, rule }) => kind === 'verdict' && rule !== undefined && changed.has(rule));
  if (one.scenario === undefined && one.exigence === undefined && one.kind === 'verdict' && below[0]?.rule !== undefined) return phrase(below[0].rule);
  const scenarios = one.scenario !== undefined ? new Set([one.scenario])
    : one.exigence !== undefined ? new Set(resultat.exigences.find(({ slug }) => slug === one.exigence)?.scenarios.map(({ id }) => id) ?? []) : new Set<string>();
  const found = below.find(({ scenario }) => scenarios.has(scenario ?? ''));
  return found?.rule === undefined ? undefined : phrase(found.rule);
}

/** What rules read through answers for verdicts and findings; never for the record, nor for who and what the run was. */
function readingCause({ kind, rule, scenario, exigence }: Difference, readings: readonly Difference[]): string | undefined {
  const readable = kind === 'verdict' || (kind === 'contenu' && (rule ?? scenario ?? exigence) !== undefined);
  return readable && readings.length > 0 ? readings.map(({ text }) => text).join(' ; ') : undefined;
}

const readingChange = ({ subject, before, after }: Difference, differences: readonly Difference[], changed: ReadonlyMap<string, Difference>): RuleChange => ({
  regle: subject, scellee: `version ${before}`, actuelle: after === 'disparue' ? after : `version ${after}`,
  verdictsChanges: differences.filter(({ kind, rule }) => kind === 'verdict' && rule !== undefined && !changed.has(rule)).length,
});

const ruleChanges = (changed: ReadonlyMap<string, Difference>, differences: readonly Difference[]): RuleChange[] => [...changed].map(([regle, { before, after }]) => ({
  regle, scellee: `version ${before}`, actuelle: after === 'disparue' ? after : `version ${after}`,
  verdictsChanges: differences.filter(({ kind, rule }) => kind === 'verdict' && rule === regle).length,
}));

/** Rules of the same version whose source is no longer the sealed one: the mention « même sens » says why. */
function sourceChanges(folder: string, told: ReadonlySet<string>): RuleChange[] {
  const sealed = lockIn(join(folder, RULES_LOCK)), now = lockIn(join(projectRoot, RULES_LOCK));
  return Object.entries(sealed).flatMap(([regle, one]) => {
    const today = now[regle];
    if (told.has(regle) || today === undefined || one.sha256 === '' || today.version !== one.version || today.sha256 === one.sha256) return [];
    const since = (today.memeSens ?? []).slice((today.memeSens ?? []).findIndex(({ sha256 }) => sha256 === one.sha256) + 1);
    return [{ regle, scellee: `source ${one.sha256.slice(0, 12)}`, actuelle: `source ${today.sha256.slice(0, 12)}`, verdictsChanges: 0, memeSens: since.map(({ raison }) => raison).join(' ; ') || 'aucune mention' }];
  });
}

const lockIn = (file: string): Readonly<Record<string, LockEntry>> => (existsSync(file) ? parseLock(readFileSync(file, 'utf8')) : {});
