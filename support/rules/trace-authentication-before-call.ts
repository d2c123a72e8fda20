import { breaks, holds, nonConcluant } from './finding';
import { instant, tolerance } from './instants';
import { isAbout, scenarioStart, since, wholeTrace } from './local-traces';
import { namedPerson } from './named-person';
import type { Rule } from './rule';

/** Référentiel §6.1, DMP/AUTH.02: the two-factor authentication is traced, and the trace precedes the first AIR call. */
export const traceAuthenticationBeforeCall: Rule = {
  id: 'trace/authentification-avant-appel', version: 1,
  exigences: ['air-deux-facteurs', 'rem-dmp-auth-02', 'conv2020-art-3-6-authentification'],
  sentence: 'La trace locale de l’authentification précède le premier appel et porte les deux facteurs.',
  judge: (view) => {
    const named = namedPerson(view);
    if ('trouble' in named) return [named.trouble];
    const { person } = named;
    const first = view.scenario.tokens.find((token) => token.air && view.atWork(token)?.persona === person.persona);
    if (first === undefined) return [nonConcluant('aucun jeton AIR reçu au nom de cette personne')];
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const place = { fact: view.id(trace.exported) };
    const own = since(view, trace.exported.entries, scenarioStart(view)).filter((entry) => entry.action === 'authentification' && isAbout(entry, person));
    if (own.length === 0) return [breaks({ expected: `une trace d’authentification de ${person.login}`, got: 'aucune', ...place })];
    const before = own.filter((entry) => instant(entry.at) <= instant(first.exchange.fact.receivedAt) + tolerance(view));
    if (before.length === 0) return [breaks({ expected: `une trace antérieure à ${first.exchange.fact.receivedAt}`, got: own[0]?.at ?? '', ...place })];
    const strong = before.find((entry) => new Set(entry.facteurs ?? []).size >= 2);
    return [strong === undefined
      ? breaks({ expected: 'les deux facteurs', got: before.at(-1)?.facteurs?.join(', ') || 'aucun facteur', ...place })
      : holds(place, `${strong.at} : ${strong.facteurs?.join(', ') ?? ''}`)];
  },
};
