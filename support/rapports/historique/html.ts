import type { Change } from '../../jugement/comparison';
import type { JudgedExigence, Resultat } from '../../jugement/resultat';
import type { Verdict } from '../../rules/finding';
import { createRedaction, type Redaction } from '../redact';
import { SUMMARY_STYLE } from '../summary-style';
import { escapeMarkup, visible } from '../text';
import { instant, numbersOf, SIGNS, TEMOIN_WARNING } from '../words';
import { bars, legend, strip } from './drawing';
import type { HistoryEntry } from './entry';
import { trendsOf, type Trend } from './trend';

const STYLE = `${SUMMARY_STYLE}
svg{vertical-align:middle;max-width:none}.cadre{overflow-x:auto}.legende{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}td svg{background:#fff}th.chapitre{background:var(--pale);padding-top:.8rem}td:last-child{white-space:nowrap}`;

/** What a change is called, from what must be read first. */
const CHANGES: Readonly<Record<Change, string>> = { perdu: 'Perdu', disparu: 'Disparu', change: 'Changé', apparu: 'Apparu', gagne: 'Gagné' };

export interface HistoryPage {
  resultat: Resultat; current: HistoryEntry; /** Oldest first. */ earlier: readonly HistoryEntry[];
  /** Slug → chapter of the catalogue. */
  chapters: ReadonlyMap<string, string>;
  /** Address of a run's summary from this page, when its folder is still there. */
  linkOf: (run: HistoryEntry) => string | undefined;
  redaction?: Redaction;
}

/** The last runs of one target, exigence by exigence, in French: no script, nothing fetched, everything from data escaped. */
export function writeHistoryHtml({ resultat, current, earlier, chapters, linkOf, redaction = createRedaction() }: HistoryPage): string {
  const html = (text: string | number): string => escapeMarkup(redaction.text(visible(String(text))));
  const runs = [...earlier, current], names = runs.map(({ startedAt, target }, index) => `passage ${index + 1}, ${instant(startedAt)}, version ${target.version}`);
  const { trends, never } = trendsOf(resultat, earlier), changed = Object.keys(CHANGES).flatMap((kind) => trends.filter(({ change }) => change?.kind === kind));
  const name = (exigence: JudgedExigence): string => `${html(numbersOf(exigence) || exigence.slug)}</th><td>${html(exigence.sentence)}</td>`;
  const runRow = (run: HistoryEntry, index: number): string => {
    const address = index === runs.length - 1 ? 'synthese.html' : linkOf(run), what = html(run.run);
    return `<tr><th scope="row">${index + 1}</th><td>${html(instant(run.startedAt))}</td><td>${html(run.target.version)}</td><td>${address === undefined ? what : `<a href="${escapeMarkup(address)}">${what}</a>`}</td><td>${html(run.suite)}</td><td>${html(run.catalogue.slice(0, 12))}</td><td>${html(run.profile)}</td><td>${html(run.scenarios.length)}</td><td>${html(`${SIGNS[run.verdict]} ${run.verdict}`)}</td></tr>`;
  };
  const changeRow = ({ exigence, change }: Trend): string => (change === undefined ? '' : `<tr><th scope="row"><a href="#${escapeMarkup(exigence.slug)}">${html(numbersOf(exigence) || exigence.slug)}</a></th><td>${html(exigence.sentence)}</td><td>${html(CHANGES[change.kind])}</td><td>${html(`${change.before} (passage ${runs.indexOf(change.since) + 1})`)}</td><td>${html(exigence.verdict)}</td></tr>`);
  const trendRow = ({ exigence, verdicts }: Trend): string => `<tr id="${escapeMarkup(exigence.slug)}"><th scope="row">${name(exigence)}<td>${strip(verdicts, names)}</td><td>${html(`${SIGNS[exigence.verdict]} ${exigence.verdict}`)}</td></tr>`;
  const counts = (run: HistoryEntry): Partial<Record<Verdict, number>> => Object.values(run.exigences).reduce<Partial<Record<Verdict, number>>>((sum, verdict) => ({ ...sum, [verdict]: (sum[verdict] ?? 0) + 1 }), {});
  const { target } = resultat;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>HomologAIR : historique, ${html(target.name)}</title><style>${STYLE}</style></head>
<body><a class="saut" href="#tendances">Aller aux tendances</a>
<header><h1>Historique de ${html(target.name)}</h1>${target.temoin ? `<p class="temoin" role="note">${html(TEMOIN_WARNING)}</p>` : ''}
<p>${runs.length === 1 ? 'Premier passage connu de cette cible.' : `Les ${runs.length} derniers passages de cette cible, du plus ancien au plus récent.`} Les passages d’une autre cible n’y entrent pas. <a href="synthese.html">Synthèse de ce passage</a></p></header>
<main><section aria-labelledby="passages"><h2 id="passages">Passages</h2><div class="cadre">${bars(runs.map(counts), names)}</div><p>Exigences éprouvées par passage, selon leur verdict.</p>${legend()}
<div class="cadre"><table><caption>Passages montrés</caption><thead><tr>${['N°', 'Début', 'Version de la cible', 'Passage', 'Suite', 'Catalogue', 'Profil', 'Scénarios', 'Verdict'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${runs.map(runRow).join('\n')}</tbody></table></div></section>
<section aria-labelledby="changements"><h2 id="changements">Ce qui a changé</h2>${changed.length === 0 ? '<p>Aucune exigence éprouvée n’a changé de verdict.</p>' : `<p>Comparé au dernier passage qui a éprouvé l’exigence.</p><table><caption>Exigences dont le verdict a changé</caption><thead><tr>${['Numéros', 'Exigence', 'Changement', 'Avant', 'À ce passage'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${changed.map(changeRow).join('\n')}</tbody></table>`}</section>
<section aria-labelledby="tendances"><h2 id="tendances">Tendance de chaque exigence</h2><table><caption>Verdict de chaque exigence à chacun des passages</caption><thead><tr>${['Numéros', 'Exigence', `Passages 1 à ${runs.length}`, 'À ce passage'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
${byChapter(trends, chapters).map(([chapter, own]) => `<tbody><tr><th class="chapitre" scope="rowgroup" colspan="4">${html(chapter)}</th></tr>${own.map(trendRow).join('\n')}</tbody>`).join('\n')}</table>
${never === 0 ? '' : `<p>${never === 1 ? 'Une exigence du catalogue n’a été éprouvée' : `${never} exigences du catalogue n’ont été éprouvées`} par aucun de ces passages : la synthèse dit pourquoi.</p>`}</section></main>
<footer><p>Ce banc ne remplace ni l’homologation CNDA ni la décision de la commission.</p></footer></body></html>
`;
}

/** Chapters in the order the catalogue first names them. */
function byChapter(trends: readonly Trend[], chapters: ReadonlyMap<string, string>): [string, Trend[]][] {
  const found = new Map<string, Trend[]>();
  for (const trend of trends) {
    const chapter = chapters.get(trend.exigence.slug) ?? 'Sans chapitre', own = found.get(chapter);
    if (own === undefined) found.set(chapter, [trend]);
    else own.push(trend);
  }
  return [...found];
}
