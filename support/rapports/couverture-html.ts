import { howMany } from '../how-many';
import { STATES, type Coverage, type CoverageRow, type CoverageState } from '../referentiel/coverage';
import { FILTER_POLICY, FILTER_SCRIPT } from './couverture-filter';
import { COVERAGE_STYLE } from './couverture-style';
import { v1Table } from './couverture-v1';
import { REASON_WORDS, reasonCounts, STATE_WORDS, stateCounts } from './couverture-words';
import { escapeMarkup as html } from './text';

/** What the page takes from elsewhere: how to name a documentary piece, by its key, for one exigence. */
export interface CoverageContext { nameOfPiece(key: string, slug: string): string }

const badge = (state: CoverageState): string => `<span class="verdict etat-${state}"><span aria-hidden="true">${STATE_WORDS[state].sign}</span> ${html(STATE_WORDS[state].name)}</span>`;

/** Short lists show; long ones fold under their count. */
function list(items: readonly string[], word: string): string {
  if (items.length === 0) return '<span aria-label="aucun">—</span>';
  const points = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return items.length <= 2 ? points : `<details><summary>${howMany(items.length, word)}</summary>${points}</details>`;
}

/** An official proof, and why no scenario shows it when none does. */
const proof = (number: string, why: string | undefined): string => `<code>${html(number)}</code>${why === undefined ? '' : ` <small>hors des scénarios : ${html(why)}</small>`}`;

function exigenceRow(row: CoverageRow, { scenarios }: Coverage, { nameOfPiece }: CoverageContext): string {
  const piece = row.piece === null ? [] : [`Pièce : ${html(nameOfPiece(row.piece, row.slug))}`];
  const doubt = Object.entries(row.confiance).filter(([, trust]) => trust !== 'sourcé').map(([text, trust]) => `${html(text)} : ${html(trust)}`);
  const notes = [
    `${html(row.lieu)} · ${html(row.modalite)} · ${html(row.force)}${row.reserve ? '' : ' · aucune réserve admise'}`, ...(doubt.length > 0 ? [`Confiance : ${doubt.join(', ')}`] : []),
    ...(row.ambiguites.length > 0 ? [`Ambiguïtés : ${row.ambiguites.map((slug) => `<a href="ambiguites.html#${html(slug)}">${html(slug)}</a>`).join(', ')}`] : []),
    ...(row.dimensions.length === 0 ? [] : [`Dimensions : ${html(row.dimensions.join(', '))}`]),
    ...(row.resteAVoir === null ? [] : [`Reste à regarder sur la capture : ${html(row.resteAVoir)}`]),
  ];
  const numbers = Object.entries(row.numeros).map(([text, number]) => `<code>${html(`${text}-${number}`)}</code>`).join('<br>');
  const comment = row.commentaire === null ? '' : `<details><summary>Comment la vérifier</summary><p>${html(row.commentaire)}</p></details>`;
  const reason = row.motif === null ? '' : `<p><small><a href="#raison-${row.motif}">${html(REASON_WORDS[row.motif])}</a></small></p>`;
  const code = (ids: readonly string[]): string[] => ids.map((id) => `<code>${html(id)}</code>`);
  return `<tr id="${html(row.slug)}" data-etat="${row.etat}" data-texte="${html(row.texte)}" data-force="${html(row.force)}" data-dimension="${html(row.dimensions.join('\n'))}"><th scope="row">${numbers}</th>
<td><p>${html(row.phrase)}</p><p><small>${notes.join('<br>')}</small></p>${comment}</td><td>${badge(row.etat)}${reason}</td>
<td>${list(row.scenarios.map((id) => html(scenarios[id] ?? id)), 'scénario')}</td><td>${list(code(row.regles), 'règle')}</td><td>${list(code(row.mutants), 'mutant')}</td>
<td>${list([...piece, ...row.preuves.map((number) => proof(number, row.preuvesHorsScenario[number]))], 'preuve')}</td></tr>`;
}

/** Texts in the order of the catalogue, each with its chapters in theirs. */
function byTextAndChapter(rows: readonly CoverageRow[]): { texte: string; count: number; chapitres: [string, CoverageRow[]][] }[] {
  return [...new Set(rows.map(({ texte }) => texte))].map((texte) => {
    const own = rows.filter((row) => row.texte === texte);
    return { texte, count: own.length, chapitres: [...new Set(own.map(({ chapitre }) => chapitre))].map((chapitre) => [chapitre, own.filter((row) => row.chapitre === chapitre)]) };
  });
}

const COLUMNS = ['Numéros', 'Exigence', 'État', 'Scénarios', 'Règles', 'Mutants', 'Preuves et pièces'].map((name) => `<th scope="col">${name}</th>`).join('');
const option = (value: string, name: string = value): string => `<option value="${html(value)}">${html(name)}</option>`;

function filter(rows: readonly CoverageRow[], dimensions: Coverage['dimensions']): string {
  const choice = (name: string, label: string, options: readonly string[]): string =>
    `<label for="${name}">${label}<select id="${name}" name="${name}">${option('', name === 'force' || name === 'dimension' ? 'Toutes' : 'Tous')}${options.join('')}</select></label>`;
  const states = STATES.filter((state) => rows.some(({ etat }) => etat === state)).map((state) => option(state, STATE_WORDS[state].name));
  const values = (of: (row: CoverageRow) => string): string[] => [...new Set(rows.map(of))].map((value) => option(value));
  return `<form class="filtre" role="search" hidden><label for="mots">Mots ou numéro<input id="mots" name="mots" type="search" autocomplete="off"></label>
${choice('etat', 'État', states)}${choice('texte', 'Texte', values(({ texte }) => texte))}${choice('force', 'Force', values(({ force }) => force))}${dimensions.length === 0 ? '' : choice('dimension', 'Dimension', dimensions.map(({ nom }) => option(nom)))}
<button type="reset">Tout montrer</button><output aria-live="polite"></output></form>`;
}

/** The coverage page: the 29 rows of v1.0 first, then every text by chapter. Whole without script, nothing fetched, everything escaped. */
export function writeCoverageHtml(table: Coverage, context: CoverageContext): string {
  const rows = table.exigences, groups = byTextAndChapter(rows);
  const chapter = ([chapitre, own]: [string, CoverageRow[]]): string => `<div class="defile large" data-groupe role="region" aria-label="${html(chapitre)}" tabindex="0">
<table><caption>${html(chapitre)}</caption><thead><tr>${COLUMNS}</tr></thead><tbody>${own.map((row) => exigenceRow(row, table, context)).join('\n')}</tbody></table></div>`;
  const sections = groups.map(({ texte, count, chapitres }, index) => `<section data-groupe aria-labelledby="texte-${index + 1}">
<h3 id="texte-${index + 1}">${html(texte)} <small>(${howMany(count, 'exigence')})</small></h3>
${chapitres.map(chapter).join('\n')}</section>`);
  const links = [['ambiguites.html', 'Registre des ambiguïtés'], ['couverture.csv', 'Tableau (CSV)'], ['couverture.json', 'Données (JSON)'], ...groups.map(({ texte }, index) => [`#texte-${index + 1}`, texte])];
  const reasons = reasonCounts(rows).map(({ key, name, sentence, count }) => `<tr id="raison-${key}"><th scope="row">${html(name)}</th><td>${html(sentence)}</td><td>${count}</td></tr>`);
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${FILTER_POLICY}">
<title>HomologAIR : couverture des exigences</title><style>${COVERAGE_STYLE}</style></head>
<body><a class="saut" href="#exigences">Aller aux exigences</a>
<header><h1>Couverture des exigences</h1>
<p class="global">${howMany(rows.length, 'exigence')} : ${stateCounts(rows).map(({ etat, count }) => `${count} ${html(STATE_WORDS[etat].plural)}`).join(', ')}.</p>
<p>Une exigence est couverte par scénario quand un scénario porte son étiquette et qu’un mutant du DPI témoin, ou un défaut de la pièce, peut le rougir.</p>
<nav aria-label="Pages et textes"><ul>${links.map(([href = '', name = '']) => `<li><a href="${href}">${html(name)}</a></li>`).join('')}</ul></nav></header>
<main><section aria-labelledby="v1"><h2 id="v1">Les 29 exigences de la v1.0</h2>${v1Table(rows, badge)}</section>
<section aria-labelledby="raisons"><h2 id="raisons">Raisons déclarées</h2><table><caption>Liste fermée des raisons de ne pas vérifier, et leur nombre</caption>
<thead><tr><th scope="col">Raison</th><th scope="col">Elle veut dire</th><th scope="col">Exigences</th></tr></thead><tbody>${reasons.join('')}</tbody></table></section>
${table.dimensions.length === 0 ? '' : `<section aria-labelledby="dimensions"><h2 id="dimensions">Dimensions importées</h2><ul>${table.dimensions.map(({ nom, source }) => `<li>${html(nom)} : ${howMany(rows.filter((row) => row.dimensions.includes(nom)).length, 'exigence')} (source : ${html(source)})</li>`).join('')}</ul></section>`}
${table.inconnus.length === 0 ? '' : `<section aria-labelledby="inconnus"><h2 id="inconnus">Noms inconnus</h2><ul>${table.inconnus.map(({ ou, nom }) => `<li>${html(ou)} nomme « ${html(nom)} », qui n’est pas au catalogue.</li>`).join('')}</ul></section>`}
<section aria-labelledby="exigences"><h2 id="exigences">Toutes les exigences</h2>${filter(rows, table.dimensions)}${sections.join('\n')}</section></main>
<footer><p>Les phrases sont celles du banc ; le texte de chaque exigence est celui de sa source. « homologair muter » prouve que chaque mutant est tué par sa règle.</p></footer>
<script>${FILTER_SCRIPT}</script></body></html>
`;
}
