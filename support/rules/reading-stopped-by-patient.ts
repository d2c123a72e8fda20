import { howMany } from '../how-many';
import { unfinishedObservation } from './absence';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { CONSULTING, consentStands, exchangesFor, FORBIDDEN, patientOf, rightsAt, type Choice } from './patient-rights';
import type { RuleView } from '../lecture/view';
import type { Rule } from './rule';

/**
 * EXI 01 and 02, §2.1: an opposition to reading, or a non-opposition never collected, stops every call that reads, by hand or
 * not, from the moment it is recorded until it is lifted. TD0.2 stays lawful.
 */
export const readingStoppedByPatient: Rule = {
  id: 'droits/consultation-arretee', version: 2,
  exigences: ['opposition-tracee-et-bloquante', 'information-ecrite-patient', 'non-opposition-asynchrone', 'rem-dmp-ux-06', 'annexe2-equipe-de-soins', 'parcours-accord-episode', 'rem-dmp-ux-34', 'canal-echanges-automatises', 'parcours-conditions-acces'],
  sentence: 'Rien n’est lu au DMP d’un patient qui s’y oppose, ou dont la non-opposition n’est pas acquise.',
  judge: (view) => {
    const sent = exchangesFor(view).filter((exchange) => FORBIDDEN.has(exchange.transaction ?? '')).flatMap((exchange): Finding[] => {
      const patient = patientOf(view, exchange);
      const choice = patient === undefined ? undefined : stopped(view, patient, exchange);
      return choice === undefined ? [] : [breaks({ expected: `ni ${[...FORBIDDEN].join(', ni ')} : ${SAID[choice]}`, got: exchange.transaction ?? '', fact: exchange.id })];
    });
    if (sent.length > 0) return sent;
    const tried = view.scenario.acts.filter((act) => act.act === 'gesture' && CONSULTING.has(act.gesture) && act.patient !== undefined && stopped(view, act.patient, act) !== undefined);
    if (tried.length === 0) return [nonConcluant('aucune consultation n’a été demandée pendant qu’elle était arrêtée')];
    return [unfinishedObservation(view) ?? holds({}, `${howMany(tried.length, 'demande arrêtée')}`)];
  },
};

const SAID: Record<Exclude<Choice, 'non-opposition'>, string> = { opposition: 'le patient s’oppose', 'non-recueillie': 'la non-opposition n’est pas acquise' };

/** Why reading is stopped for this patient at this position, or undefined. Express consent to an outsider stands instead of information to the team. */
function stopped(view: RuleView, patient: string, where: { seq: number }): 'opposition' | 'non-recueillie' | undefined {
  const choice = rightsAt(view, patient, where.seq)?.rights.consultation.choice;
  if (choice === undefined || choice === 'non-opposition') return undefined;
  const person = view.atWork(where);
  const outside = person?.place === 'hors-equipe' && consentStands(view, patient, person.persona, where.seq, view.header.ambiguities['consentement-hors-equipe'] ?? '');
  return outside && choice === 'non-recueillie' ? undefined : choice;
}
