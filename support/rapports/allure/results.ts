import { realEnd } from '../../journal/real-time';
import { snapshotCatalogue } from '../../jugement/catalogue';
import type { JudgedScenario, Resultat } from '../../jugement/resultat';
import type { AddressOf } from '../../referentiel/addresses';
import type { HistoryEntry } from '../historique/entry';
import { learnSecrets } from '../known-secrets';
import type { RunRecord } from '../record';
import { createRedaction, type Redaction } from '../redact';
import { escapeMarkup, visible } from '../text';
import { againstRun, findingText, numbersOf, reasonsOf } from '../words';
import { FactAttachments } from './attachments';
import { environmentOf, environmentProperties } from './environment';
import { CATEGORIES, executor } from './extras';
import { allure2History } from './history';
import { resultUuid, testCaseId } from './identifiers';
import { labelsOf } from './labels';
import { linksOf } from './links';
import type { AllureResult, AllureStep } from './model';
import { placesOf, runReferentiel, type Place, type RunReferentiel } from './referentiel';
import { STATUS } from './status';
import { stepsOf, timesOf, type Times } from './steps';
import { resultStore } from './store';

export interface AllureOptions {
  /** Earlier runs of the same target, oldest first. */
  earlier?: readonly HistoryEntry[];
  /** Where a source text is read. */
  addressOf?: AddressOf;
}

/** Descriptions are Markdown, which lets HTML through. Redacted first: once escaped, a secret no longer reads as itself. */
function describe(scenario: JudgedScenario, referentiel: RunReferentiel, redaction: Redaction): string {
  const markdown = (text: string): string => escapeMarkup(redaction.text(visible(text)).replace(/[\\`*_{}[\]()+!|~-]/g, '\\$&'));
  const exigences = referentiel.exigencesOf(scenario).map((exigence) => {
    const entry = referentiel.entry(exigence.slug);
    return `- ${markdown(`${numbersOf(exigence) || exigence.slug} (${exigence.verdict}) : ${exigence.sentence}${exigence.lookAt === undefined ? '' : ` ; ${exigence.lookAt}`}`)}${entry === undefined ? '' : ` *${markdown(`${entry.texte}, ${entry.lieu} ; ${entry.force}${entry.reserve ? '' : ', sans réserve possible'}`)}*`}`;
  });
  const reasons = reasonsOf(scenario).map((reason) => `- ${markdown(reason)}`);
  return [`**Verdict : ${scenario.verdict}**`, ...(reasons.length > 0 ? ['', ...reasons] : []), ...(exigences.length > 0 ? ['', 'Exigences', '', ...exigences] : [])].join('\n');
}

/** Every string that is shown goes through the redaction, whatever rule or screen it came from. */
const redacted = <T>(value: T, redaction: Redaction): T => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? redaction.text(visible(inner)) : inner))) as T;

interface Matter { resultat: Resultat; record: RunRecord; referentiel: RunReferentiel; attachments: FactAttachments; redaction: Redaction; /** Real time. */ endedAt: string; times: (scenario: JudgedScenario) => Times; addressOf: AddressOf }

function resultOf(scenario: JudgedScenario, { resultat, record, referentiel, attachments, redaction, times: timesOfScenario, addressOf }: Matter): AllureResult {
  const times = timesOfScenario(scenario), reasons = reasonsOf(scenario);
  return {
    uuid: resultUuid(resultat.run, scenario.worker, scenario.id), historyId: testCaseId(scenario.id), testCaseId: testCaseId(scenario.id),
    fullName: `${scenario.uri}:${scenario.id}`, titlePath: [...scenario.uri.split('/').slice(0, -1), scenario.feature], name: scenario.name, description: describe(scenario, referentiel, redaction),
    status: STATUS[scenario.verdict], stage: 'finished', start: times.start, stop: times.stop,
    ...(scenario.verdict === 'conforme' ? {} : { statusDetails: { message: `${scenario.verdict}${reasons[0] ? ` : ${reasons[0]}` : ''}`, ...(reasons.length > 1 ? { trace: reasons.slice(1).join('\n') } : {}) } }),
    labels: labelsOf(scenario, referentiel), links: linksOf(scenario, referentiel, addressOf), parameters: [{ name: 'Verdict', value: scenario.verdict, excluded: true }],
    steps: stepsOf(scenario, record, times, attachments), attachments: [],
  };
}

/** What was judged over the whole run, as one result each: a late call must be seen beside the scenarios it turns red. */
function runResult(finding: Resultat['runFindings'][number], rank: number, { resultat: { run, startedAt }, record, attachments, endedAt }: Matter): AllureResult {
  const name = `Passage entier : ${finding.rule}`, start = Date.parse(startedAt), fact = finding.fact === undefined ? undefined : record.fact(finding.fact);
  const steps: AllureStep[] = fact === undefined ? [] : [{ name: `Fait ${finding.fact ?? ''}`, status: STATUS[finding.verdict], stage: 'finished', start, stop: start, steps: [], parameters: [], attachments: attachments.of(fact) }];
  return {
    uuid: resultUuid(run, 'passage', finding.rule, String(rank)), historyId: testCaseId('passage', finding.rule), testCaseId: testCaseId('passage', finding.rule),
    fullName: name, titlePath: ['Passage entier'], name, description: '', status: STATUS[finding.verdict], stage: 'finished', start, stop: Math.max(start, Date.parse(endedAt)),
    statusDetails: { message: `${finding.verdict} : ${findingText(finding)}` },
    labels: [{ name: 'epic', value: 'Passage entier' }, { name: 'feature', value: finding.rule }, { name: 'suite', value: 'Passage entier' }, { name: 'severity', value: 'critical' }],
    links: [], parameters: [], steps, attachments: [],
  };
}

/**
 * Writes the Allure results of a run into `folder`: verdicts come from `resultat` alone, pieces from the record. Same run, same bytes.
 * `await openXml()` first, otherwise messages are shown as raw text.
 * @param redaction with the secrets known beforehand; those the record holds in known fields are added to it
 * @returns where each result stands in the référentiel, for the report's tree
 * @throws HomologairError RAPPORT-CIBLE when the run names no target or version
 */
export function writeAllureResults(resultat: Resultat, record: RunRecord, folder: string, redaction: Redaction = createRedaction(), { earlier = [], addressOf = () => undefined }: AllureOptions = {}): Place[] {
  const environment = environmentOf(resultat, record), workers = resultat.journal.map(({ worker }) => worker);
  learnSecrets(record, workers, redaction);
  const store = resultStore(folder), referentiel = runReferentiel(resultat, snapshotCatalogue(record.header));
  const matter: Matter = { resultat, record, referentiel, attachments: new FactAttachments(record, store, redaction), redaction, endedAt: realEnd(workers.map((worker) => record.facts(worker)), record.header), times: timesOf(record, workers), addressOf };
  // Every attachment is written before any result: a secret met in the last one is masked in the first too.
  const results = [...resultat.scenarios.map((scenario) => resultOf(scenario, matter)), ...againstRun(resultat).map((finding, rank) => runResult(finding, rank, matter))];
  for (const result of results) store.json(`${result.uuid}-result.json`, redacted(result, redaction));
  store.text('environment.properties', redaction.text(environmentProperties(environment)));
  store.json('categories.json', CATEGORIES);
  store.json('executor.json', redacted(executor(resultat, earlier.length + 1), redaction));
  for (const [name, content] of Object.entries(allure2History(earlier))) store.json(`history/${name}`, content);
  return redacted(placesOf(resultat, referentiel), redaction);
}
