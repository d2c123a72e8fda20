import type { LocalTrace, RuleView, Token } from '../lecture/view';
import { airTokens } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { duration, instant, tolerance } from './instants';
import { scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';

/** A line may be written before the call leaves or after its answer came: a few seconds around the exchange. */
const AROUND_MS = 10_000;

/** Référentiel §5.5: local and national identifier, date and hour, documents concerned, detail of the action. */
export const traceContent: Rule = {
  id: 'trace/contenu', version: 1,
  exigences: ['contenu-des-traces'],
  sentence: 'Chaque trace d’appel dit qui, avec quel identifiant national, quand, pour quel patient, sur quels documents et pour quelle action.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const tokens = airTokens(view).filter((token) => token.seq < trace.exported.seq);
    if (tokens.length === 0) return [nonConcluant('aucun jeton AIR reçu avant l’extraction')];
    const lines = since(view, trace.exported.entries, scenarioStart(view)).filter(({ action }) => action === 'appel');
    return tokens.flatMap((token): Finding[] => {
      const line = lines.find(({ messageId, assertionId }) => messageId === token.exchange.messageId || (messageId === undefined && assertionId === token.claims?.id));
      if (line === undefined) return [breaks({ expected: `une trace de l’appel ${token.exchange.messageId ?? ''}`, got: 'aucune', fact: token.fact })];
      const wrong = differences(view, token, line);
      return wrong.length === 0 ? [holds({ fact: token.fact }, `${line.at} : ${line.transaction ?? ''}`)] : wrong;
    });
  },
};

function differences(view: RuleView, token: Token, line: LocalTrace): Finding[] {
  const { exchange } = token;
  const person = view.atWork(token);
  const late = instant(line.at) - instant(exchange.fact.receivedAt);
  const documents = exchange.transaction === 'TD3.2' ? exchange.documentsAsked : exchange.documentsReturned.map(({ uniqueId }) => uniqueId);
  const missing = documents.filter((document) => line.documents?.includes(document) !== true);
  const told = (what: string, expected: string | undefined, got: string | undefined): Finding => breaks({ expected: `${what} : ${expected ?? 'renseigné'}`, got: got ?? 'absent', fact: token.fact });
  return [
    ...(line.login === person?.login ? [] : [told('identifiant local', person?.login, line.login)]),
    ...(person?.rpps === undefined || line.rpps === person.rpps ? [] : [told('identifiant national', person.rpps, line.rpps)]),
    ...(Math.abs(late) <= AROUND_MS + tolerance(view) ? [] : [told('date et heure', exchange.fact.receivedAt, `${line.at} (${duration(late)} d’écart)`)]),
    ...(line.patient === token.ins ? [] : [told('patient', token.ins, line.patient)]),
    ...(missing.length === 0 ? [] : [told('documents', missing.join(', '), line.documents?.join(', '))]),
    ...(sameAction(exchange.transaction, line.transaction) ? [] : [told('action', exchange.transaction, line.transaction)]),
    ...((line.issue ?? '') !== '' ? [] : [told('issue', undefined, line.issue)]),
  ];
}

/** A target may name actions by its own words; one that names transactions names the right one. */
const sameAction = (sent: string | undefined, told: string | undefined): boolean => (told ?? '') !== '' && (!/^TD\d/.test(told ?? '') || told === sent);
