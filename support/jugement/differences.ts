import { worst } from './order';
import type { JudgedQuestion, Resultat } from './resultat';

/** One thing that the result on file and the result judged again do not say alike. `subject` and `text` are French. */
export interface Difference { kind: 'verdict' | 'regle' | 'lecture' | 'journal' | 'absent' | 'contenu'; subject: string; before: string; after: string; text: string; /** What it is about, when it is about one of these. */ rule?: string; scenario?: string; exigence?: string }

const NONE = 'absent';

/** Compares the result on file with the one judged again. Empty when nothing was touched. */
export function differencesBetween(before: Resultat, after: Resultat): Difference[] {
  return [
    ...compared('verdict', 'verdict de l’exécution', before.verdict, after.verdict),
    ...compared('verdict', 'code de sortie', String(before.exitCode), String(after.exitCode)),
    ...keyed(before.journal, after.journal, ({ worker }) => worker, (key, one, other) => [
      ...compared('journal', `tête du journal ${key}`, one?.head, other?.head), ...compared('journal', `état du journal ${key}`, one?.state, other?.state),
    ]),
    ...keyed(before.scenarios, after.scenarios, ({ id }) => id, (key, one, other) => about({ scenario: key }, [
      ...compared('verdict', `scénario « ${key} »`, one?.verdict, other?.verdict),
      ...keyed(one?.questions ?? [], other?.questions ?? [], questionKey, (question, old, fresh) => about({ rule: (old ?? fresh)?.rule ?? '' }, [
        ...compared('verdict', `question « ${(old ?? fresh)?.text ?? question} » de « ${key} »`, old?.verdict, fresh?.verdict),
        ...compared('regle', `version de la règle ${(old ?? fresh)?.rule ?? ''}, question « ${(old ?? fresh)?.text ?? ''} » de « ${key} »`, old && String(old.ruleVersion), fresh && String(fresh.ruleVersion)),
        ...sameVerdict(old, fresh) ? compared('contenu', `constats de la question « ${old?.text ?? ''} » de « ${key} »`, canonical(old?.findings), canonical(fresh?.findings)) : [],
      ])),
    ])),
    ...keyed(before.exigences, after.exigences, ({ slug }) => slug, (key, one, other) => about({ exigence: key }, compared('verdict', `exigence ${key}`, one?.verdict, other?.verdict))),
    ...keyed(runRules(before), runRules(after), ({ rule }) => rule, (rule, one, other) => about({ rule }, [
      ...compared('verdict', `passage entier, règle ${rule}`, one?.verdict, other?.verdict),
      ...one?.verdict === other?.verdict ? compared('contenu', `constats de la règle ${rule} sur le passage entier`, canonical(one?.findings), canonical(other?.findings)) : [],
    ])),
    ...compared('contenu', 'identité de l’exécution', identity(before), identity(after)),
    // Results older than this field say nothing of it.
    ...(before.realEndedAt === undefined ? [] : compared('contenu', 'fin réelle de l’exécution', before.realEndedAt, after.realEndedAt)),
  ];
}

/** What each rule found over the whole run, and the worst of it. */
const runRules = ({ runFindings }: Resultat): { rule: string; verdict: string; findings: Resultat['runFindings'] }[] => [...new Set(runFindings.map(({ rule }) => rule))].map((rule) => {
  const findings = runFindings.filter((finding) => finding.rule === rule);
  return { rule, verdict: worst(findings.map(({ verdict }) => verdict)) ?? '', findings };
});
const identity = ({ run, suite, startedAt, endedAt, target, profile }: Resultat): string => canonical({ run, suite, startedAt, endedAt, target, profile }) ?? '';
const about = (subject: Pick<Difference, 'rule' | 'scenario' | 'exigence'>, differences: readonly Difference[]): Difference[] => differences.map((one) => ({ ...one, ...subject }));
const sameVerdict = (one: JudgedQuestion | undefined, other: JudgedQuestion | undefined): boolean =>
  one !== undefined && other !== undefined && one.verdict === other.verdict && one.ruleVersion === other.ruleVersion;
const questionKey = ({ step, rule, params }: JudgedQuestion): string => `${step} ${rule} ${canonical(params) ?? ''}`;

/** Order of keys does not matter. */
const canonical = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value, (_, part: unknown) =>
  (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)));

function compared(kind: Difference['kind'], subject: string, before: string | undefined, after: string | undefined): Difference[] {
  if (before === after) return [];
  const missing = before === undefined || after === undefined;
  const [old, fresh] = [before ?? NONE, after ?? NONE];
  const text = kind === 'contenu' ? `${subject} : le fichier et le jugement refait diffèrent.` : `${subject} : « ${old} » au fichier, « ${fresh} » au jugement refait.`;
  return [{ kind: missing && kind === 'verdict' ? 'absent' : kind, subject, before: old, after: fresh, text }];
}

function keyed<T>(before: readonly T[], after: readonly T[], key: (item: T) => string, compare: (key: string, one?: T, other?: T) => Difference[]): Difference[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const fresh = new Map(after.map((item) => [key(item), item]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
}
