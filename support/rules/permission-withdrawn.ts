import { howMany } from '../how-many';
import type { RuleView } from '../lecture/view';
import { unfinishedObservation } from './absence';
import { accountsAt } from './accounts-known';
import { breaks, holds, nonConcluant } from './finding';
import { namedPerson } from './named-person';
import { exchangesFor } from './patient-rights';
import type { Rule } from './rule';

/** Référentiel §5.8, EXI 20: only those whom the establishment permits touch the exchanges with the DMP; taken back, the permission holds no more from the next gesture on. Feeding is not reading: it stays. */
export const permissionWithdrawn: Rule = {
  id: 'compte/habilitation-retiree', version: 1,
  exigences: ['habilitations-revues'],
  sentence: 'L’habilitation retirée, plus aucun appel ne consulte le DMP pour cette personne, dès le geste suivant.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person: { login, persona, rpps } } = named;
    const permitted = (seq: number): boolean => permissionAt(view, login, seq);
    const tried = view.scenario.acts.filter((act) => act.act === 'gesture' && act.person.persona === persona && !permitted(act.seq));
    if (tried.length === 0) return [nonConcluant('rien n’a été demandé après le retrait de l’habilitation')];
    const sent = exchangesFor(view).filter((exchange) => exchange.transaction !== 'TD2.1' && !permitted(exchange.seq) && (view.atWork(exchange)?.persona === persona || (rpps !== undefined && exchange.token?.rpps === rpps)));
    if (sent.length > 0) return sent.map((exchange) => breaks({ expected: `aucun appel : ${login} n’est plus habilité`, got: exchange.transaction ?? 'un appel', fact: exchange.id }));
    return [unfinishedObservation(view) ?? holds({}, `${howMany(tried.length, 'demande arrêtée')}`)];
  },
};

const permissionAt = (view: RuleView, login: string, seq: number): boolean => accountsAt(view, seq).get(login)?.permissions.has('dmp') === true;
