import { unfinishedObservation } from './absence';
import { aExaminer, breaks, holds, type Finding } from './finding';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** Référentiel §6.1: without two factors (or an RPPS) no AIR token leaves, now or later, in that person's name or another's. */
export const noAirToken: Rule = {
  id: 'air/aucun-jeton-air', version: 1,
  exigences: ['air-deux-facteurs', 'rem-dmp-auth-02', 'ex-air-085', 'conv2020-4', 'ex-air-020', 'ex-gen-1320', 'canal-delegation', 'canal-lien-contextuel-air', 'rem-ssi-ie-37', 'rem-ssi-ie-38', 'rem-ssi-ie-39', 'eivp2020-1-4-continuite', 'conv2020-art-3-4-2', 'eivp2020-enrol-r01'],
  sentence: 'Aucun jeton AIR n’est parti, ni pendant le geste ni plus tard au nom de cette personne.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    // By window first: a defect that borrows another person's RPPS must not hide itself. By RPPS for what comes later.
    const late = person.rpps === undefined ? [] : view.later({ rpps: new Set([person.rpps]) }).filter((exchange) => exchange.token?.rpps === person.rpps);
    const tokens = [...view.tokens, ...late.flatMap((exchange) => exchange.token ?? [])];
    const sent = tokens.filter((token) => token.air);
    if (sent.length > 0) {
      return sent.map((token) => breaks({
        expected: 'aucun jeton AIR', got: `jeton AIR au nom de ${token.claims?.nameId ?? '?'}`, fact: token.fact, at: token.where('mode'),
        ...(token.seq > view.question.last ? { reason: 'jeton tardif' } : {}),
      }));
    }
    const unread = tokens.filter((token) => !token.first.accepted)
      .map((token): Finding => aExaminer(`jeton que le banc ne peut pas lire (${token.first.accepted ? '' : token.first.code})`, { fact: token.fact }));
    const unfinished = unfinishedObservation(view);
    if (unfinished !== undefined) return [unfinished, ...unread];
    return unread.length > 0 ? unread : [holds({}, 'aucun jeton AIR')];
  },
};
