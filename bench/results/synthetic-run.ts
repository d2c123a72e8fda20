import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '../../support/horloge/clock';
import type { JournalHeader, NewFact } from '../../support/journal/facts';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import { fixture } from '../../support/racine';
import { loadSigner } from '../../support/vihf/issue/issue';
import { benchHeader } from '../journal-header';
import { fullMessage } from '../vihf/message';

/** As measured on the suite, by scenario: eight steps, three questions, twelve acts, a picture of 48 kB. Two exchanges instead of four, one of them with a token: judging is not what is measured. */
const STEPS = 8, QUESTIONS = ['air/jeton-frais', 'air/rpps-de-la-personne-au-travail', 'air/methode-declaree'], ACTS = 12, PICTURE = 48 * 1024, ANSWER = 7 * 1024;
const BY_FEATURE = 25, START = Date.parse('2026-03-02T08:00:00.000Z');

/** Tags of the exigences a scenario may prove, one after the other. */
const tagsOf = ({ catalogue }: JournalHeader): string[] => (catalogue.exigences as { numeros: Record<string, string>; verification: { mode: string } }[])
  .filter(({ verification }) => verification.mode === 'scenario').flatMap(({ numeros }) => Object.entries(numeros).slice(0, 1).map(([text, number]) => `@${text}-${number}`));

/** A finished run of so many scenarios, in two workers' journals, not yet judged; what each holds is its own, so that nothing is written once for all. */
export function writeSyntheticRun(parent: string, scenarios: number): string {
  const folder = mkdtempSync(join(parent, `resultats-${scenarios}-`)), header = benchHeader(`synthetique-${scenarios}`), bytes = writeHeader(folder, header), tags = tagsOf(header);
  mkdirSync(join(folder, 'messages'));
  const pem = (name: string): string => readFileSync(fixture('sceau', name), 'utf8');
  const token = fullMessage(loadSigner(pem('certificat-de-test.pem'), pem('cle-de-test.pem')));
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
        if (step === 1) for (const request of [token, Buffer.from(`<demande n="${number}"/>`)]) {
          const at = new Date(time).toISOString();
          put({
            kind: 'exchange', peer: { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', chain: [] }, method: 'POST', path: '/', requestHeaders: [['content-type', 'application/soap+xml']], request: journal.body(request), receivedAt: at, answeredAt: at,
            status: 200, responseHeaders: [['content-type', 'application/soap+xml']], response: journal.body(Buffer.from(`<a>${`${id} `.padEnd(64, '.').repeat(ANSWER / 64)}</a>`)), admission: { admitted: true }, trace: `${id}-${request.length}`,
          });
        }
        if (step === 2) put({ kind: 'screen', reading: 'message', mapped: true, text: id, screenshot: journal.body(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(PICTURE, id)])) });
        const rule = QUESTIONS[step - 3];
        if (rule !== undefined) put({ kind: 'question', rule, params: {}, first, last: journal.last, scenario: id, step, text: `étape ${step}` });
        put({ kind: 'marker', marker: 'step-end', scenario: id, step, status: 'PASSED' });
      }
      put({ kind: 'marker', marker: 'scenario-end', scenario: id });
    }
    journal.close();
  }
  return folder;
}
