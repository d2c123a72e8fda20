import type { Resultat } from '../../jugement/resultat';
import type { JournalHeader } from '../../journal/facts';
import { oneLine } from '../text';
import { TEMOIN_WARNING } from '../words';

/** Java properties, in ASCII: Allure 2 reads the file in ISO 8859-1. */
export function environmentProperties(resultat: Resultat, header: JournalHeader): string {
  const entries: [string, string][] = [
    ['Cible', `${resultat.target.name} ${resultat.target.version}`], ['Témoin', resultat.target.temoin ? TEMOIN_WARNING : 'non'], ['Profil', resultat.profile],
    ['Passage', resultat.run], ['Verdict', resultat.verdict], ['Version de la suite', resultat.suite], ['Exécutants', String(header.workers)],
    ['Journal', resultat.journal.map(({ worker, state }) => `${worker} ${state}`).join(', ')],
  ];
  const ascii = (text: string): string => oneLine(text).replace(/\\/g, '\\\\').replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return entries.map(([key, value]) => `${ascii(key).replace(/[ :=#!]/g, '\\$&')}=${ascii(value)}\n`).join('');
}

/** The verdicts Allure has no colour of its own for, told apart by the first words of the message; expressions that Java and JavaScript both read. */
export const CATEGORIES = [
  { name: 'Non conforme', matchedStatuses: ['failed'] },
  { name: 'Erreur du banc', matchedStatuses: ['broken'] },
  { name: 'Non concluant', matchedStatuses: ['unknown'], messageRegex: '^non concluant[\\s\\S]*' },
  { name: 'À examiner', matchedStatuses: ['unknown'], messageRegex: '^à examiner[\\s\\S]*' },
  { name: 'Non exécuté', matchedStatuses: ['skipped'], messageRegex: '^non exécuté[\\s\\S]*' },
  { name: 'Sans objet', matchedStatuses: ['skipped'], messageRegex: '^sans objet[\\s\\S]*' },
] as const;

export const executor = ({ run, target }: Resultat): Record<string, string> =>
  ({ name: 'HomologAIR', type: 'homologair', buildName: oneLine(run), reportName: oneLine(`HomologAIR, ${target.name} ${target.version}`) });
