import { UNVERIFIABLE_REASONS, type Exigence } from '../referentiel/schema';
import type { Verdict } from '../rules/finding';
import { binds, exigencesOfTags, type JudgementCatalogue } from './catalogue';
import { worst } from './order';
import type { RuleBook } from './question';
import type { JudgedExigence, JudgedScenario } from './resultat';

/**
 * What each exigence of the catalogue receives: the verdict of the scenarios that carry its tag, and, elsewhere, of the
 * questions whose rule names it.
 */
export function judgeExigences(catalogue: JudgementCatalogue, scenarios: readonly JudgedScenario[], rules: RuleBook, at: string): JudgedExigence[] {
  const tagged = new Map(scenarios.map((scenario) => [scenario, new Set(exigencesOfTags(catalogue, scenario.tags).map(({ slug }) => slug))]));
  return catalogue.exigences.map((exigence) => {
    const evidence = scenarios.flatMap((scenario) => {
      const verdict = tagged.get(scenario)?.has(exigence.slug) === true ? scenario.verdict : ofQuestions(exigence, scenario, rules);
      return verdict === undefined ? [] : [{ id: scenario.id, verdict }];
    });
    return { slug: exigence.slug, numbers: exigence.numeros, sentence: exigence.phrase, force: exigence.force, scenarios: evidence, ...rolledUp(exigence, evidence, at) };
  });
}

function ofQuestions({ slug }: Exigence, scenario: JudgedScenario, rules: RuleBook): Verdict | undefined {
  return worst(scenario.questions.filter((question) => rules.get(question.rule)?.exigences.includes(slug) === true).map(({ verdict }) => verdict));
}

function rolledUp(exigence: Exigence, evidence: readonly { verdict: Verdict }[], at: string): { verdict: JudgedExigence['verdict']; reason?: string } {
  const verdict = worst(evidence.map((piece) => piece.verdict));
  if (verdict === undefined) return { verdict: 'non testée', ...reasonNotTested(exigence) };
  if (verdict === 'non conforme' && !binds(exigence, at)) return { verdict: 'à examiner', reason: `observation : écart à un texte de force « ${exigence.force} »` };
  const notRun = evidence.filter((piece) => piece.verdict === 'non exécuté').length;
  // Scenarios show what the wire and the screens can show; a piece the commission reads stays to be seen.
  const piece = exigence.verification?.mode === 'scenario' ? exigence.verification.piece : undefined;
  const reasons = [...(notRun > 0 ? [`${notRun} scénario(s) non exécuté(s) sur ${evidence.length}`] : []), ...(piece === undefined ? [] : [`reste à voir sur pièce : ${piece}`])];
  return { verdict, ...(reasons.length > 0 ? { reason: reasons.join(' ; ') } : {}) };
}

function reasonNotTested({ verification }: Exigence): { reason?: string } {
  if (verification?.mode === 'documentaire') return { reason: `sur pièce : ${verification.piece}` };
  if (verification?.mode === 'non-verifiable') return { reason: `non vérifiable : ${UNVERIFIABLE_REASONS[verification.raison]}` };
  return {};
}
