import { readJournal } from '../../journal/reader';
import { watchingMasked } from '../../journal/masked';
import { worst } from '../../jugement/order';
import { judgeQuestion, type Answer, type Ask } from '../../jugement/question';
import type { JudgedQuestion, Resultat } from '../../jugement/resultat';
import type { JudgingOptions, RunFinding, RunPart } from '../../jugement/run';
import type { Verdict } from '../../rules/finding';

/** How a verdict of a redacted record was had. */
export const RECALCULE = 'recalculé', REPRIS = 'verdict repris, non recalculé';
export interface Standing { scenario: string; etape: number; question: string; regle: string; verdict: Verdict; statut: typeof RECALCULE | typeof REPRIS }

/** Answers of the complete record, by `<worker>:<seq>` of the question; positions are the same in the redacted one. */
export type Claims = ReadonlyMap<string, JudgedQuestion>;

/** What a result answers to each question of a run's journal. A question outside its scenario's window is answered by nobody. */
export function claimsOf(runFolder: string, resultat: Resultat): Claims {
  const judged = new Map(resultat.scenarios.map((scenario) => [`${scenario.worker} ${scenario.id}`, scenario.questions])), claims = new Map<string, JudgedQuestion>();
  for (const { worker, facts } of readJournal(runFolder).workers) {
    const next = new Map<string, number>();
    for (const fact of facts) {
      if (fact.kind !== 'question') continue;
      const rank = next.get(fact.scenario) ?? 0, claim = judged.get(`${worker} ${fact.scenario}`)?.[rank];
      next.set(fact.scenario, rank + 1);
      if (claim !== undefined) claims.set(`${worker}:${fact.seq}`, claim);
    }
  }
  return claims;
}

/**
 * How to judge a redacted record: a question whose rule looked at something taken out is not answered by it; the claim is taken up instead.
 * Which rules those are is found as they run, and never listed (ADR 0007).
 * @param runFindings those claimed @param told receives how each verdict was had
 */
export function takingUp(claims: Claims, runFindings: readonly RunFinding[], told: Standing[]): Pick<JudgingOptions, 'ask' | 'gather'> {
  const ask: Ask = (lecture, question, rules) => {
    const { value, masked } = watchingMasked(() => judgeQuestion(lecture, question, rules));
    const answer = masked ? taken(claims.get(lecture.id(question))) : value;
    const { scenario, step, text, rule } = question;
    told.push({ scenario, etape: step, question: text, regle: rule, verdict: answer.verdict, statut: masked ? REPRIS : RECALCULE });
    return answer;
  };
  const gather = (parts: readonly RunPart[]): RunFinding[] => {
    // A rule asked of several journals is taken up whole: nothing says whose each of its findings was.
    const unsure = new Set(parts.filter(({ masked }) => masked).map(({ rule }) => rule)), done = new Set<string>();
    return parts.flatMap(({ rule, findings: own }) => {
      if (done.has(rule)) return [];
      const findings = unsure.has(rule) ? runFindings.filter((one) => one.rule === rule) : own;
      if (unsure.has(rule)) done.add(rule);
      for (const { verdict } of findings) told.push({ scenario: '', etape: 0, question: '', regle: rule, verdict, statut: unsure.has(rule) ? REPRIS : RECALCULE });
      return findings;
    });
  };
  return { ask, gather };
}

const taken = (claim: JudgedQuestion | undefined): Answer => (claim === undefined
  ? { verdict: 'erreur du banc', findings: [{ verdict: 'erreur du banc', reason: 'le résultat ne porte pas de verdict à reprendre pour cette question' }], ruleVersion: 0 }
  // A verdict that is not that of its own findings is not taken up.
  : { verdict: worst(claim.findings.map(({ verdict }) => verdict)) ?? 'erreur du banc', findings: claim.findings, ruleVersion: claim.ruleVersion });
