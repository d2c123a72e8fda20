import type { ActFact, LocalTrace, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { instant, tolerance } from './instants';
import { isAbout, scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';

/** What the drive did → the action and the words of its trace. */
interface Expected { act: ActFact & { person: { login: string; rpps?: string } }; actions: readonly string[]; words: string }

/** REM SSI/IAM.91: refused and successful logins, and changes of password, are traced with their hour, their author and their result. */
export const traceOfSignIns: Rule = {
  id: 'trace/connexions', version: 1,
  exigences: ['rem-ssi-iam-91', 'identification-conforme-rie'],
  sentence: 'La trace locale porte chaque connexion, refusée ou réussie, et chaque changement de mot de passe, avec l’heure, la personne et le résultat.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const expected = view.scenario.acts.filter(({ seq }) => seq < trace.exported.seq).flatMap(expectedOf);
    if (expected.length === 0) return [nonConcluant('ni connexion, ni changement de mot de passe')];
    const entries = since(view, trace.exported.entries, scenarioStart(view));
    return expected.map((one) => judgeOne(view, one, entries, view.id(trace.exported)));
  },
};

function expectedOf(act: ActFact): Expected[] {
  if (act.act === 'session-opened') return [{ act, actions: ['authentification'], words: 'la connexion réussie' }];
  if (act.act !== 'gesture') return [];
  if (act.gesture === 'presenter-mot-de-passe-faux') return [{ act, actions: ['refus', 'connexion-refusee'], words: 'la connexion refusée' }];
  return act.gesture === 'changer-mot-de-passe' ? [{ act, actions: ['changement-mot-de-passe'], words: 'le changement de mot de passe' }] : [];
}

/** A line of that action, about that person, at about that moment, with a result. */
function judgeOne(view: RuleView, { act, actions, words }: Expected, entries: readonly LocalTrace[], fact: string): Finding {
  const around = 10_000 + tolerance(view);
  const lines = entries.filter((entry) => actions.includes(entry.action) && isAbout(entry, act.person) && Math.abs(instant(entry.at) - instant(act.at)) <= around);
  const told = lines.find((entry) => (entry.issue ?? entry.motif ?? '') !== '');
  if (told !== undefined) return holds({ fact }, `${told.at} : ${told.action}, ${told.issue ?? told.motif ?? ''}`);
  return breaks({ expected: `la trace de ${words} de ${act.person.login}, vers ${act.at}, avec son résultat`, got: lines.length === 0 ? 'aucune' : 'une trace sans résultat', fact });
}
