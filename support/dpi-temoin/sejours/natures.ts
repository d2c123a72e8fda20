import type { Coded } from '../../vihf/claims';
import type { PlannedStay } from './model';

/** TRE_R209-TypeActivite: what a lot says of the activity it comes from (interface-dmp §4.3, contentTypeCode). */
const TYPE_ACTIVITE = '1.2.250.1.213.2.2';
const nature = (code: string, displayName: string): Coded => ({ code, codeSystem: TYPE_ACTIVITE, displayName });

export const FULL_STAY = nature('03', 'Hospitalisation complète (non compris hospitalisation de semaine)');
export const OUTPATIENT = nature('07', 'Consultation Soins Externes');
/** Natures a hospital stay may have: those of the nomenclature that are in force. */
export const STAY_NATURES: readonly Coded[] = [FULL_STAY, nature('04', 'Hospitalisation de Jour'), nature('20', 'Hospitalisation de Semaine'), nature('19', 'Traitement et Cure Ambulatoire'), OUTPATIENT];

/** Nature of the stay during which an act was done: the last one begun by then; undefined when the record has none. */
export function natureAt(stays: readonly PlannedStay[], actAt: string): Coded | undefined {
  const stay = [...stays].sort((a, b) => a.debut.localeCompare(b.debut)).findLast(({ debut }) => debut <= actAt.slice(0, 10));
  return STAY_NATURES.find(({ code }) => code === stay?.nature);
}
