import { escapeMarkup as html } from '../../rapports/text';
import { page } from '../html/page';
import { NOT_PRODUCTION } from '../mentions';
import type { Dossier } from '../model';
import { percent, type Indicator } from './compute';

const shown = (value: number | undefined): string => (value === undefined ? 'sans objet (personne à compter)' : `${String(value).replace('.', ',')} %`);
const BAR = 46, HEIGHT = 160, LEFT = 46;

/** Bars in percent, with the targets as dashed lines: standing alone, no script. */
export function plot({ code, points, targets }: Indicator): string {
  const width = LEFT + Math.max(points.length * BAR, 220) + 90, y = (value: number): number => Math.round((10 + HEIGHT - (HEIGHT * value) / 100) * 10) / 10;
  const axis = [0, 25, 50, 75, 100].map((value) => `<line x1="${LEFT}" x2="${width - 80}" y1="${y(value)}" y2="${y(value)}" stroke="#dde3ea"/><text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end" font-size="11">${value} %</text>`).join('');
  const bars = points.map((point, index) => {
    const value = percent(point) ?? 0, x = LEFT + 8 + index * BAR;
    return `<rect x="${x}" y="${y(value)}" width="${BAR - 14}" height="${Math.round((HEIGHT * value) / 10) / 10}" fill="#2f5d9b"/><text x="${x + (BAR - 14) / 2}" y="${y(0) + 14}" text-anchor="middle" font-size="10">${html(/^\d{4}-\d{2}$/.test(point.label) ? `${point.label.slice(5)}/${point.label.slice(2, 4)}` : String(index + 1))}</text>`;
  }).join('');
  const lines = targets.map(({ year, percent: value }) => `<line x1="${LEFT}" x2="${width - 80}" y1="${y(value)}" y2="${y(value)}" stroke="#b00020" stroke-dasharray="5 4"/><text x="${width - 76}" y="${y(value) + 4}" font-size="11" fill="#b00020">${year} : ${value} %</text>`).join('');
  return `<svg role="img" aria-label="Indicateur ${html(code)}" width="${width}" height="${HEIGHT + 34}" viewBox="0 0 ${width} ${HEIGHT + 34}">${axis}${bars}${lines}</svg>`;
}

const section = (indicator: Indicator): string => {
  const rows = indicator.points.map((point, index) => {
    const value = percent(point);
    const reached = indicator.targets.map(({ year, percent: target }) => `${year} (${target} %) : ${value === undefined ? 'sans objet' : value >= target ? 'atteint' : 'non atteint'}`).join(' ; ');
    return `<tr><td>${index + 1}</td><td>${html(point.label)}</td><td>${point.part}</td><td>${point.whole}</td><td>${shown(value)}</td>${indicator.targets.length === 0 ? '' : `<td>${html(reached)}</td>`}</tr>`;
  }).join('');
  return `<h2>${html(`${indicator.code} — ${indicator.title}`)}</h2><p>Formule : ${html(indicator.formula)}.</p>${plot(indicator)}
<table><thead><tr><th scope="col">N°</th><th scope="col">Mesure</th><th scope="col">Nombre</th><th scope="col">Sur</th><th scope="col">Part</th>${indicator.targets.length === 0 ? '' : '<th scope="col">Cibles</th>'}</tr></thead><tbody>${rows}</tbody></table>`;
};

/** « Indicateurs HospiConnect », from the establishment's production counts alone. */
export const indicatorsPage = (dossier: Dossier, indicators: readonly Indicator[]): string =>
  page(dossier, 'Indicateurs HospiConnect', `<p>Comptes de production fournis par l’établissement, sans patient ni nom. Le passage du banc n’y entre pas. L’indicateur 2.2 suppose une TD3.1 automatique, que le guide d’intégration n’admet pas dans toutes ses lectures.</p>${indicators.map(section).join('\n')}`);

/** The same formulas on the run's own facts, watermarked: what the indicators would be made of, never the indicators. */
export const demonstrationPage = (dossier: Dossier, indicators: readonly Indicator[]): string =>
  page(dossier, 'Démonstration des indicateurs HospiConnect', `<p>Comptes des faits du passage : des patients et des professionnels de test, des gestes choisis par les scénarios. Ils montrent comment les indicateurs se forment ; l’établissement déclare ceux de sa production (« dossier --indicateurs »), sur une autre page.</p>${indicators.map(section).join('\n')}`, NOT_PRODUCTION);
