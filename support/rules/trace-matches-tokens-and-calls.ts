import type { LocalTrace, RuleView, Token } from '../lecture/view';
import { admittedIn } from './absence';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';

/** EX_AIR-070 and EX_AIR-090: each token issued and each call made has its line, and each line its token or its call. */
export const traceMatchesTokensAndCalls: Rule = {
  id: 'trace/jetons-et-appels', version: 1,
  exigences: ['ex-air-070', 'ex-air-090', 'conv2020-9'],
  sentence: 'Les traces locales répondent une pour une aux jetons et aux appels que le DMP a reçus.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const received = view.scenario.tokens.filter((token) => token.seq < trace.exported.seq);
    const unread = received.find((token) => !token.first.accepted);
    const air = received.filter((token) => token.air);
    if (unread !== undefined) return [nonConcluant('un jeton reçu n’a pas pu être lu : la comparaison ne serait pas complète', { fact: unread.fact })];
    if (air.length === 0) return [nonConcluant('aucun jeton AIR reçu')];
    const entries = since(view, trace.exported.entries, scenarioStart(view)).filter(ofScenario(view, air));
    const place = { fact: view.id(trace.exported) };
    return [
      ...compare('jeton', air, entries, (token) => token.claims?.id, (entry) => entry.assertionId, place, view),
      ...compare('appel', air, entries, (token) => token.exchange.messageId, (entry) => entry.messageId, place, view),
    ];
  },
};

/** Lines of this scenario's people, or of its tokens. */
function ofScenario(view: RuleView, tokens: readonly Token[]): (entry: LocalTrace) => boolean {
  const { persons } = admittedIn(view);
  const logins = new Set(persons.map(({ login }) => login));
  const rpps = new Set([...persons.flatMap((person) => person.rpps ?? []), ...tokens.flatMap((token) => token.rpps ?? [])]);
  const ids = new Set(tokens.flatMap((token) => [token.claims?.id, token.exchange.messageId]));
  return (entry) => logins.has(entry.login ?? '') || rpps.has(entry.rpps ?? '') || ids.has(entry.assertionId) || ids.has(entry.messageId);
}

function compare(
  action: 'jeton' | 'appel', tokens: readonly Token[], entries: readonly LocalTrace[],
  ofToken: (token: Token) => string | undefined, ofEntry: (entry: LocalTrace) => string | undefined, place: { fact: string }, view: RuleView,
): Finding[] {
  const lines = entries.filter((entry) => entry.action === action);
  const word = action === 'jeton' ? 'le jeton' : 'l’appel';
  const findings: Finding[] = tokens.map((token) => {
    const id = ofToken(token);
    const own = lines.filter((entry) => id !== undefined && ofEntry(entry) === id);
    const [line] = own;
    if (line === undefined) return breaks({ expected: `une trace pour ${word} ${id ?? 'sans identifiant'}`, got: 'aucune', fact: token.fact });
    if (own.length > 1) return breaks({ expected: `une seule trace pour ${word} ${id ?? ''}`, got: `${own.length} traces`, ...place });
    return sameNames(token, line, view) ?? holds({ fact: token.fact }, id);
  });
  const known = new Set(tokens.map(ofToken));
  for (const entry of lines.filter((line) => !known.has(ofEntry(line)))) {
    findings.push(breaks({ expected: `${word} correspondant, reçu par le DMP`, got: `une trace sans ${action} reçu : ${ofEntry(entry) ?? 'sans identifiant'}`, ...place }));
  }
  return findings;
}

/** The line names the same person and the same structure as the token. */
function sameNames(token: Token, line: LocalTrace, view: RuleView): Finding | undefined {
  const person = view.atWork(token);
  if (line.rpps !== undefined ? line.rpps !== token.rpps : line.login !== person?.login) {
    return breaks({ expected: `tracé au nom de ${token.rpps ?? '?'}`, got: line.rpps ?? line.login ?? 'sans nom', fact: token.fact });
  }
  const structure = line.structure?.replace(/^1(?=.{9}$)/, '');
  return structure === token.finess ? undefined : breaks({ expected: `tracé pour la structure ${token.finess ?? '?'}`, got: line.structure ?? 'sans structure', fact: token.fact });
}
