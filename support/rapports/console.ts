import type { Resultat } from '../jugement/resultat';
import { createRedaction, type Redaction } from './redact';
import { oneLine, visible } from './text';
import { againstRun, beyondVerdict, counted, countsOf, findingText, numbersOf, reasonsOf, SIGNS, TEMOIN_WARNING } from './words';

const WIDTH = 100;
const cut = (text: string, width = WIDTH): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** The run in French text for a terminal: by exigence, then what is not green, then the verdict. No colour, no escape sequence of any kind. */
export function printSummary(resultat: Resultat, redaction: Redaction = createRedaction()): string {
  const say = (text: string): string => oneLine(redaction.text(visible(text)));
  const { target, scenarios, exigences, notExecuted, journal } = resultat, runFindings = againstRun(resultat);
  const attention = scenarios.filter(({ verdict }) => verdict !== 'conforme' && verdict !== 'sans objet' && verdict !== 'non exécuté');
  // The catalogue is long: only what this run tested is listed, the rest is counted.
  const tested = exigences.filter(({ scenarios: own }) => own.length > 0), untested = exigences.length - tested.length;
  const widest = Math.max(0, ...tested.map(({ verdict }) => verdict.length));
  const lines = [
    say(`Cible : ${target.name} ${target.version}, profil ${resultat.profile}, passage ${resultat.run}`),
    ...(target.temoin ? [TEMOIN_WARNING] : []),
    '', 'Exigences',
    ...tested.map((exigence) => {
      const { verdict, sentence, reason, scenarios: own } = exigence;
      const why = [...(own.length > 0 ? [`${own.length} scénario${own.length > 1 ? 's' : ''}`] : []), ...(reason ? [reason] : [])].join(' ; ') || 'rien ne la vérifie';
      return `  ${SIGNS[verdict]} ${verdict.padEnd(widest)}  ${cut(say(`${numbersOf(exigence) || exigence.slug} : ${sentence}`))} (${say(why)})`;
    }),
    ...(untested === 0 ? [] : [`  ${SIGNS['non testée']} ${untested} exigence${untested > 1 ? 's' : ''} du catalogue que ce passage n’a pas éprouvée${untested > 1 ? 's' : ''} : la synthèse dit pourquoi`]),
    ...(attention.length === 0 ? [] : ['', 'À regarder', ...attention.flatMap((scenario) => [
      `  ${SIGNS[scenario.verdict]} ${scenario.verdict} : ${say(scenario.name)} (${say(scenario.uri)}:${scenario.line})`,
      ...reasonsOf(scenario).slice(0, 3).map((reason) => `      ${cut(say(reason), 200)}`),
    ])]),
    ...(notExecuted.length === 0 ? [] : ['', 'Non exécutés', ...notExecuted.map(({ scenario, reason }) => `  ${SIGNS['non exécuté']} ${say(scenario)} : ${say(reason)}`)]),
    ...(runFindings.length === 0 ? [] : ['', 'Sur le passage entier', ...runFindings.map((finding) => `  ${SIGNS[finding.verdict]} ${finding.verdict} : ${say(finding.rule)} ; ${cut(say(findingText(finding)), 200)}`)]),
    ...journal.filter(({ state }) => state !== 'intact').map(({ worker, state }) => `Journal ${say(worker)} : ${state}`),
    '',
    `${scenarios.length} scénario${scenarios.length > 1 ? 's' : ''} : ${countsOf(scenarios).map(counted).join(', ') || 'aucun'}`,
    // A command that returns 0 without a green must say who allows it.
    ...(resultat.exitCode === 0 && resultat.verdict !== 'conforme' && resultat.verdict !== 'sans objet' ? [say(`Le profil ${resultat.profile} admet ce qui reste à examiner ; la décision revient à la commission.`)] : []),
    `Verdict du passage : ${resultat.verdict}${beyondVerdict(resultat)}`,
  ];
  return lines.join('\n');
}
