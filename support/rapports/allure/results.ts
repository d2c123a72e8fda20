import { createHash } from 'node:crypto';
import type { JudgedScenario, Resultat } from '../../jugement/resultat';
import { learnSecrets } from '../known-secrets';
import type { RunRecord } from '../record';
import { createRedaction, type Redaction } from '../redact';
import { escapeMarkup, visible } from '../text';
import { againstRun, exigencesOf, findingText, numbersOf, reasonsOf } from '../words';
import { FactAttachments } from './attachments';
import { CATEGORIES, environmentProperties, executor } from './extras';
import { chaptersOf, labelsOf } from './labels';
import type { AllureResult, AllureStep } from './model';
import { STATUS } from './status';
import { stepsOf, timesOf } from './steps';
import { resultStore } from './store';

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
const uuidOf = (...parts: string[]): string => digest(...parts).slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
/** Descriptions are Markdown, which lets HTML through. Redacted first: once escaped, a secret no longer reads as itself. */
function describe(scenario: JudgedScenario, resultat: Resultat, redaction: Redaction): string {
  const markdown = (text: string): string => escapeMarkup(redaction.text(visible(text)).replace(/[\\`*_{}[\]()+!|~-]/g, '\\$&'));
  const exigences = exigencesOf(resultat, scenario.id).map((exigence) => `- ${markdown(`${numbersOf(exigence)} : ${exigence.sentence}`)}`);
  const reasons = reasonsOf(scenario).map((reason) => `- ${markdown(reason)}`);
  return [`**Verdict : ${scenario.verdict}**`, ...(reasons.length > 0 ? ['', ...reasons] : []), ...(exigences.length > 0 ? ['', 'Exigences', '', ...exigences] : [])].join('\n');
}

/** Every string that is shown goes through the redaction, whatever rule or screen it came from. */
const redacted = <T>(value: T, redaction: Redaction): T => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? redaction.text(visible(inner)) : inner))) as T;

function resultOf(scenario: JudgedScenario, resultat: Resultat, record: RunRecord, attachments: FactAttachments, chapters: ReadonlyMap<string, string>, redaction: Redaction): AllureResult {
  const times = timesOf(scenario, record), reasons = reasonsOf(scenario);
  return {
    uuid: uuidOf(resultat.run, scenario.worker, scenario.id), historyId: digest(scenario.uri, scenario.id).slice(0, 32), testCaseId: digest(scenario.id).slice(0, 32),
    fullName: `${scenario.uri}:${scenario.id}`, titlePath: [...scenario.uri.split('/').slice(0, -1), scenario.feature], name: scenario.name, description: describe(scenario, resultat, redaction),
    status: STATUS[scenario.verdict], stage: 'finished', start: times.start, stop: times.stop,
    ...(scenario.verdict === 'conforme' ? {} : { statusDetails: { message: `${scenario.verdict}${reasons[0] ? ` : ${reasons[0]}` : ''}`, ...(reasons.length > 1 ? { trace: reasons.slice(1).join('\n') } : {}) } }),
    labels: labelsOf(scenario, resultat, chapters), links: [], parameters: [{ name: 'Verdict', value: scenario.verdict, excluded: true }],
    steps: stepsOf(scenario, record, times, attachments), attachments: [],
  };
}

/** What was judged over the whole run, as one result each: a late call must be seen beside the scenarios it turns red. */
function runResult({ run, startedAt, endedAt }: Resultat, finding: Resultat['runFindings'][number], rank: number, children: AllureStep[]): AllureResult {
  const name = `Passage entier : ${finding.rule}`;
  return {
    uuid: uuidOf(run, 'passage', finding.rule, String(rank)), historyId: digest('passage', finding.rule).slice(0, 32), testCaseId: digest('passage', finding.rule).slice(0, 32),
    fullName: name, titlePath: ['Passage entier'], name, description: '', status: STATUS[finding.verdict], stage: 'finished', start: Date.parse(startedAt), stop: Math.max(Date.parse(startedAt), Date.parse(endedAt)),
    statusDetails: { message: `${finding.verdict} : ${findingText(finding)}` },
    labels: [{ name: 'epic', value: 'Passage entier' }, { name: 'feature', value: finding.rule }, { name: 'suite', value: 'Passage entier' }, { name: 'severity', value: 'critical' }],
    links: [], parameters: [], steps: children, attachments: [],
  };
}

/**
 * Writes the Allure results of a run into `folder`: verdicts come from `resultat` alone, pieces from the record. Same run, same bytes.
 * `await openXml()` first, otherwise messages are shown as raw text.
 * @param redaction with the secrets known beforehand; those the record holds in known fields are added to it
 */
export function writeAllureResults(resultat: Resultat, record: RunRecord, folder: string, redaction: Redaction = createRedaction()): void {
  learnSecrets(record, resultat.journal.map(({ worker }) => worker), redaction);
  const store = resultStore(folder), attachments = new FactAttachments(record, store, redaction);
  const chapters = chaptersOf(record.header.catalogue.exigences);
  const results = [
    ...resultat.scenarios.map((scenario) => resultOf(scenario, resultat, record, attachments, chapters, redaction)),
    ...againstRun(resultat).map((finding, rank) => {
      const fact = finding.fact === undefined ? undefined : record.fact(finding.fact);
      const when = { start: Date.parse(resultat.startedAt), stop: Date.parse(resultat.startedAt) };
      return runResult(resultat, finding, rank, fact ? [{ ...when, name: `Fait ${finding.fact ?? ''}`, status: STATUS[finding.verdict], stage: 'finished', steps: [], parameters: [], attachments: attachments.of(fact) }] : []);
    }),
  ];
  for (const result of results) store.json(`${result.uuid}-result.json`, redacted(result, redaction));
  store.text('environment.properties', redaction.text(environmentProperties(resultat, record.header)));
  store.json('categories.json', CATEGORIES);
  store.json('executor.json', redacted(executor(resultat), redaction));
}
