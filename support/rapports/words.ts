import type { JudgedExigence, JudgedScenario, Resultat } from '../jugement/resultat';
import type { Finding, Verdict } from '../rules/finding';

/** From what must be read first to what may be read last. */
export const VERDICTS: readonly Verdict[] = ['erreur du banc', 'non conforme', 'non concluant', 'à examiner', 'non exécuté', 'sans objet', 'conforme'];
/** A sign beside each verdict, which is always written too: colour alone tells nothing. */
export const SIGNS: Readonly<Record<Verdict | 'non testée', string>> = {
  'conforme': '✓', 'non conforme': '✗', 'non concluant': '?', 'à examiner': '!', 'sans objet': '–', 'non exécuté': '…', 'erreur du banc': '#', 'non testée': '…',
};
export const TEMOIN_WARNING = 'Passage sur le témoin du banc : il éprouve le banc et ne prouve rien pour un DPI.';

/** `EXI-v1 23, CONV2020 4` */
export const numbersOf = ({ numbers }: Pick<JudgedExigence, 'numbers'>): string => Object.entries(numbers).map(([text, number]) => `${text} ${number}`).join(', ');

/** What the verdict of a run does not speak of, beside it wherever it is shown; empty when it speaks of all. « , 5 scénarios non exécutés » */
export function beyondVerdict({ notExecuted, scenarios, partOf }: Pick<Resultat, 'notExecuted' | 'scenarios' | 'partOf'>): string {
  const left = notExecuted.length, many = left > 1 ? 's' : '';
  return [...(left === 0 ? [] : [`, ${left} scénario${many} non exécuté${many}`]), ...(partOf === undefined ? [] : [` (passage partiel : ${scenarios.length} scénario${scenarios.length > 1 ? 's' : ''} sur ${partOf})`])].join('');
}

/** How many scenarios got each verdict, in reading order, none left at zero. */
export function countsOf(scenarios: readonly Pick<JudgedScenario, 'verdict'>[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({ verdict, count: scenarios.filter((scenario) => scenario.verdict === verdict).length })).filter(({ count }) => count > 0);
}

/** « 3 conformes », « 1 à examiner ». */
export const counted = ({ verdict, count }: { verdict: Verdict; count: number }): string =>
  `${count} ${count > 1 ? verdict.replace(/^(conforme|non conforme|non concluant|non exécuté)$/, '$1s').replace('erreur du banc', 'erreurs du banc') : verdict}`;

/** `attendu … ; obtenu … ; raison` of one finding. */
export function findingText({ verdict, reason, expected, got, fact, at }: Finding): string {
  const parts = [
    reason, expected === undefined ? undefined : `attendu : ${expected}`, got === undefined ? undefined : `obtenu : ${got}`,
    fact === undefined ? undefined : `fait ${fact}${at === undefined ? '' : `, ${at}`}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? verdict : parts.join(' ; ');
}

/** Why a scenario has its verdict: its own reason, then what its questions found against it. */
export function reasonsOf(scenario: JudgedScenario): string[] {
  const found = scenario.questions.flatMap(({ rule, findings }) => findings
    .filter(({ verdict }) => verdict !== 'conforme' && verdict !== 'sans objet').map((finding) => `${rule} : ${findingText(finding)}`));
  const troubles = scenario.steps.flatMap(({ text, trouble }) => (trouble === undefined ? [] : [`« ${text} » : ${trouble}`]));
  return [...new Set([...(scenario.reason ? [scenario.reason] : []), ...found, ...troubles])];
}

/** What a human still has to look at for the exigences a scenario shows, though it holds. */
export const leftToLookAt = ({ id }: Pick<JudgedScenario, 'id'>, exigences: readonly JudgedExigence[]): string[] =>
  exigences.flatMap((exigence) => (exigence.lookAt === undefined || !exigence.scenarios.some((scenario) => scenario.id === id) ? [] : [`${numbersOf(exigence) || exigence.slug} : ${exigence.lookAt}`]));

/** Seconds, with a French comma. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;

const CLOCK = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' });
/** An ISO instant as a person reads it, always in the hour of Paris whatever the machine's. */
export const instant = (iso: string): string => `${CLOCK.format(new Date(iso))}, heure de Paris`;

/** Findings over the whole run that someone must read; a rule that holds on every fact would otherwise fill pages. */
export const againstRun = ({ runFindings }: Pick<Resultat, 'runFindings'>): Resultat['runFindings'] =>
  runFindings.filter(({ verdict }) => verdict !== 'conforme' && verdict !== 'sans objet');

/** Worst first of what each rule found over the whole run. */
export function runVerdicts(resultat: Pick<Resultat, 'runFindings'>): { rule: string; verdict: Verdict; reasons: string[] }[] {
  return [...new Set(resultat.runFindings.map(({ rule }) => rule))].map((rule) => {
    const own = resultat.runFindings.filter((finding) => finding.rule === rule);
    const verdict = VERDICTS.find((candidate) => own.some((finding) => finding.verdict === candidate)) ?? 'erreur du banc';
    return { rule, verdict, reasons: verdict === 'conforme' ? [] : own.filter((finding) => finding.verdict === verdict).map(findingText) };
  });
}
