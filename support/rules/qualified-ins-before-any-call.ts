import { unfinishedObservation } from './absence';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { identityAt, patientOfExchange, QUALIFIED } from './identity-status';
import { CONSULTING } from './patient-rights';
import type { Rule } from './rule';

/** EX_GEN-1220, 1255 and 1530: only an identity given by the national service and qualified opens the DMP. */
export const qualifiedInsBeforeAnyCall: Rule = {
  id: 'ins/qualifiee-avant-tout-appel', version: 1,
  exigences: ['ex-gen-1220', 'ex-gen-1255', 'ex-gen-1530', 'parcours-conditions-acces'],
  sentence: 'Aucun appel au DMP ne part pour un patient dont l’INS n’est pas qualifiée.',
  judge: (view) => {
    const sent = view.scenario.exchanges.flatMap((exchange): Finding[] => {
      const persona = patientOfExchange(view, exchange);
      const statut = persona === undefined ? undefined : identityAt(view, persona, exchange.seq)?.statut;
      return statut === undefined || statut === QUALIFIED ? []
        : [breaks({ expected: `aucun appel : l’identité est ${statut}`, got: exchange.transaction ?? 'un appel', fact: exchange.id })];
    });
    if (sent.length > 0) return sent;
    const asked = view.acts.find((act) => act.act === 'gesture' && CONSULTING.has(act.gesture) && act.patient !== undefined && (identityAt(view, act.patient, act.seq)?.statut ?? QUALIFIED) !== QUALIFIED);
    if (asked === undefined) return [nonConcluant('personne n’a demandé le DMP d’un patient à l’INS non qualifiée')];
    return [unfinishedObservation(view) ?? holds({ fact: view.id(asked) }, 'aucun appel')];
  },
};
