import type { JudgedExigence, JudgedScenario, Resultat } from '../jugement/resultat';
import { createRedaction, type Redaction } from './redact';
import { SUMMARY_STYLE } from './summary-style';
import { escapeMarkup, visible } from './text';
import { againstRun, beyondVerdict, counted, countsOf, findingText, instant, numbersOf, reasonsOf, seconds, SIGNS, TEMOIN_WARNING, VERDICTS } from './words';

type Html = (text: string | number) => string;

const classOf = (verdict: string): string => verdict.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z]+/g, '-');
const badge = (verdict: JudgedExigence['verdict']): string => `<span class="verdict ${classOf(verdict)}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${escapeMarkup(verdict)}</span>`;
/** So many scenarios are read in one cell; more of them are folded. */
const FOLDED_BEYOND = 5;
const anchor = (index: number): string => `scenario-${index + 1}`;

function exigenceRow(exigence: JudgedExigence, places: ReadonlyMap<string, number>, scenarios: readonly JudgedScenario[], html: Html): string {
  const lineOf = ({ id, verdict }: JudgedExigence['scenarios'][number]): string => {
    const index = places.get(id);
    const name = index === undefined ? id : scenarios[index]?.name ?? id;
    return `<li>${badge(verdict)} ${index === undefined ? html(name) : `<a href="#${anchor(index)}">${html(name)}</a>`}</li>`;
  };
  const list = (lines: readonly string[]): string => (lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`);
  // What holds is folded when it is long: what does not must be seen first.
  const held = exigence.scenarios.filter(({ verdict }) => verdict === 'conforme').map(lineOf);
  const others = exigence.scenarios.filter(({ verdict }) => verdict !== 'conforme').map(lineOf);
  const folded = held.length <= FOLDED_BEYOND ? list([...others, ...held]) : `${list(others)}<details><summary>${held.length} scénarios conformes</summary>${list(held)}</details>`;
  const why = exigence.reason === undefined ? '' : `<p>${html(exigence.reason)}</p>`;
  const proof = exigence.scenarios.length > 0 ? `${why}${folded}` : why || html('Aucun scénario.');
  return `<tr><th scope="row">${html(numbersOf(exigence) || exigence.slug)}</th><td>${html(exigence.sentence)}</td><td>${html(exigence.force)}</td><td>${badge(exigence.verdict)}</td><td>${proof}</td></tr>`;
}

function scenarioBlock(scenario: JudgedScenario, index: number, html: Html): string {
  const reasons = reasonsOf(scenario).map((reason) => `<li>${html(reason)}</li>`).join('');
  const steps = scenario.steps.map(({ text, status, trouble }) => `<li>${html(text)} <small>(${html(status.toLowerCase())}${trouble === undefined ? '' : ` : ${html(trouble)}`})</small></li>`).join('');
  return `<section class="scenario" id="${anchor(index)}"><h3>${badge(scenario.verdict)} ${html(scenario.name)}</h3>
<p><small>${html(scenario.feature)} · ${html(scenario.uri)}:${html(scenario.line)} · ${html(scenario.tags.join(' '))} · ${html(seconds(scenario.durationMs))}</small></p>
${reasons === '' ? '' : `<ul>${reasons}</ul>`}<details><summary>Étapes</summary><ol>${steps}</ol></details></section>`;
}

/** When the run really ended and, where scenarios moved the bench's clock, what that clock said. */
function ends({ endedAt, realEndedAt }: Resultat): [string, string][] {
  const bench: [string, string] = ['Fin (heure du banc)', instant(endedAt)];
  if (realEndedAt === undefined) return [bench];
  return [['Fin', instant(realEndedAt)], ...(realEndedAt === endedAt ? [] : [bench])];
}

/** The catalogue is long: what this run did not try is folded, below what it tried. */
const tested = ({ verdict }: JudgedExigence): boolean => verdict !== 'non testée';

/**
 * One page by exigence, in French: no script, nothing fetched, everything escaped, readable on paper and by a screen reader.
 * @param history address of the page of the target's last runs, when there is one
 */
export function writeSummaryHtml(resultat: Resultat, redaction: Redaction = createRedaction(), history?: string): string {
  const html: Html = (text) => escapeMarkup(redaction.text(visible(String(text))));
  const { target, scenarios, exigences, journal, notExecuted } = resultat, runFindings = againstRun(resultat);
  const places = new Map(scenarios.map(({ id }, index) => [id, index]));
  const order = [...scenarios.keys()].sort((one, other) => VERDICTS.indexOf((scenarios[one] as JudgedScenario).verdict) - VERDICTS.indexOf((scenarios[other] as JudgedScenario).verdict) || one - other);
  const untested = exigences.filter((exigence) => !tested(exigence)), plural = untested.length > 1 ? 's' : '';
  const table = (caption: string, shown: readonly JudgedExigence[]): string => `<table><caption>${caption}</caption><thead><tr><th scope="col">Numéros</th><th scope="col">Exigence</th><th scope="col">Force</th><th scope="col">Verdict</th><th scope="col">Scénarios</th></tr></thead>
<tbody>${shown.map((exigence) => exigenceRow(exigence, places, scenarios, html)).join('\n')}</tbody></table>`;
  const facts: [string, string][] = [
    ['Cible', `${target.name} ${target.version}`], ['Profil', resultat.profile], ['Passage', resultat.run], ['Début', instant(resultat.startedAt)], ...ends(resultat), ['Version de la suite', resultat.suite],
    ['Journal', journal.map(({ worker, state, facts: count }) => `${worker} : ${state}, ${count} faits`).join(' ; ')],
  ];
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>HomologAIR : ${html(resultat.verdict)}, ${html(target.name)}</title><style>${SUMMARY_STYLE}</style></head>
<body><a class="saut" href="#exigences">Aller aux exigences</a>
<header><h1>Synthèse par exigence</h1>${target.temoin ? `<p class="temoin" role="note">${html(TEMOIN_WARNING)}</p>` : ''}
<p class="global">Verdict du passage : ${badge(resultat.verdict)}${html(beyondVerdict(resultat))}</p>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>
<p>${scenarios.length} scénario${scenarios.length > 1 ? 's' : ''} : ${countsOf(scenarios).map((one) => html(counted(one))).join(', ') || 'aucun'}.</p>${history === undefined ? '' : `<p><a href="${escapeMarkup(history)}">Historique de la cible et tendance de chaque exigence</a></p>`}</header>
<main><section aria-labelledby="exigences"><h2 id="exigences">Exigences</h2>
${table('Verdict de chaque exigence éprouvée et scénarios qui l’établissent', exigences.filter(tested))}
${untested.length === 0 ? '' : `<details><summary>${untested.length} exigence${plural} du catalogue que ce passage n’a pas éprouvée${plural}, et pourquoi</summary>${table('Exigences non éprouvées', untested)}</details>`}</section>
${runFindings.length === 0 ? '' : `<section aria-labelledby="passage"><h2 id="passage">Sur le passage entier</h2><ul>${runFindings.map((finding) => `<li>${badge(finding.verdict)} ${html(`${finding.rule} : ${findingText(finding)}`)}</li>`).join('')}</ul></section>`}
${notExecuted.length === 0 ? '' : `<section aria-labelledby="non-executes"><h2 id="non-executes">Non exécutés</h2><ul>${notExecuted.map(({ scenario, reason }) => `<li>${html(scenario)} : ${html(reason)}</li>`).join('')}</ul></section>`}
<section aria-labelledby="scenarios"><h2 id="scenarios">Scénarios</h2>${order.map((index) => scenarioBlock(scenarios[index] as JudgedScenario, index, html)).join('\n')}</section></main>
<footer><p>Le banc propose, l’établissement retient. Les verdicts se recalculent depuis le journal : <code>homologair rejuger</code>.</p></footer></body></html>
`;
}
