import { howMany } from '../how-many';
import type { LocalTrace, PersonRef, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { isAbout, scenarioStart, since, wholeTrace } from './local-traces';
import { maskedFrom } from './masked-documents';
import type { Rule } from './rule';
import { titleOf } from './screen-list';

/** Annexe 3, référentiel §5.5: a trace tells the documents concerned; a document nobody gave this person is not one of them. */
export const traceNothingMasked: Rule = {
  id: 'trace/rien-de-masque', version: 1,
  exigences: ['annexe3-document-masque'],
  sentence: 'La trace d’une personne ne nomme aucun document masqué que le DMP ne lui a pas rendu.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const entries = since(view, trace.exported.entries, scenarioStart(view));
    const findings = peopleAtWork(view).flatMap((person) => judgePerson(view, person, entries, view.id(trace.exported)));
    return findings.length > 0 ? findings : [nonConcluant('aucune personne tracée à qui le DMP ait caché un document masqué')];
  },
};

function judgePerson(view: RuleView, person: PersonRef, entries: readonly LocalTrace[], fact: string): Finding[] {
  const lines = entries.filter((entry) => isAbout(entry, person));
  // A copy somebody kept is under local rights (référentiel §1.7): reading it is traced, whoever the DMP hides it from.
  const hidden = maskedFrom(view, person).filter(({ title = '' }) => !importedTitles(view).has(title));
  if (lines.length === 0) return [];
  return hidden.map((document): Finding => {
    const told = lines.find((line) => [document.uniqueId, document.title ?? document.uniqueId].some((name) => JSON.stringify(line).includes(name)));
    return told === undefined ? holds({ fact }, `${howMany(lines.length, 'trace')} de ${person.login}, sans ${titleOf(document)}`)
      : breaks({ expected: `aucune trace de ${person.login} ne nomme ${titleOf(document)}, que le DMP lui cache`, got: `${told.at} : ${told.action}`, fact });
  });
}

function peopleAtWork(view: RuleView): PersonRef[] {
  const acting = view.scenario.acts.flatMap((act) => (act.act === 'gesture' ? [act.person] : []));
  return [...new Map(acting.map((person) => [person.persona, person])).values()];
}

const importedTitles = (view: RuleView): Set<string> =>
  new Set(view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.gesture === 'importer' ? (act.details?.['documents'] ?? '').split('|') : [])));
