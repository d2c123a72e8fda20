import { unfinishedObservation } from './absence';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { CONSULTING, consentStands, exchangesFor, FORBIDDEN, patientOf } from './patient-rights';
import type { Rule } from './rule';

/** Annexe 2 (R. 1111-46): outside the care team, express consent first, for that professional, for as long as the run's profile says it lasts. */
export const consentOutsideTheTeam: Rule = {
  id: 'droits/consentement-hors-equipe', version: 1,
  exigences: ['annexe2-hors-equipe', 'pas-d-acces-hors-prise-en-charge', 'annexe4-cas-3'],
  sentence: 'Un professionnel hors de l’équipe de soins ne lit le DMP qu’avec le consentement exprès du patient, donné pour lui et non retiré.',
  judge: (view) => {
    const life = view.header.ambiguities['consentement-hors-equipe'] ?? 'jusqu-au-retrait';
    const findings = exchangesFor(view).filter((exchange) => FORBIDDEN.has(exchange.transaction ?? '')).flatMap((exchange): Finding[] => {
      const person = view.atWork(exchange);
      const patient = patientOf(view, exchange);
      if (person?.place !== 'hors-equipe' || patient === undefined) return [];
      return [consentStands(view, patient, person.persona, exchange.seq, life) ? holds({ fact: exchange.id }, `${person.nom}, avec consentement`)
        : breaks({ expected: `le consentement exprès du patient pour ${person.nom}`, got: `${exchange.transaction ?? ''} sans consentement`, fact: exchange.id })];
    });
    if (findings.some(({ verdict }) => verdict === 'non conforme')) return findings.filter(({ verdict }) => verdict === 'non conforme');
    const tried = view.scenario.acts.filter((act) => act.act === 'gesture' && CONSULTING.has(act.gesture) && act.person.place === 'hors-equipe');
    if (tried.length === 0) return [nonConcluant('aucun professionnel hors de l’équipe n’a demandé à consulter')];
    const unfinished = unfinishedObservation(view);
    return unfinished !== undefined ? [unfinished] : findings.length > 0 ? findings : [holds({}, 'aucun appel sans consentement')];
  },
};
