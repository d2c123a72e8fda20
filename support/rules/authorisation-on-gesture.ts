import type { ReadExchange, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { rightsAt } from './patient-rights';
import type { Rule } from './rule';

/** Name the drive gives to the explicit gesture. */
const GESTURE = 'autoriser';

/**
 * EX_0.3-1010: the authorisation is never set of the software's own accord. Document 001 and DMP/UX.50 want it declared by
 * the software when none stands and the patient does not object: the switch « td0-3-automatique » says which reading judges.
 */
export const authorisationOnGesture: Rule = {
  id: 'air/autorisation-sur-geste', version: 2,
  exigences: ['ex-0-3-1010', 'ex-air-085', 'rem-dmp-ux-50'],
  sentence: 'Chaque déclaration d’autorisation suit un geste du professionnel, ou, si le profil l’admet, une vérification qui la dit absente sans que le patient s’oppose.',
  judge: (view) => {
    const added = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD0.3' && exchange.authorization !== 'SUPPRESSION');
    const onGesture = view.header.ambiguities['td0-3-automatique'] === 'sur-geste';
    if (added.length === 0) return [withoutDeclaration(view)];
    return added.map((exchange): Finding => {
      const ins = exchange.token?.ins;
      const gesture = view.scenario.acts.find((act) => act.act === 'gesture' && act.gesture === GESTURE && act.seq < exchange.seq
        && act.patient !== undefined && (ins === undefined || view.patient(act.patient)?.ins === ins));
      if (gesture !== undefined) return holds({ fact: exchange.id }, `geste ${view.id(gesture)}`);
      return onGesture ? breaks({ expected: 'un geste d’autorisation du professionnel pour ce patient', got: 'une déclaration sans geste', fact: exchange.id }) : automatic(view, exchange);
    });
  },
};

/** Without a gesture: TD0.2 said that none stands, to the same person about the same patient, who does not object. */
function automatic(view: RuleView, exchange: ReadExchange): Finding {
  const wrong = (got: string): Finding => breaks({ expected: 'une déclaration sans geste quand la vérification dit l’autorisation absente et que le patient ne s’oppose pas', got, fact: exchange.id });
  const patient = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : [])).find(({ ins }) => ins === exchange.token?.ins);
  if (patient !== undefined && rightsAt(view, patient.persona, exchange.seq)?.rights.consultation.choice === 'opposition') return wrong('le patient s’oppose à la consultation');
  const status = view.scenario.exchanges.findLast((one) => one.seq < exchange.seq && one.transaction === 'TD0.2' && one.token?.ins === exchange.token?.ins && one.token?.rpps === exchange.token?.rpps)?.td02;
  if (status === undefined) return wrong('aucune vérification ne la précède pour cette personne et ce patient');
  const said = status.autorisation ?? '';
  if (/^VALIDE$/i.test(said)) return wrong('la vérification la disait déjà valide');
  if (/INTERDI|REFUS|BLOQU|OPPOS/i.test(said)) return wrong(`la vérification disait « ${said} »`);
  return holds({ fact: exchange.id }, 'sans geste, comme la lecture choisie l’admet');
}

/** Nothing declared: that is what a software that asks does, once a verification has said that none stands. */
function withoutDeclaration(view: RuleView): Finding {
  const asked = view.exchanges.findLast((exchange) => exchange.transaction === 'TD0.2' && exchange.td02 !== undefined && !/^VALIDE$/i.test(exchange.td02.autorisation ?? ''));
  return asked === undefined ? nonConcluant('aucune déclaration d’autorisation reçue') : holds({ fact: asked.id }, 'aucune déclaration sans geste');
}
