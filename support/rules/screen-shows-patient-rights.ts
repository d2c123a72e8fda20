import type { ActFact, RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { rightsAt, type Choice, type Right } from './patient-rights';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** Name of the message each state is read by, in the target file. */
const MESSAGE: Record<Choice | 'donnee', string> = {
  'non-recueillie': 'droit-non-recueilli', 'non-opposition': 'droit-non-opposition', opposition: 'droit-opposition', donnee: 'droit-information-donnee',
};

/** EXI 01 and 02: the record shows the state of each right as it was recorded, when, and by whom. */
export const screenShowsPatientRights: Rule = {
  id: 'ecran/droits-du-patient', version: 2,
  exigences: ['opposition-tracee-et-bloquante', 'information-ecrite-patient', 'opposition-separee-ou-globale', 'non-opposition-asynchrone', 'rem-dmp-ux-06'],
  sentence: 'Le dossier montre l’état de chaque droit du patient tel qu’il a été recueilli, avec sa date et son auteur.',
  judge: (view) => {
    const { droit } = view.params;
    if (droit !== 'information' && droit !== 'consultation' && droit !== 'alimentation') return [nonConcluant('la question ne nomme aucun droit')];
    const read = lastReading(view, `droit-${droit}`);
    if ('trouble' in read) return [read.trouble];
    const patient = view.patientInHand(read.screen)?.persona;
    const truth = patient === undefined ? undefined : rightsAt(view, patient, read.screen.seq);
    if (truth === undefined) return [nonConcluant('aucun dossier n’était ouvert')];
    const { expected, since } = droit === 'information'
      ? { expected: truth.told === undefined ? 'non-recueillie' as const : 'donnee' as const, since: typeof truth.told === 'object' ? [truth.told] : [] }
      : stateOf(truth.rights, droit);
    return compared(view, read.screen, MESSAGE[expected], since);
  },
};

const stateOf = (rights: Record<Right, { choice: Choice; since: ActFact[] }>, droit: Right): { expected: Choice; since: ActFact[] } => ({ expected: rights[droit].choice, since: rights[droit].since });

function compared(view: RuleView, screen: ScreenFact, expected: string, since: readonly ActFact[]): Finding[] {
  const place = placeOnScreen(view, screen);
  const text = asRead(screen.text ?? '');
  const shown = screen.matches?.filter((message) => Object.values(MESSAGE).includes(message)) ?? [];
  if (text === '') return [breaks({ expected: `« ${expected} »`, got: 'rien à l’écran', ...place })];
  if (shown.length === 0) return [aExaminer(`la cible ne dit pas ce que signifie « ${text} » : regarder la capture`, place)];
  if (!shown.includes(expected)) return [breaks({ expected: `« ${expected} »`, got: `« ${text} »`, ...place })];
  if (since.length === 0) return [holds(place, text)];
  const findings: Finding[] = [];
  const names = since.flatMap((act) => ('person' in act ? [act.person.nom] : []));
  if (!names.some((name) => text.toLowerCase().includes(name.toLowerCase()))) findings.push(breaks({ expected: `l’auteur : ${names[0] ?? ''}`, got: `« ${text} »`, ...place }));
  if (!since.some((act) => datesOf(act.at).some((date) => text.toLowerCase().includes(date)))) findings.push(breaks({ expected: `la date : ${datesOf(since[0]?.at ?? '')[0] ?? ''}`, got: `« ${text} »`, ...place }));
  return findings.length > 0 ? findings : [holds(place, text)];
}

/** An instant's date as a screen may write it, in Paris and in UTC. */
function datesOf(at: string): string[] {
  return ['Europe/Paris', 'UTC'].flatMap((timeZone) => {
    const say = (options: Intl.DateTimeFormatOptions): string => new Date(at).toLocaleDateString('fr-FR', { timeZone, ...options }).toLowerCase();
    const slashes = say({ day: '2-digit', month: '2-digit', year: 'numeric' });
    const [day = '', month = '', year = ''] = slashes.split('/');
    return [slashes, `${day}/${month}/${year.slice(2)}`, `${day}.${month}.${year}`, `${day}-${month}-${year}`, `${year}-${month}-${day}`, say({ day: 'numeric', month: 'long', year: 'numeric' }), say({ day: 'numeric', month: 'short', year: 'numeric' })];
  });
}
