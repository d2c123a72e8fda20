import type { Catalogue } from '../referentiel/catalogue';
import type { Ambiguity, Gap } from '../referentiel/schema';
import { COVERAGE_STYLE } from './couverture-style';
import { escapeMarkup as html } from './text';

const links = (touche: readonly string[]): string =>
  touche.length === 0 ? 'aucune' : touche.map((slug) => `<a href="index.html#${html(slug)}">${html(slug)}</a>`).join(', ');

function ambiguityBlock({ slug, question, lectures, defaut, commutateur, touche, effet, sansEffet }: Ambiguity): string {
  const readings = Object.entries(lectures).map(([name, { sens, source }]) => {
    const mark = name === defaut ? ' <span class="verdict etat-scenario">lecture par défaut</span>' : '';
    return `<div><dt><code>${html(name)}</code>${mark}</dt><dd>${html(sens)}<br><small>Source : ${html(source)}</small></dd></div>`;
  });
  const other = Object.keys(lectures).find((name) => name !== defaut) ?? '';
  return `<section class="scenario" id="${html(slug)}" aria-labelledby="titre-${html(slug)}"><h3 id="titre-${html(slug)}">${html(question)}</h3>
<dl class="lectures">${readings.join('')}</dl>
<p>Commutateur du profil : <code>ambiguites: { ${html(commutateur)}: "${html(other)}" }</code>. ${html(effet ?? `Le choix est inscrit au journal, sans autre effet : ${sansEffet ?? ''}`)}</p>
<p><small>Exigences touchées : ${links(touche)}</small></p></section>`;
}

const gapRow = ({ slug, sujet, source, suppose, touche }: Gap): string =>
  `<tr id="${html(slug)}"><th scope="row">${html(sujet)}</th><td>${html(source)}</td><td>${html(suppose)}</td><td>${links(touche)}</td></tr>`;

/** The register of ambiguities: every contradiction with its readings, their sources, the default and the profile's switch; then what no source gives. */
export function writeAmbiguitiesHtml({ ambiguities, gaps }: Pick<Catalogue, 'ambiguities' | 'gaps'>): string {
  const heads = ['Sujet', 'Ce que disent les sources', 'Ce que le banc suppose', 'Exigences touchées'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>HomologAIR : registre des ambiguïtés</title><style>${COVERAGE_STYLE}</style></head>
<body><a class="saut" href="#ambiguites">Aller aux ambiguïtés</a>
<header><h1>Registre des ambiguïtés</h1>
<p>Là où les sources se contredisent, le banc retient une lecture par défaut : celle des documents sources, qui l’emportent sur le guide d’intégration cité de seconde main.
Un profil peut en choisir une autre ; le choix est inscrit dans l’en-tête du journal.</p>
<nav aria-label="Pages"><ul><li><a href="index.html">Couverture des exigences</a></li><li><a href="#trous">Ce qu’aucune source ne donne</a></li></ul></nav></header>
<main><section aria-labelledby="ambiguites"><h2 id="ambiguites">${ambiguities.length} ambiguïtés</h2>
<ol>${ambiguities.map(({ slug, question }) => `<li><a href="#${html(slug)}">${html(question)}</a></li>`).join('')}</ol>
${ambiguities.map(ambiguityBlock).join('\n')}</section>
<section aria-labelledby="trous"><h2 id="trous">Ce qu’aucune source ne donne</h2>
<table><caption>Trous des sources, et ce que le banc suppose à la place</caption><thead><tr>${heads}</tr></thead><tbody>${gaps.map(gapRow).join('\n')}</tbody></table></section></main></body></html>
`;
}
