import type { Exigence } from '../../referentiel/schema';

/** Allure's scale, from the gravest. */
export const SEVERITIES = ['blocker', 'critical', 'normal', 'minor', 'trivial'] as const;
export type Severity = (typeof SEVERITIES)[number];

const BY_FORCE: Readonly<Record<Exigence['force'], Severity>> = {
  'opposable': 'critical', 'contractuelle': 'normal', 'recommandation': 'minor', 'projet': 'trivial', 'prépublication': 'trivial', 'historique': 'trivial',
};

/** How grave a deviation is for the commission: what admits no reserve prevents contracting, the rest follows the force of its text. */
export const severityOf = ({ reserve, force }: Pick<Exigence, 'reserve' | 'force'>): Severity => (reserve ? BY_FORCE[force] ?? 'normal' : 'blocker');

/** The gravest of several exigences. */
export const gravest = (exigences: readonly Pick<Exigence, 'reserve' | 'force'>[]): Severity =>
  SEVERITIES.find((severity) => exigences.some((exigence) => severityOf(exigence) === severity)) ?? 'normal';
