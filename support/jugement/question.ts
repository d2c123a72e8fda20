import { sentenceOf } from '../erreurs/error';
import type { QuestionFact } from '../journal/facts';
import { viewOf } from '../lecture/question-view';
import type { Lecture } from '../lecture/view';
import type { Finding, Verdict } from '../rules/finding';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { worst } from './order';

export interface Answer { verdict: Verdict; findings: Finding[]; ruleVersion: number }
export type RuleBook = ReadonlyMap<string, Rule>;
/** Who answers a question: `judgeQuestion`, or what stands around it for a record that cannot answer them all. */
export type Ask = (lecture: Lecture, question: QuestionFact, rules: RuleBook) => Answer;

/**
 * Asks a question of its rule. The same function answers provisionally while a run lasts and for good over the finished
 * journal. A rule that is unknown, silent or broken is a defect of the bench, told as a finding and never thrown.
 */
export function judgeQuestion(lecture: Lecture, question: QuestionFact, rules: RuleBook = RULES): Answer {
  const rule = rules.get(question.rule);
  if (rule === undefined) return defect(0, sentenceOf('JUGEMENT-REGLE-INCONNUE', { regle: question.rule }));
  let findings: Finding[];
  try {
    findings = rule.judge(viewOf(lecture, question));
  } catch (error) {
    return defect(rule.version, sentenceOf('JUGEMENT-REGLE-EN-PANNE', { regle: rule.id, detail: error instanceof Error ? error.message : String(error) }));
  }
  const verdict = worst(findings.map((finding) => finding.verdict));
  return verdict === undefined ? defect(rule.version, sentenceOf('JUGEMENT-REGLE-MUETTE', { regle: rule.id })) : { verdict, findings, ruleVersion: rule.version };
}

const defect = (ruleVersion: number, reason: string): Answer =>
  ({ verdict: 'erreur du banc', findings: [{ verdict: 'erreur du banc', reason }], ruleVersion });
