import type { Resultat } from '../../jugement/resultat';
import { oneLine } from '../text';

/** The verdicts Allure has no colour of its own for, told apart by the first words of the message; expressions that Java and JavaScript both read. */
export const CATEGORIES = [
  { name: 'Non conforme', matchedStatuses: ['failed'] },
  { name: 'Erreur du banc', matchedStatuses: ['broken'] },
  { name: 'Non concluant', matchedStatuses: ['unknown'], messageRegex: '^non concluant[\\s\\S]*' },
  { name: 'À examiner', matchedStatuses: ['unknown'], messageRegex: '^à examiner[\\s\\S]*' },
  { name: 'Non exécuté', matchedStatuses: ['skipped'], messageRegex: '^non exécuté[\\s\\S]*' },
  { name: 'Sans objet', matchedStatuses: ['skipped'], messageRegex: '^sans objet[\\s\\S]*' },
] as const;

/** @param order rank of the run in its target's history, from 1 */
export const executor = ({ run, target }: Resultat, order: number): Record<string, string | number> =>
  ({ name: 'HomologAIR', type: 'homologair', buildOrder: order, buildName: oneLine(run), reportName: reportName(target) });

export const reportName = ({ name, version }: Resultat['target']): string => oneLine(`HomologAIR, ${name} ${version}`);
