import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeSeenSecrets } from '../../support/evidence/redaction/seen-secrets';
import { sealRedacted } from '../../support/evidence/sceau/seal-redacted';
import { createClock } from '../../support/horloge/clock';
import type { NewFact } from '../../support/journal/facts';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import { writeResult } from '../../support/jugement/result-file';
import { judgeRun } from '../../support/jugement/run';
import { openRunRecord } from '../../support/rapports/record';
import { breaks, holds, nonConcluant, type Finding } from '../../support/rules/finding';
import type { Rule } from '../../support/rules/rule';
import { CANARY, KNOWN, record } from '../rapports/fixture';
import { aHeader } from '../jugement/journal-builder';
import { echo, EXIGENCES, rulesOf } from '../jugement/record';
import { INSTANT, signer } from './kit';

export const SALT = 'sel-des-tests-0123456789abcdef-0123456789abcdef';
/** Who the run is about; each comes back in screens and traces, written otherwise. */
export const PERSON = { ins: '279035121518989', nom: 'CANARI-LEFÈVRE', prenom: 'Zoé', medecin: 'CANARI-DUPUYTREN' };

const rule = (id: string, judge: Rule['judge']): Rule => ({ id, version: 1, exigences: ['exi-liee'], sentence: id, judge });
const each = <T>(list: readonly T[], good: (one: T) => boolean): Finding[] =>
  (list.length === 0 ? [nonConcluant('rien à voir')] : list.map((one) => (good(one) ? holds() : breaks({ expected: 'ce que la règle attend', got: 'autre chose' }))));

/** What each rule looks at, so that the record tells which of them a redacted one can still answer. */
const COOKIE = rule('essai/cookie', ({ exchanges }) => each(exchanges, ({ fact }) => fact.requestHeaders.some(([name, value]) => name === 'Cookie' && value.includes(CANARY.cookie))));
const TYPE = rule('essai/type', ({ exchanges }) => each(exchanges, ({ fact }) => fact.requestHeaders.find(([name]) => name === 'Content-Type')?.[1] === 'application/soap+xml'));
const ACTION = rule('essai/action', ({ scenario }) => each(scenario.exchanges, ({ action }) => action?.includes('RegistryStoredQuery') === true));
const TOKENS = rule('essai/jetons', ({ all }) => each(all.tokens, ({ air }) => !air));
const NAME = rule('essai/nom-a-l-ecran', ({ screens }) => each(screens, ({ text }) => text?.includes(PERSON.nom) === true));
const MAPPED = rule('essai/ecran-releve', ({ screens }) => each(screens, ({ mapped }) => mapped));
const BROKEN = rule('essai/panne', ({ screens }) => { throw new Error(`panne sur ${screens[0]?.text?.slice(0, 3) ?? 'rien'}`); });
const ASKED = [COOKIE, TYPE, ACTION, TOKENS, NAME, MAPPED, BROKEN];
const WHOLE = rule('essai/ensemble', ({ all }) => each(all.exchanges, ({ fact }) => fact.responseHeaders.every(([, value]) => value !== '')));
const COUNT = rule('essai/compte', ({ all }) => each(all.screens, ({ reading }) => reading !== ''));

export const JUDGING = { rules: rulesOf(echo(), ...ASKED), runRules: [WHOLE, COUNT] };

const admission = {
  kind: 'act', act: 'admission', structure: { finessJuridique: '1', finessGeographique: '2', nom: 'Hôpital' },
  professionnels: [{ persona: 'medecin', login: 'm', nom: PERSON.medecin, prenom: 'Zoé', profession: '10' }],
  patients: [{ persona: 'patiente', ins: PERSON.ins, oid: '1.2', nom: PERSON.nom, prenom: PERSON.prenom, naissance: '1979-03-28', situation: '' }],
} as unknown as NewFact;

/** Number the target file declares; no token carries it. */
export const DECLARED = 'HOMOLOGATION-FICTIVE-DECLAREE';

/** Two scenarios over every canary of the reports' fixture; each rule is asked in both, so that what one read is read again from memory by the other. */
export function fullRun(folder: string, name: string): string {
  const own = join(folder, name);
  mkdirSync(own);
  const header = writeHeader(own, aHeader({
    run: name, target: { ...aHeader().target, lps: { nom: 'DPI d’essai', version: '1.0', homologation: DECLARED } }, catalogue: { sha256: '', exigences: EXIGENCES, means: [] }, rules: Object.fromEntries([...JUDGING.rules.keys()].map((id) => [id, 1])),
  }));
  let time = Date.parse('2026-03-02T08:00:00.000Z');
  const journal = openJournal(own, 'banc-1', createClock(0, () => (time += 10)), header);
  const [exchange, screen, trace, refused] = ['banc-1:3', 'banc-1:4', 'banc-1:5', 'banc-1:6'].map((id) => { const { seq: _seq, at: _at, ...fact } = record().fact(id) ?? { seq: 0, at: '' }; return fact as NewFact; }) as [NewFact, NewFact, NewFact, NewFact];
  for (const id of ['premier', 'second']) {
    const ask = (rule: string, step: number, params: Record<string, string> = {}): void => { journal.append({ kind: 'question', rule, params, first: 1, last: journal.last, scenario: id, step, text: 'étape' }); };
    journal.append({ kind: 'marker', marker: 'scenario-start', scenario: { id, name: id, uri: `${id}.feature`, line: 1, feature: 'Essais', tags: ['@EXI-1'] } });
    journal.append({ kind: 'marker', marker: 'step-start', scenario: id, step: 0, text: 'étape' });
    for (const fact of [admission, exchange, screen, trace, refused]) journal.append(fact);
    journal.append({ kind: 'screen', reading: 'identite', mapped: true, text: `${PERSON.nom} ${PERSON.prenom}, ${encodeURIComponent(PERSON.nom)}, ${Buffer.from(`n°${PERSON.ins}.`).toString('base64')}`, screenshot: journal.body(Buffer.from(`ffd8ff ${PERSON.nom}`)) });
    ask('essai/echo', 0, { verdict: id === 'premier' ? 'conforme' : 'non conforme' });
    for (const { id: asked } of ASKED) ask(asked, 0);
    journal.append({ kind: 'marker', marker: 'step-end', scenario: id, step: 0, status: 'PASSED' });
    journal.append({ kind: 'marker', marker: 'scenario-end', scenario: id });
  }
  journal.close();
  writeResult(own, judgeRun(own, undefined, JUDGING));
  writeSeenSecrets({ folder: own, record: openRunRecord(own), workers: ['banc-1'] }, KNOWN);
  return own;
}

/** The redacted container of a run. */
export const redactedOf = (runFolder: string, identities: boolean, output: string): string =>
  sealRedacted({ runFolder, output, signer, at: INSTANT, salt: SALT, identities, judging: JUDGING }).path;
