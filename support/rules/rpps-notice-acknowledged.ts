import { aExaminer, breaks, holds, nonConcluant } from './finding';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

const READING = 'information-rpps';
const GESTURE = 'prendre-connaissance-rpps';

/** EXI 27, SC.DMP/CONF.11: told that the RPPS is transmitted, and acknowledged, before the first call in that person's name. */
export const rppsNoticeAcknowledged: Rule = {
  id: 'ecran/information-rpps', version: 1,
  exigences: ['air-information-rpps', 'rem-conf-11'],
  sentence: 'La personne a pris connaissance de l’usage de son RPPS avant le premier appel en son nom.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const first = view.scenario.tokens.find((token) => token.air && (token.rpps === person.rpps || view.atWork(token)?.persona === person.persona));
    if (first === undefined) return [nonConcluant('aucun jeton AIR reçu au nom de cette personne')];
    const acknowledged = view.scenario.acts.find((act) => act.act === 'gesture' && act.gesture === GESTURE && act.person.persona === person.persona && act.seq < first.seq);
    if (acknowledged === undefined) return [breaks({ expected: 'une prise de connaissance avant le premier appel', got: 'un appel sans prise de connaissance', fact: first.fact })];
    const shown = view.scenario.screens.findLast((screen) => screen.reading === READING && screen.seq < acknowledged.seq && (screen.person === undefined || screen.person === person.persona));
    if (shown === undefined) return [nonConcluant('l’écran d’information n’a pas été lu avant la prise de connaissance')];
    const place = { fact: view.id(shown), ...(shown.selector === undefined ? {} : { at: shown.selector }) };
    if (!shown.mapped) return [aExaminer(`la cible ne dit pas où lire « ${READING} » : regarder la capture`, place)];
    const text = shown.text ?? '';
    return [/RPPS/i.test(text) ? holds(place, text) : breaks({ expected: 'un texte qui dit que le RPPS est transmis', got: text.trim() === '' ? 'rien à l’écran' : `« ${text} »`, ...place })];
  },
};
