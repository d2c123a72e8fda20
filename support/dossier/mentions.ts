import type { Verdict } from '../rules/finding';

/** On every page of every paper. */
export const MENTION = 'Ce banc ne remplace ni l’homologation CNDA ni la décision de la commission.';
/** A run on the témoin only gives papers that say so on every page. */
export const WATERMARK = 'DÉMONSTRATION – DPI témoin';
/** Counts of a run are no production counts, whatever the target: on every page that shows any. */
export const NOT_PRODUCTION = 'DÉMONSTRATION — ne vaut pas indicateur de production';
/** Beside every date a paper was not given. */
export const TO_FILL = '[à compléter]';

/** How far the establishment holds an exigence to be reached: the words of the register of pieces. */
export const LEVELS = ['atteinte', 'partielle', 'non atteinte', 'sans objet', 'ouverte'] as const;
export type Level = (typeof LEVELS)[number];
/** What the bench may propose: it can also leave the reading to the commission, or not know. */
export type Proposal = Level | 'à examiner' | 'non établie';

const BY_VERDICT: Readonly<Record<Verdict | 'non testée', Proposal>> = {
  'conforme': 'atteinte', 'non conforme': 'non atteinte', 'à examiner': 'à examiner', 'sans objet': 'sans objet',
  'non concluant': 'non établie', 'non exécuté': 'non établie', 'erreur du banc': 'non établie', 'non testée': 'non établie',
};
export const proposalOf = (verdict: Verdict | 'non testée'): Proposal => BY_VERDICT[verdict];

/** Those that admit no reserve for contracting (kit of 4 May 2026). */
export const WITHOUT_RESERVE = ['04', '23', '25', '29'] as const;
export const MAX_MONTHS = 36;
export const V1_COUNT = 29;

/** `4 mai 2026` for `2026-05-04`, whatever the machine's locale. */
export function frenchDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
  return `${Number(date) === 1 ? '1er' : String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
}
