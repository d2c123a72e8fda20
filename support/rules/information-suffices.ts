import type { ActFact, RuleView } from '../lecture/view';
import { excluded } from './alimentation/exclusions';
import { kept, sentDocuments } from './alimentation/sent';
import { written } from './alimentation/written';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { rightsAt } from './patient-rights';
import type { Rule } from './rule';

type Gesture = ActFact & { act: 'gesture' };

/** Annexe 2: once the patient is informed, the care team reads and feeds without express consent; whoever works under its responsibility feeds. */
export const informationSuffices: Rule = {
  id: 'droits/information-suffit', version: 1,
  exigences: ['annexe2-equipe-de-soins', 'annexe2-sous-responsabilite'],
  sentence: 'La seule information du patient suffit à l’équipe de soins pour consulter et alimenter, et à qui travaille sous sa responsabilité pour alimenter.',
  judge: (view) => {
    switch (view.params['usage']) {
      case 'consultation': return [read(view)];
      case 'alimentation': return fed(view);
      default: return [nonConcluant('la question ne nomme pas l’usage attendu')];
    }
  },
};

/** Nothing but the information speaks for this person: an express consent would prove nothing. */
const unaided = (view: RuleView, { person, patient }: Gesture): boolean =>
  !view.scenario.acts.some((act) => act.act === 'gesture' && act.gesture === 'recueillir-consentement' && act.patient === patient && act.details?.['pour'] === person.persona);

function read(view: RuleView): Finding {
  const asked = view.scenario.acts.findLast((act): act is Gesture => act.act === 'gesture' && act.gesture === 'consulter' && act.seq <= view.question.last
    && (act.person.place ?? 'equipe') === 'equipe' && rightsAt(view, act.patient ?? '', act.seq)?.rights.consultation.choice === 'non-opposition' && unaided(view, act));
  if (asked === undefined) return nonConcluant('aucun membre de l’équipe n’a demandé à consulter après la seule information du patient');
  const { seq, person } = asked;
  const searches = view.scenario.exchanges.filter((exchange) => exchange.transaction === 'TD3.1' && exchange.seq > seq && view.atWork(exchange)?.persona === person.persona);
  const admitted = searches.find(({ fact }) => fact.admission.admitted);
  if (admitted !== undefined) return holds({ fact: admitted.id }, `${person.nom} a consulté`);
  return searches[0] !== undefined ? nonConcluant('la recherche est partie, le DMP l’a refusée', { fact: searches[0].id })
    : breaks({ expected: `une recherche de ${person.nom}, membre de l’équipe de soins, sans consentement exprès`, got: 'aucune recherche', fact: view.id(asked) });
}

function fed(view: RuleView): Finding[] {
  const automatic = view.header.target.automaticDocuments;
  if (automatic === undefined) return [aExaminer('la cible ne dit pas quels documents partent d’eux-mêmes')];
  const received = sentDocuments(view);
  const findings = written(view).filter(({ type, held }) => automatic.includes(type) && !held).flatMap(({ patient, title, validated }): Finding[] => {
    const act = validated.find((one) => one.person.place !== 'hors-equipe' && excluded(view, patient, one.seq) === undefined && unaided(view, one));
    if (act === undefined) return [];
    const sent = received.filter((one) => one.patient === patient && one.document.title === title);
    const arrived = sent.find(kept);
    if (arrived !== undefined) return [holds({ fact: arrived.exchange.id }, `« ${title} », de ${act.person.nom}`)];
    return [sent[0] !== undefined ? nonConcluant(`« ${title} » est parti, le DMP l’a refusé`, { fact: sent[0].exchange.id })
      : breaks({ expected: `« ${title} », validé par ${act.person.nom}, au DMP sans consentement exprès`, got: 'rien n’est arrivé sous ce titre', fact: view.id(act) })];
  });
  return findings.length > 0 ? findings : [nonConcluant('personne de l’équipe, ni sous sa responsabilité, n’a validé de document après la seule information du patient')];
}
