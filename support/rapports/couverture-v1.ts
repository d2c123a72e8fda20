import { howMany } from '../how-many';
import type { CoverageRow } from '../referentiel/coverage';
import { STATE_WORDS } from './couverture-words';
import { escapeMarkup as html } from './text';

/** The v1.0 of the référentiel has 29 exigences; all of them show, whether their text was obtained or not. */
export const V1_COUNT = 29;

/** One of the 29, or its number alone when the catalogue has no entry for it. */
export interface V1Row { number: string; row: CoverageRow | undefined }

export function v1Rows(rows: readonly CoverageRow[]): V1Row[] {
  return Array.from({ length: V1_COUNT }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return { number, row: rows.find(({ numeros }) => numeros['EXI-v1'] === number) };
  });
}

/** « Scénario » or « pièce » in few words; an exigence whose text was not obtained stays open, never green. */
function short({ row }: V1Row): string {
  if (row === undefined) return 'absente du catalogue';
  if (row.etat === 'ouverte') return 'texte non obtenu : elle reste ouverte';
  const piece = row.piece === null ? [] : ['pièce'];
  return [...(row.scenarios.length > 0 ? [howMany(row.scenarios.length, 'scénario')] : []), ...piece].join(' et ') || '—';
}

/** The 29 rows in a compact table. */
export function v1Table(rows: readonly CoverageRow[], badge: (state: CoverageRow['etat']) => string): string {
  const lines = v1Rows(rows).map((one) => {
    const { number, row } = one;
    const first = `<th scope="row">${number}</th><td>${html(row?.numeros['EXI-v0'] ?? '—')}</td>`;
    if (row === undefined) return `<tr>${first}<td colspan="3">${short(one)}</td><td>${badge('rien')}</td><td></td></tr>`;
    const cells = [html(row.confiance['EXI-v1'] ?? ''), `<a href="#${html(row.slug)}">${html(row.phrase)}</a>`, row.reserve ? 'oui' : 'non', badge(row.etat), html(short(one))];
    return `<tr>${first}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['v1.0', 'v0.1', 'Confiance du numéro', 'Exigence', 'Réserve admise', 'État', 'Preuve'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<div class="defile" role="region" aria-label="Les 29 exigences de la v1.0" tabindex="0">
<table><caption>Référentiel DMP v1.0 : une ligne par exigence</caption><thead><tr>${heads}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>
<p><small>${html(STATE_WORDS.scenario.sign)} veut dire qu’un scénario la porte et qu’un mutant du témoin, ou un défaut de la pièce, peut le rougir.
Le numéro v1.0 est une valeur de travail là où sa confiance n’est pas « sourcé ».</small></p>`;
}
