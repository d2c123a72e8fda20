import type { Resultat } from '../jugement/resultat';
import { SUMMARY_STYLE } from './summary-style';
import { escapeMarkup } from './text';

/** What `mutants.json` holds. `autresRouges`: collateral reds, with `--complet`. */
export interface Matrix {
  mutants: { id: string; exigence: string; tue: boolean; par: string | null; regle: string; /** What the expected rule said of a survivor, when it was asked. */ dit?: string; defaut?: string; autresRouges?: { regle: string; par: string }[] }[];
  /** Ports of the témoin no scenario uses. */
  portsMuets: string[];
  /** Only some mutants or scenarios were run. */
  partielle?: boolean;
}
interface Described { id: string; port: string; sentence: string }

const row = (mutant: Matrix['mutants'][number], described: Described | undefined, numbers: string): string => {
  const others = (mutant.autresRouges ?? []).map(({ regle, par }) => `<li>${escapeMarkup(regle)} (${escapeMarkup(par)})</li>`).join('');
  return `<tr><th scope="row">${escapeMarkup(mutant.id)}</th><td>${escapeMarkup(described?.sentence ?? '')}</td><td>${escapeMarkup(numbers)}<br><small>${escapeMarkup(mutant.exigence)}</small></td>
<td>${escapeMarkup(described?.port ?? '')}</td><td><span class="verdict ${mutant.tue ? 'conforme' : 'non-conforme'}"><span aria-hidden="true">${mutant.tue ? '✓' : '✗'}</span> ${mutant.tue ? 'tué' : 'survit'}</span></td>
<td>${escapeMarkup(mutant.regle)}</td><td>${escapeMarkup(mutant.par ?? mutant.defaut ?? '')}${others === '' ? '' : `<details><summary>Autres rouges</summary><ul>${others}</ul></details>`}</td></tr>`;
};

/** The matrix as one page: what each mutant does wrong, who caught it, by which rule. No script, nothing fetched. */
export function writeMatrixHtml(matrix: Matrix, mutants: readonly Described[], { exigences, run }: Resultat): string {
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const numbers = new Map(exigences.map(({ slug, numbers: all }) => [slug, Object.entries(all).map(([text, number]) => `${text}-${number}`).join(' ')]));
  const killed = matrix.mutants.filter(({ tue }) => tue).length;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>HomologAIR : matrice des mutants</title><style>${SUMMARY_STYLE}</style></head>
<body><header><h1>Matrice des mutants</h1>
<p>Chaque mutant est le DPI témoin avec un seul défaut. Il doit être tué par la règle attendue, dans un scénario de l’exigence qu’il enfreint : c’est la preuve que ce rouge est possible.</p>
<p class="global">${killed} tués sur ${matrix.mutants.length}${matrix.partielle ? ' (matrice partielle)' : ''}, passage ${escapeMarkup(run)}.</p>
${matrix.portsMuets.length === 0 ? '' : `<p role="alert">Ports qu’aucun scénario n’emploie : ${escapeMarkup(matrix.portsMuets.join(', '))}.</p>`}</header>
<main><table><caption>Mutants du DPI témoin</caption><thead><tr><th scope="col">Mutant</th><th scope="col">Ce que ce DPI fait de faux</th><th scope="col">Exigence</th><th scope="col">Port</th><th scope="col">Sort</th><th scope="col">Règle attendue</th><th scope="col">Scénario</th></tr></thead>
<tbody>${matrix.mutants.map((mutant) => row(mutant, byId.get(mutant.id), numbers.get(mutant.exigence) ?? '')).join('\n')}</tbody></table></main></body></html>
`;
}
