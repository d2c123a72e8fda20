import { HomologairError } from '../erreurs/error';
import { readHeader } from '../journal/header';
import { differencesBetween, type Difference } from './differences';
import { readResult } from './result-file';
import type { Resultat } from './resultat';
import { suiteVersion } from '../racine';
import { RULES } from '../rules/index';
import { READING_VERSIONS } from './readings';
import { judgeRun, type JudgingOptions } from './run';

/** Exit code when the record is not the one that was judged. */
const NOT_INTACT = 5;

/**
 * Judges a run again, wherever its folder is now, and compares with the `resultat.json` it holds. The result returned is
 * the one judged again; a record that is no longer the one judged the first time gives exit code 5.
 * `await openXml()` first. @throws JOURNAL-ABSENT, JOURNAL-ENTETE.
 */
export function rejudge(runFolder: string, options: JudgingOptions = {}): { resultat: Resultat; differences: Difference[] } {
  const resultat = judgeRun(runFolder, undefined, options);
  const versions = [...ruleChanges(runFolder, options), ...readingChanges(runFolder, options)];
  let before: Resultat;
  try {
    before = readResult(runFolder);
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return { resultat, differences: [{ kind: 'absent', subject: 'resultat.json', before: 'absent', after: resultat.verdict, text: error.message }, ...versions] };
  }
  const found = differencesBetween(before, resultat);
  const differences = [...found, ...versions, ...(found.length === 0 ? [] : suiteChange(runFolder, options))];
  const altered = differences.some(({ kind }) => kind === 'journal');
  return { resultat: altered ? { ...resultat, exitCode: NOT_INTACT } : resultat, differences };
}

/** Rules whose version is no longer the one the journal's header noted, among those that still exist or did. */
function ruleChanges(runFolder: string, { rules = RULES }: JudgingOptions): Difference[] {
  const noted = readHeader(runFolder).header.rules;
  return Object.entries(noted).flatMap(([id, version]) => {
    const now = rules.get(id)?.version;
    if (now === version) return [];
    const after = now === undefined ? 'disparue' : String(now);
    return [{ kind: 'regle', rule: id, subject: `règle ${id}`, before: String(version), after, text: `règle ${id} : version ${version} à l’exécution, ${after === 'disparue' ? 'disparue' : `version ${after}`} aujourd’hui.` } satisfies Difference];
  });
}

/** What today's judgement changed of itself, that may answer for a difference. */
export const answersForOthers = ({ kind }: Difference): boolean => kind === 'regle' || kind === 'lecture';

/** Readings whose version is no longer the one noted; an older journal notes none. */
function readingChanges(runFolder: string, { readings = READING_VERSIONS }: JudgingOptions): Difference[] {
  return Object.entries(readHeader(runFolder).header.readings ?? {}).flatMap(([id, version]) => {
    const now = readings[id];
    if (now === version) return [];
    const after = now === undefined ? 'disparue' : String(now), newer = now === undefined || now > version;
    return [{ kind: 'lecture', subject: id, before: String(version), after, text: `rejugé par une version plus ${newer ? 'récente' : 'ancienne'} des lectures (${id} : version ${version} à l’exécution, ${after === 'disparue' ? after : `version ${after}`} aujourd’hui).` } satisfies Difference];
  });
}

/** Subject of the difference between the bench that drove and today's. */
export const BENCH = 'banc';
/** Another bench may read otherwise without any version of its own saying so; it is only told when something differs. */
function suiteChange(runFolder: string, { suite = suiteVersion() }: JudgingOptions): Difference[] {
  const before = readHeader(runFolder).header.suite.version;
  return before === suite ? [] : [{ kind: 'lecture', subject: BENCH, before, after: suite, text: `rejugé par une autre version du banc (${before} à l’exécution, ${suite} aujourd’hui).` }];
}
