import { unfinishedObservation } from './absence';
import { breaks, holds, nonConcluant } from './finding';
import { CONSULTING, exchangesFor, FORBIDDEN } from './patient-rights';
import type { Rule } from './rule';

/** Annexe 2: whoever works under a professional's responsibility feeds and never reads; the AIR mode only serves to read (EX_AIR-010). */
export const underResponsibilityNeverReads: Rule = {
  id: 'droits/sous-responsabilite-ne-consulte-pas', version: 1,
  exigences: ['annexe2-sous-responsabilite', 'pas-d-acces-hors-prise-en-charge'],
  sentence: 'Rien n’est lu au DMP, sous aucun RPPS, quand une personne sous responsabilité est au travail.',
  judge: (view) => {
    const own = exchangesFor(view).filter((exchange) => view.atWork(exchange)?.place === 'responsabilite'
      && (FORBIDDEN.has(exchange.transaction ?? '') || exchange.token?.air === true));
    if (own.length > 0) {
      return own.map((exchange) => breaks({
        expected: `aucune lecture quand ${view.atWork(exchange)?.nom ?? ''} est au travail`, got: `${exchange.transaction ?? 'message illisible'} sous le RPPS ${exchange.token?.rpps ?? 'absent'}`, fact: exchange.id,
      }));
    }
    const tried = view.scenario.acts.some((act) => act.act === 'gesture' && CONSULTING.has(act.gesture) && act.person.place === 'responsabilite');
    return [tried ? unfinishedObservation(view) ?? holds({}, 'aucune lecture') : nonConcluant('aucune personne sous responsabilité n’a demandé à consulter')];
  },
};
