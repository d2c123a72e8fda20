import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '../../support/horloge/clock';
import type { JournalHeader, NewFact } from '../../support/journal/facts';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import { benchHeader } from '../journal-header';

/**
 * As measured on the suite, by scenario: eight steps, three questions, twelve acts, four exchanges of some kilobytes, a picture of 48 kB. No exchange
 * has a token: it is not the reading of tokens that is measured.
 */
const STEPS = 8, ACTS = 12, EXCHANGES = 4, PICTURE = 48 * 1024, REQUEST = 5 * 1024, ANSWER = 7 * 1024;
/** What a scenario asks, most often green: some cannot tell, some are red. */
const questionsOf = (number: number): string[] => ['dmp/echanges-places', 'air/recherche-sur-geste', number % 25 === 0 ? 'web-ps/patient-du-dossier' : number % 10 === 0 ? 'air/jeton-frais' : 'dmp/echanges-places'];
const BY_FEATURE = 25, START = Date.parse('2026-03-02T08:00:00.000Z');

/** Tags of the exigences a scenario may prove, one after the other. */
const tagsOf = ({ catalogue }: JournalHeader): string[] => (catalogue.exigences as { numeros: Record<string, string>; verification: { mode: string } }[])
  .filter(({ verification }) => verification.mode === 'scenario').flatMap(({ numeros }) => Object.entries(numeros).slice(0, 1).map(([text, number]) => `@${text}-${number}`));

/** A finished run of so many scenarios, in two workers' journals, not yet judged; what each holds is its own, so that nothing is written once for all. */
export function writeSyntheticRun(parent: string, scenarios: number): string {
  const folder = mkdtempSync(join(parent, `resultats-${scenarios}-`)), header = benchHeader(`synthetique-${scenarios}`), bytes = writeHeader(folder, header), tags = tagsOf(header);
  mkdirSync(join(folder, 'messages'));
  /** Marked-up text of its own, of about so many bytes. */
  const message = (name: string, size: number): Buffer => Buffer.from(`<${name}>${Array.from({ length: Math.round(size / 64) }, (_, line) => `<ligne n="${line}">${name} de mesure, valeur ordinaire et unique</ligne>`).join('')}</${name}>`);
  const person = { persona: 'aubrac', login: 'aubrac', nom: 'AUBRAC', prenom: 'Hélène', profession: '10', rpps: '99900063480' };
  for (const [half, worker] of ['banc-1', 'banc-2'].entries()) {
    let time = START;
    const journal = openJournal(folder, worker, createClock(0, () => (time += 10)), bytes, { keepInMemory: false });
    const put = (fact: NewFact): number => { journal.append(fact); return journal.last; };
    for (let number = half; number < scenarios; number += 2) {
      const id = `mesure-${Math.floor(number / BY_FEATURE)}/scenario-${number}`, name = `Scénario ${number}`;
      const first = put({ kind: 'marker', marker: 'scenario-start', scenario: { id, name, uri: `features/mesure/${Math.floor(number / BY_FEATURE)}.feature`, line: number % BY_FEATURE, feature: `Mesure ${Math.floor(number / BY_FEATURE)}`, tags: [tags[number % tags.length] ?? '', tags[(number * 7) % tags.length] ?? ''] } });
      for (let step = 0; step < STEPS; step += 1) {
        put({ kind: 'marker', marker: 'step-start', scenario: id, step, text: `étape ${step} du scénario ${number}` });
        if (step === 0) for (let act = 0; act < ACTS; act += 1) put({ kind: 'act', act: 'gesture', person, poste: 'poste 1', gesture: 'ouvrir-dossier', patient: `pat-${act}` });
        if (step === 1) for (let call = 0; call < EXCHANGES; call += 1) {
          const at = new Date(time).toISOString();
          put({
            kind: 'exchange', peer: { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', chain: [] }, method: 'POST', path: '/', requestHeaders: [['content-type', 'application/soap+xml']], request: journal.body(message(`demande-${number}-${call}`, REQUEST)), receivedAt: at, answeredAt: at,
            status: 200, responseHeaders: [['content-type', 'application/soap+xml']], response: journal.body(message(`reponse-${number}-${call}`, ANSWER)), admission: { admitted: true }, trace: `${id}-${call}`,
          });
        }
        if (step === 2) put({ kind: 'screen', reading: 'message', mapped: true, text: id, screenshot: journal.body(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(PICTURE, id)])) });
        const rule = questionsOf(number)[step - 3];
        if (rule !== undefined) put({ kind: 'question', rule, params: {}, first, last: journal.last, scenario: id, step, text: `étape ${step}` });
        put({ kind: 'marker', marker: 'step-end', scenario: id, step, status: 'PASSED' });
      }
      put({ kind: 'marker', marker: 'scenario-end', scenario: id });
    }
    journal.close();
  }
  return folder;
}
