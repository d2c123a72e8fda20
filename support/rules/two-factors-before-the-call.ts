import type { PersonRef, RuleView, Token } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { duration, instant, tolerance } from './instants';
import type { Rule } from './rule';
import { isStrong, signInsOf } from './sign-ins';

/** Référentiel §6.1: two factors of different natures precede the call; one may reopen within the delay the target declares. */
export const twoFactorsBeforeTheCall: Rule = {
  id: 'air/deux-facteurs-avant-l-appel', version: 3,
  exigences: ['air-deux-facteurs', 'rem-dmp-auth-02', 'conv2020-4', 'rem-ssi-ie-37'],
  sentence: 'Chaque jeton AIR suit deux facteurs de natures différentes, présentés par la personne au travail.',
  judge: (view) => eachAirToken(view, (token) => {
    const persons = view.mayBeAtWork(token).filter((person) => !tooEarly(view, token, person));
    if (persons.length === 0) return breaks({ expected: 'une personne au travail', got: 'personne à ce poste', fact: token.fact });
    const findings = persons.map((person) => judgeFor(view, token, person));
    return findings.find((finding) => finding.verdict === 'conforme') ?? findings[0] ?? nonConcluant('aucune personne au travail');
  }),
};

/** A preload in the name of someone who is not there. */
const inAbsence = (view: RuleView, token: Token, { persona }: PersonRef): boolean => view.preloading(token)?.person.persona === persona && view.atWork(token)?.persona !== persona;

/** The run's profile may want the factors before the call all the same. */
const tooEarly = (view: RuleView, token: Token, person: PersonRef): boolean => view.header.ambiguities['deux-facteurs-d-un-prechargement'] === 'avant-l-appel' && inAbsence(view, token, person);

function judgeFor(view: RuleView, token: Token, person: PersonRef): Finding {
  const place = placeOf(token, 'authnInstant');
  const ofTheTreatment = inAbsence(view, token, person) && view.header.ambiguities['authninstant-d-un-prechargement'] === 'instant-du-traitement';
  const signIns = signInsOf(view, person.persona, token.seq);
  const last = signIns.at(-1);
  const strong = signIns.findLast(isStrong);
  if (last === undefined || strong === undefined) {
    const natures = [...new Set(signIns.flatMap((signIn) => [...signIn.natures]))];
    return breaks({ expected: 'deux facteurs de natures différentes', got: natures.length === 0 ? 'aucun facteur' : `seulement : ${natures.join(', ')}`, fact: token.fact });
  }
  const authnInstant = instant(token.claims?.authnInstant);
  const received = instant(token.exchange.fact.receivedAt);
  if (Number.isNaN(authnInstant)) return breaks({ expected: 'un instant d’authentification', got: token.claims?.authnInstant ?? 'absent', ...place });
  if (authnInstant > received + tolerance(view)) return breaks({ expected: `au plus tard ${token.exchange.fact.receivedAt}`, got: token.claims?.authnInstant ?? '', reason: 'instant d’authentification à venir', ...place });
  if (ofTheTreatment) return datedByTheTreatment(view, token, person, authnInstant);
  if (authnInstant < strong.at - tolerance(view)) {
    return breaks({ expected: `au plus tôt ${new Date(strong.at).toISOString()}, quand le second facteur a été présenté`, got: token.claims?.authnInstant ?? '', ...place });
  }
  if (inAbsence(view, token, person) && authnInstant > leftAt(view, person, token.seq) + tolerance(view)) {
    return aExaminer('AuthnInstant est postérieur à la dernière connexion du responsable : le profil retient-il l’instant du traitement ?', { ...place, got: token.claims?.authnInstant });
  }
  return strong === last ? holds(place, token.claims?.authnInstant) : reopened(view, token, { strong: strong.at, reopening: last.at, received });
}

/** Nobody authenticated for this call but the treatment itself, as it began: neither the last connexion of the person in charge, nor an earlier day. */
function datedByTheTreatment(view: RuleView, token: Token, { persona }: PersonRef, authnInstant: number): Finding {
  const place = placeOf(token, 'authnInstant');
  const got = token.claims?.authnInstant ?? '';
  // What the drive does between two preloads parts them; the calls of one treatment follow one another.
  const since = view.scenario.acts.findLast(({ seq }) => seq < token.seq)?.seq ?? 0;
  const first = view.scenario.tokens.find((one) => one.seq > since && view.preloading(one)?.person.persona === persona) ?? token;
  // It authenticates to call: no longer before than a token lives.
  const began = instant(first.exchange.fact.receivedAt) - view.header.mock.tokenLifetimeMs;
  return authnInstant >= began - tolerance(view) ? holds(place, got) : breaks({ expected: `au plus tôt ${new Date(began).toISOString()}, quand le préchargement commençait`, got, ...place });
}

/** When a person last left a session, before a position: no connection of theirs is later. */
function leftAt(view: RuleView, { persona }: PersonRef, before: number): number {
  const left = view.scenario.acts.findLast((act) => act.act === 'session-closed' && act.person.persona === persona && act.seq < before);
  return left === undefined ? Number.POSITIVE_INFINITY : instant(left.at);
}

/** The session was reopened with one factor: how old is the two-factor authentication it rests on? */
function reopened(view: RuleView, token: Token, at: { strong: number; reopening: number; received: number }): Finding {
  const delay = view.header.target.reopeningDelayMs;
  const place = { fact: token.fact };
  if (delay === null) return breaks({ expected: 'deux facteurs : la cible ne déclare aucune réouverture à un facteur', got: 'session rouverte avec un seul facteur', ...place });
  const expected = `deux facteurs présentés depuis moins de ${duration(delay)}`;
  if (at.reopening - at.strong > delay) return breaks({ expected, got: `présentés ${duration(at.reopening - at.strong)} avant la réouverture à un facteur`, ...place });
  if (at.received - at.strong > delay + tolerance(view)) {
    return aExaminer(`réouverture dans le délai, mais appel ${duration(at.received - at.strong)} après les deux facteurs : le délai déclaré court-il jusqu’à l’appel ?`, place);
  }
  return holds(place, `réouverture ${duration(at.reopening - at.strong)} après les deux facteurs`);
}
