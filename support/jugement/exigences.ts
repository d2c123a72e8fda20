import { howMany } from '../how-many';
import { UNVERIFIABLE_REASONS, type Exigence } from '../referentiel/schema';
import type { Verdict } from '../rules/finding';
import { binds, exigencesOfTags, type JudgementCatalogue } from './catalogue';
import { citedNumbers } from './cited-numbers';
import { observerOf } from './observations';
import { worst } from './order';
import { PIECE_TAG } from './pieces-to-read';
import type { RuleBook } from './question';
import type { JudgedExigence, JudgedScenario } from './resultat';

/** How a reason begins when the scenarios are not all there is to see. */
export const TO_SEE_ON_PIECE = 'reste à voir sur pièce';

/**
 * What each exigence of the catalogue receives: the verdict of the scenarios that carry its tag, and, elsewhere, of the
 * questions whose rule names it.
 * @param ambiguities readings of the run's profile: they say under which number an exigence is cited.
 * @param left scenarios of an exigence's own that the run was not asked for, by slug.
 * @param captures what each scenario took of the screen, by scenario.
 */
export function judgeExigences(
  catalogue: JudgementCatalogue, scenarios: readonly JudgedScenario[], rules: RuleBook, at: string,
  { titles = new Map(), ambiguities = {}, captures = new Map(), left = {} }: { titles?: ReadonlyMap<string, string>; ambiguities?: Readonly<Record<string, string>>; captures?: ReadonlyMap<string, readonly string[]>; left?: Readonly<Record<string, number>> } = {},
): JudgedExigence[] {
  const tagged = new Map(scenarios.map((scenario) => [scenario, new Set(exigencesOfTags(catalogue, scenario.tags).map(({ slug }) => slug))]));
  return catalogue.exigences.map((exigence) => {
    const evidence = scenarios.flatMap((scenario) => {
      const verdict = tagged.get(scenario)?.has(exigence.slug) === true ? ofScenario(exigence, scenario, catalogue, rules, at) : ofQuestions(exigence, scenario, rules);
      return verdict === undefined ? [] : [{ id: scenario.id, verdict }];
    });
    // A piece that a scenario of its own presented says by that scenario what stays to be read.
    const shown = scenarios.some((scenario) => scenario.tags.includes(PIECE_TAG) && scenario.verdict !== 'non exécuté' && tagged.get(scenario)?.has(exigence.slug) === true);
    const rolled = rolledUp(exigence, evidence, at, shown ? undefined : titles);
    const own = scenarios.filter((scenario) => tagged.get(scenario)?.has(exigence.slug) === true).flatMap(({ id }) => captures.get(id) ?? []);
    return { slug: exigence.slug, numbers: citedNumbers(exigence, catalogue, ambiguities), sentence: exigence.phrase, force: exigence.force, scenarios: evidence, ...inPart(leftToLookAt(exigence, rolled, own), left[exigence.slug]) };
  });
}

/** A run of some scenarios says so of each exigence it did not play whole: its verdict is that of what was played. */
function inPart<T extends Rolled>(rolled: T, left = 0): T & Pick<JudgedExigence, 'left'> {
  if (left === 0) return rolled;
  return { ...rolled, reason: [rolled.reason, `${left === 1 ? 'un' : left} de ses scénarios hors du passage`].filter((part) => part !== undefined).join(' ; '), left };
}

type Rolled = Pick<JudgedExigence, 'verdict' | 'reason'>;

/** What only a human can judge is never green: scenarios that hold leave it to be looked at. Whatever else they say stands. */
function leftToLookAt({ resteAVoir }: Exigence, rolled: Rolled, captures: readonly string[]): Rolled & Pick<JudgedExigence, 'lookAt'> {
  if (resteAVoir === undefined || rolled.verdict !== 'conforme') return rolled;
  const shown = captures.length === 0 ? 'aucune capture dans cette exécution : à regarder sur la cible' : `${captures.length > 1 ? 'captures : faits' : 'capture : fait'} ${captures.join(', ')}`;
  const lookAt = `reste à regarder : ${resteAVoir} (${shown})`;
  return { verdict: 'à examiner', reason: [rolled.reason, lookAt].filter((part) => part !== undefined).join(' ; '), lookAt };
}

/** An observation weighs on the exigences it is about, and on no other that its scenario also shows. */
function ofScenario({ slug }: Exigence, scenario: JudgedScenario, catalogue: JudgementCatalogue, rules: RuleBook, at: string): Verdict {
  if (scenario.retained === undefined) return scenario.verdict;
  const observes = observerOf(catalogue, scenario.tags, rules, at);
  return scenario.questions.some(({ rule }) => observes(rule)?.has(slug) === true) ? scenario.verdict : scenario.retained;
}

function ofQuestions({ slug }: Exigence, scenario: JudgedScenario, rules: RuleBook): Verdict | undefined {
  return worst(scenario.questions.filter((question) => rules.get(question.rule)?.exigences.includes(slug) === true).map(({ verdict }) => verdict));
}

function rolledUp(exigence: Exigence, evidence: readonly { verdict: Verdict }[], at: string, titles?: ReadonlyMap<string, string>): Rolled {
  const verdict = worst(evidence.map((piece) => piece.verdict));
  if (verdict === undefined) return { verdict: 'non testée', ...reasonNotTested(exigence, titles ?? new Map<string, string>()) };
  if (verdict === 'non conforme' && !binds(exigence, at)) return { verdict: 'à examiner', reason: `observation : écart à un texte de force « ${exigence.force} »` };
  const notRun = evidence.filter((piece) => piece.verdict === 'non exécuté').length;
  // Scenarios show what the wire and the screens can show; a piece the commission reads stays to be seen.
  const piece = exigence.verification?.mode === 'scenario' && titles !== undefined ? exigence.verification.piece : undefined;
  const reasons = [...(notRun > 0 ? [`${howMany(notRun, 'scénario')} sans exécution sur ${evidence.length}`] : []), ...(piece === undefined ? [] : [`${TO_SEE_ON_PIECE} : ${titles?.get(piece) ?? piece}`])];
  return { verdict, ...(reasons.length > 0 ? { reason: reasons.join(' ; ') } : {}) };
}

function reasonNotTested({ verification }: Exigence, titles: ReadonlyMap<string, string>): { reason?: string } {
  if (verification?.mode === 'documentaire') return { reason: `sur pièce : ${titles.get(verification.piece) ?? verification.piece}` };
  if (verification?.mode === 'non-verifiable') return { reason: `non vérifiable : ${UNVERIFIABLE_REASONS[verification.raison]}` };
  return {};
}
