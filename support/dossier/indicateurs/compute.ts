import type { RunUse } from '../../evidence/preuves/use';
import type { Account, Month } from './read';

/** A share with its two counts: a percentage alone hides how few it is made of. `targets`: percent, by year. */
export interface Indicator { code: string; title: string; formula: string; points: { label: string; part: number; whole: number }[]; targets: { year: number; percent: number }[] }

const DOCTORS_AND_NURSES: ReadonlySet<string> = new Set(['10', '60']);

/** Percent, one decimal; undefined when there is nobody to count. */
export const percent = ({ part, whole }: { part: number; whole: number }): number | undefined => (whole === 0 ? undefined : Math.round((part * 1000) / whole) / 10);

/** 2.1 and 2.2: consent or opposition collected over the monthly flow; habilitated users who read by TD3.1 in the month. */
export const monthlyIndicators = (months: readonly Month[]): Indicator[] => [
  {
    code: '2.1', title: 'Consentement ou opposition recueilli', formula: 'recueils (consentement OU opposition) ÷ flux mensuel de patients',
    points: months.map(({ mois, recueils, fluxPatients }) => ({ label: mois, part: recueils, whole: fluxPatients })), targets: [{ year: 2027, percent: 75 }, { year: 2028, percent: 90 }],
  },
  {
    code: '2.2', title: 'Consultation effective par TD3.1', formula: 'utilisateurs habilités ayant consulté par TD3.1 dans le mois ÷ utilisateurs habilités',
    points: months.map(({ mois, consultants, habilites }) => ({ label: mois, part: consultants, whole: habilites })), targets: [{ year: 2027, percent: 40 }, { year: 2028, percent: 60 }],
  },
];

/** The same formulas on one run's facts. No target beside them: a run is no month of production. */
export const demonstrationIndicators = ({ seen, collected, habilitated, readers }: RunUse): Indicator[] => [
  { code: '2.1', title: 'Consentement ou opposition recueilli, au cours du passage', formula: 'patients dont un geste du passage a recueilli le consentement OU l’opposition ÷ patients pris en charge par un geste du passage', points: [{ label: 'ce passage', part: collected, whole: seen }], targets: [] },
  { code: '2.2', title: 'Consultation effective par TD3.1, au cours du passage', formula: 'professionnels dont une TD3.1 a été admise ÷ professionnels admis avec un RPPS', points: [{ label: 'ce passage', part: readers, whole: habilitated }], targets: [] },
];

/** 1.1 to 1.4, from the extract of accounts. @param at day the review's age is counted from */
export function accountIndicators(accounts: readonly Account[], at: string): Indicator[] {
  const yearAgo = `${Number(at.slice(0, 4)) - 1}${at.slice(4)}`;
  const share = (label: string, of: readonly Account[], holds: (account: Account) => boolean): { label: string; part: number; whole: number } => ({ label, part: of.filter(holds).length, whole: of.length });
  const first = accounts.filter(({ profession }) => DOCTORS_AND_NURSES.has(profession));
  const two = (holds: (account: Account) => boolean): Indicator['points'] => [share('médecins et infirmiers (2027)', first, holds), share('tous les utilisateurs (2028)', accounts, holds)];
  return [
    { code: '1.1', title: 'RPPS connu du DPI', formula: 'comptes dont le RPPS est connu ÷ comptes', points: two(({ rpps }) => rpps), targets: [] },
    { code: '1.2', title: 'Comptes revus dans l’année', formula: 'comptes revus depuis douze mois au plus ÷ comptes', points: [share('tous les comptes', accounts, ({ revuLe }) => revuLe !== undefined && revuLe > yearAgo)], targets: [] },
    { code: '1.3', title: 'Moyen à deux facteurs', formula: 'comptes dotés d’un moyen à deux facteurs ÷ comptes', points: two(({ deuxFacteurs }) => deuxFacteurs), targets: [] },
    { code: '1.4', title: 'Accès intégré au DMP', formula: 'comptes pouvant consulter le DMP depuis le DPI ÷ comptes', points: two(({ accesDmp }) => accesDmp), targets: [] },
  ];
}
