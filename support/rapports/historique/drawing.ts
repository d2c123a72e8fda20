import type { Verdict } from '../../rules/finding';
import { escapeMarkup } from '../text';
import { SIGNS, VERDICTS } from '../words';
import type { Standing } from './entry';

/** Ink on white, white on ink: both above 4.5:1. The sign tells what the colour tells. */
const INK: Readonly<Record<Standing, string>> = {
  'conforme': '#0a5c2b', 'non conforme': '#a3001b', 'erreur du banc': '#5b0010', 'non concluant': '#7a4100', 'à examiner': '#8a5a00', 'non exécuté': '#484848', 'sans objet': '#35607a', 'non testée': '#ffffff',
};
const CELL = 18, HEIGHT = 160, BAR = 34;

/** One square a run, oldest on the left. `names`: what each run is called. */
export function strip(verdicts: readonly Standing[], names: readonly string[]): string {
  const cells = verdicts.map((verdict, index) => {
    const x = index * CELL, blank = verdict === 'non testée';
    return `<g><title>${escapeMarkup(`${names[index] ?? ''} : ${verdict}`)}</title><rect x="${x + 1}" y="1" width="${CELL - 2}" height="${CELL - 2}" rx="2" fill="${INK[verdict]}" stroke="${blank ? '#a8a8a8' : INK[verdict]}"/>`
      + `<text x="${x + CELL / 2}" y="${CELL - 5}" text-anchor="middle" font-size="12" fill="${blank ? '#767676' : '#fff'}" aria-hidden="true">${escapeMarkup(SIGNS[verdict])}</text></g>`;
  });
  return `<svg role="img" aria-label="${escapeMarkup(`Du plus ancien au plus récent : ${spoken(verdicts)}`)}" width="${verdicts.length * CELL}" height="${CELL}">${cells.join('')}</svg>`;
}

/** `conforme 3 fois, puis non conforme`: twenty words one after the other tell nothing to who listens. */
export function spoken(verdicts: readonly Standing[]): string {
  const runs: { verdict: Standing; times: number }[] = [];
  for (const verdict of verdicts) {
    const last = runs.at(-1);
    if (last?.verdict === verdict) last.times += 1;
    else runs.push({ verdict, times: 1 });
  }
  return runs.map(({ verdict, times }) => (times === 1 ? verdict : `${verdict} ${times} fois`)).join(', puis ');
}

/** Tested exigences by verdict, one bar a run. `counts`: by run, oldest first. */
export function bars(counts: readonly Readonly<Partial<Record<Verdict, number>>>[], names: readonly string[]): string {
  const totals = counts.map((one) => VERDICTS.reduce((sum, verdict) => sum + (one[verdict] ?? 0), 0)), most = Math.max(1, ...totals);
  const drawn = counts.map((one, index) => {
    let y = HEIGHT;
    // What holds at the foot, what is worst at the top, always in the same place.
    const parts = [...VERDICTS].reverse().flatMap((verdict) => {
      const count = one[verdict] ?? 0, height = (HEIGHT * count) / most;
      if (count === 0) return [];
      y -= height;
      return [`<rect x="${index * BAR + 5}" y="${y.toFixed(1)}" width="${BAR - 10}" height="${height.toFixed(1)}" fill="${INK[verdict]}" stroke="#fff"><title>${escapeMarkup(`${names[index] ?? ''} : ${count} ${verdict}`)}</title></rect>`];
    });
    return `${parts.join('')}<text x="${index * BAR + BAR / 2}" y="${HEIGHT + 14}" text-anchor="middle" font-size="11" fill="currentColor">${index + 1}</text><text x="${index * BAR + BAR / 2}" y="${HEIGHT + 27}" text-anchor="middle" font-size="10" fill="currentColor">${totals[index] ?? 0}</text>`;
  });
  const label = counts.map((one, index) => `passage ${index + 1} : ${VERDICTS.filter((verdict) => (one[verdict] ?? 0) > 0).map((verdict) => `${one[verdict] ?? 0} ${verdict}`).join(', ') || 'rien'}`).join(' ; ');
  return `<svg role="img" aria-label="${escapeMarkup(label)}" width="${counts.length * BAR}" height="${HEIGHT + 32}">${drawn.join('')}</svg>`;
}

/** What each colour and sign says. */
export const legend = (): string => `<ul class="legende">${[...VERDICTS, 'non testée' as const].map((verdict) => `<li>${strip([verdict], [''])} ${escapeMarkup(verdict)}</li>`).join('')}</ul>`;
