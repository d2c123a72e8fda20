import { sentenceOf } from '../erreurs/error';
import type { QuestionFact } from '../journal/facts';
import { viewOf } from '../lecture/question-view';
import type { Lecture } from '../lecture/view';
import { sansObjet, type Finding, type Verdict } from '../rules/finding';
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
  const otherwise = readOtherwise(lecture, question);
  if (otherwise !== undefined) return { verdict: 'sans objet', findings: [sansObjet(otherwise)], ruleVersion: rule.version };
  let findings: Finding[];
  try {
    findings = rule.judge(viewOf(lecture, question));
  } catch (error) {
    return defect(rule.version, sentenceOf('JUGEMENT-REGLE-EN-PANNE', { regle: rule.id, detail: error instanceof Error ? error.message : String(error) }));
  }
  const verdict = worst(findings.map((finding) => finding.verdict));
  return verdict === undefined ? defect(rule.version, sentenceOf('JUGEMENT-REGLE-MUETTE', { regle: rule.id })) : { verdict, findings, ruleVersion: rule.version };
}

/** A question may hold under some readings of the register alone (`lecture`: slug=reading, by commas): under another, what it asks for would be a fault. */
function readOtherwise({ header }: Lecture, { params }: QuestionFact): string | undefined {
  const other = (params['lecture']?.split(',') ?? []).map((one) => one.split('=')).find(([slug = '', reading]) => header.ambiguities[slug] !== reading);
  return other && `le profil retient une autre lecture de « ${other[0] ?? ''} » : ${header.ambiguities[other[0] ?? ''] ?? 'aucune'}`;
}

const defect = (ruleVersion: number, reason: string): Answer =>
  ({ verdict: 'erreur du banc', findings: [{ verdict: 'erreur du banc', reason }], ruleVersion });
