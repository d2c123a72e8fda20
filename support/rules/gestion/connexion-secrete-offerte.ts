import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant } from '../finding';
import type { Rule } from '../rule';
import { lastReading, placeOnScreen } from '../screen-reading';
import { parametersAt } from './parameters';

const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Age of the civil register, at a day in France. */
export function ageAt(naissance: string, at: string): number {
  const today = PARIS.format(new Date(at));
  const birth = naissance.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3');
  return Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);
}

/** Offers that the file makes lawful for the patient in hand: one, or both within the day of a change. */
function lawfulOffers(view: RuleView, seq: number, at: string): ReadonlySet<boolean> | undefined {
  const patient = view.patientInHand({ seq });
  if (patient === undefined) return undefined;
  const age = ageAt(patient.naissance, at);
  return new Set(parametersAt(view, seq, at).map(({ gestionMineurs, ageMajorite }) => gestionMineurs && age < ageMajorite));
}

/** EX_GEN-1550, EX_0.1-1100: offered to a minor, whom the DMP's parameters define and the software recognises by computing the age. */
export const secretConnectionOffered: Rule = {
  id: 'ecran/connexion-secrete-offerte', version: 1,
  exigences: ['ex-gen-1550', 'ex-0-1-1100'],
  sentence: 'La connexion secrète est proposée à un mineur, au sens du fichier de paramètres, et à lui seul.',
  judge: (view) => {
    const read = lastReading(view, 'connexion-secrete');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const lawful = lawfulOffers(view, screen.seq, screen.at);
    if (lawful === undefined) return [nonConcluant('aucun dossier ouvert à cet écran')];
    const offered = screen.text === 'oui';
    const said = (one: boolean): string => (one ? 'proposée' : 'non proposée');
    return [lawful.has(offered) ? holds(placeOnScreen(view, screen), said(offered)) : breaks({ expected: said(!offered), got: said(offered), ...placeOnScreen(view, screen) })];
  },
};
