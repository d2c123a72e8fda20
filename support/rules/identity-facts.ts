import type { Fact, RuleView } from '../lecture/view';

/** A step of a delegated authentication, as the bench's own provider saw it. */
export type IdentityFact = Extract<Fact, { kind: 'identity' }>;

const isIdentity = (fact: Fact): fact is IdentityFact => fact.kind === 'identity';

/** Inside the question's window. */
export const identitySteps = (view: RuleView, step: IdentityFact['step']): IdentityFact[] => view.facts.filter(isIdentity).filter((fact) => fact.step === step);
/** Of the scenario, before a position; the Web PS is another application than the target. */
export const stepsBefore = (view: RuleView, step: IdentityFact['step'], seq: number): IdentityFact[] =>
  view.scenario.facts.filter(isIdentity).filter((fact) => fact.seq < seq && fact.step === step && !isSite(fact));

/** The Web PS site is itself a client of Pro Santé Connect: what it asks is not the target's doing. */
export const isSite = ({ client }: IdentityFact): boolean => client === 'web-ps';
