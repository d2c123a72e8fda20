import type { ReadExchange, RuleView, ScreenFact } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** What only a developer reads: XML, a stack, a value that is none. */
const RAW = /<\/?[a-z][\w:.-]*[\s>]|\bat\s+\S+\s*\(|\b[A-Z]\w*Exception\b|\[object |\bundefined\b|\.[jt]s:\d+/;
const EMPTY_RECORD = 'aucun-document';

interface Met { exchange: ReadExchange; fault: { code: string; reason: string }; screen?: ScreenFact }

/** Each fault of the window, and the message read before the next one. */
function met(view: RuleView): Met[] {
  const faults = view.exchanges.flatMap((exchange) => (exchange.fault === undefined ? [] : [{ exchange, fault: exchange.fault }]));
  return faults.map((one, index) => {
    const until = faults[index + 1]?.exchange.seq ?? Infinity;
    const screen = view.screens.find(({ reading, mapped, seq }) => reading === 'message' && mapped && seq > one.exchange.seq && seq < until);
    return { ...one, ...(screen === undefined ? {} : { screen }) };
  });
}

/** The software's own sentence: what it read without the code and the reason that came from the DMP. */
const own = (text: string, { code, reason }: Met['fault']): string => [reason, code].filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ''), asRead(text)).trim();

/** EX_GEN-1145: as many codes, as many sentences; a code nobody knows has one too. */
export const oneMessagePerCode: Rule = {
  id: 'ecran/un-message-par-code', version: 1,
  exigences: ['ex-gen-1145'],
  sentence: 'Chaque code d’erreur du DMP a, à l’écran, une phrase qui n’est qu’à lui.',
  judge: (view) => {
    const faults = met(view);
    if (new Set(faults.map(({ fault }) => fault.code)).size < 2) return [nonConcluant('moins de deux codes d’erreur ont été rencontrés')];
    const said = new Map<string, string>();
    return faults.map(({ exchange, fault, screen }): Finding => {
      if (screen === undefined) return nonConcluant(`l’écran n’a pas été lu après le code ${fault.code}`, { fact: exchange.id });
      const sentence = own(screen.text ?? '', fault);
      const place = placeOnScreen(view, screen);
      if (sentence === '') return breaks({ expected: `une phrase pour le code ${fault.code}`, got: 'rien', ...place });
      const other = said.get(sentence);
      if (other !== undefined && other !== fault.code) return breaks({ expected: `une phrase propre au code ${fault.code}`, got: `celle du code ${other} : « ${sentence} »`, ...place });
      said.set(sentence, fault.code);
      return holds(place, `${fault.code} : ${sentence}`);
    });
  },
};

/** CNDA PRE_ERR: a failure is told in words for a professional, neither raw nor as an empty record. */
export const failureToldPlainly: Rule = {
  id: 'ecran/panne-en-clair', version: 1,
  exigences: ['cnda-pre-err', 'ex-gen-1140'],
  sentence: 'Une faute du DMP se lit à l’écran en mots de professionnel, sans code brut ni dossier vide.',
  judge: (view) => {
    if (!view.exchanges.some(({ fault, fact }) => fault !== undefined || fact.status >= 400)) return [nonConcluant('le DMP n’a rendu aucune faute dans cette fenêtre')];
    const read = lastReading(view, 'message');
    if ('trouble' in read) return [read.trouble];
    const text = asRead(read.screen.text ?? '');
    const place = placeOnScreen(view, read.screen);
    if (text === '') return [breaks({ expected: 'la panne dite au professionnel', got: 'rien à l’écran', ...place })];
    if (read.screen.matches?.includes(EMPTY_RECORD) === true) return [breaks({ expected: 'la panne dite au professionnel', got: `un dossier vide : « ${text} »`, ...place })];
    const raw = RAW.exec(text)?.[0];
    return [raw === undefined ? holds(place, text) : breaks({ expected: 'des mots de professionnel', got: `« ${raw} »`, ...place })];
  },
};

/** Calls a person did not ask for, after a failure: one more try is prudence, more is a storm. */
const MOST_TRIES = 2;

/** CNDA PRE_ERR: after a failure the call is not repeated without end. */
export const noRetryStorm: Rule = {
  id: 'dmp/pas-de-rafale', version: 1,
  exigences: ['cnda-pre-err'],
  sentence: 'Après une faute du DMP, le logiciel ne répète pas son appel en rafale.',
  judge: (view) => {
    const failed = view.exchanges.filter(({ fault, fact }) => fault !== undefined || fact.status >= 400);
    if (failed.length === 0) return [nonConcluant('le DMP n’a rendu aucune faute dans cette fenêtre')];
    return failed.map((exchange): Finding => {
      const next = view.scenario.acts.find((act) => act.act === 'gesture' && act.seq > exchange.seq)?.seq ?? Infinity;
      const again = view.scenario.exchanges.filter((one) => one.seq > exchange.seq && one.seq < next && one.transaction === exchange.transaction && one.token?.ins === exchange.token?.ins);
      return again.length < MOST_TRIES ? holds({ fact: exchange.id }, `${again.length} nouvel essai`)
        : breaks({ expected: 'un nouvel essai au plus sans geste du professionnel', got: `${again.length} nouveaux essais`, fact: exchange.id });
    });
  },
};
