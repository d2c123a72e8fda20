import type { ReadExchange, RefusedConnectionFact, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Stage of the TLS door, where a refusal leaves no exchange but a refused connection (decision 11). */
const TLS_STAGE = 'identite-tls';

/** Decision 2: a negative case asserts the cause, not only the refusal. */
export const refusalReceived: Rule = {
  id: 'dmp/refus-recu', version: 1,
  exigences: [],
  sentence: 'Le DMP a refusé à l’étape attendue et pour la cause attendue.',
  judge: (view) => {
    const { etape, code } = view.params;
    if (etape === undefined) return [nonConcluant('la question ne nomme pas l’étape du refus')];
    return etape === TLS_STAGE ? connections(view, code) : exchanges(view, etape, code);
  },
};

function connections(view: RuleView, code: string | undefined): Finding[] {
  const refused = view.refused.filter((fact) => fact.by === 'mock');
  const rightCause = (fact: RefusedConnectionFact): boolean => code === undefined || fact.code === code;
  const right = refused.filter(rightCause);
  if (right.length > 0) return right.map((fact) => holds({ fact: view.id(fact) }, fact.code));
  const other = refused.at(-1);
  if (other !== undefined) return [breaks({ expected: `connexion refusée : ${code ?? ''}`, got: `${other.code} (${other.detail})`, fact: view.id(other) })];
  return [nothing(view, `connexion refusée${code === undefined ? '' : ` : ${code}`}`)];
}

function exchanges(view: RuleView, stage: string, code: string | undefined): Finding[] {
  const refused = view.exchanges.filter((exchange) => !exchange.fact.admission.admitted);
  const right = refused.filter(({ fact: { admission } }) => admission.stage === stage && (code === undefined || admission.code === code));
  if (right.length > 0) return right.map((exchange) => holds({ fact: exchange.id }, told(exchange)));
  const other = refused.at(-1);
  const expected = `refus à l’étape « ${stage} »${code === undefined ? '' : ` (${code})`}`;
  return [other === undefined ? nothing(view, expected) : breaks({ expected, got: told(other), fact: other.id })];
}

/** Calls that went through are a deviation; no call at all tells nothing of the refusal. */
function nothing(view: RuleView, expected: string): Finding {
  const admitted = view.exchanges.find((exchange) => exchange.fact.admission.admitted);
  return admitted === undefined ? nonConcluant(`aucun appel n’est arrivé au DMP ; attendu : ${expected}`)
    : breaks({ expected, got: `${admitted.transaction ?? 'appel'} admis`, fact: admitted.id });
}

const told = ({ fact: { admission } }: ReadExchange): string => `refus à l’étape « ${admission.stage ?? '?'} » (${admission.code ?? 'sans code'})`;
