import { howMany } from '../../support/how-many';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '../../support/horloge/clock';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import { writeResult } from '../../support/jugement/result-file';
import { judgeRun } from '../../support/jugement/run';
import type { RunPki } from '../../support/pki/run-pki';
import { holds } from '../../support/rules/finding';
import { RUN_RULES } from '../../support/rules/index';
import type { Rule } from '../../support/rules/rule';
import { loadSigner } from '../../support/vihf/issue/issue';
import { benchHeader } from '../journal-header';
import { fullMessage } from '../vihf/message';

const PICTURE = 200 * 1024;
/** As much text as an answer of some documents has, below what leaves the line. */
const ANSWER = 40 * 1024;

/**
 * What a run of the témoin holds, in the proportions measured on a whole suite: two thirds of lines, one of blobs; ten exchanges and one picture a scenario.
 * @returns its folder, its result included
 */
export function writeLargeRun(parent: string, octets: number, pki: RunPki): string {
  const folder = mkdtempSync(join(parent, 'execution-')), header = writeHeader(folder, benchHeader('grande-execution', { anchors: pki.anchors, crls: pki.crls }));
  const [{ sign }] = Object.values(pki.structures) as [RunPki['structures'][string]], half = octets / 2;
  const request = fullMessage(loadSigner(readFileSync(sign.cert, 'utf8'), readFileSync(sign.key, 'utf8')));
  for (const worker of ['banc-1', 'banc-2']) {
    let time = Date.parse('2026-03-02T08:00:00.000Z'), written = 0;
    const journal = openJournal(folder, worker, createClock(0, () => (time += 10)), header, { keepInMemory: false });
    for (let number = 0; written < half; number += 1) {
      const id = `${worker}-${number}`, at = new Date(time).toISOString(), first = journal.last + 1;
      journal.append({ kind: 'marker', marker: 'scenario-start', scenario: { id, name: id, uri: `${id}.feature`, line: 1, feature: 'Mesure', tags: ['@EXI-v1-23'] } });
      journal.append({ kind: 'marker', marker: 'step-start', scenario: id, step: 0, text: 'étape' });
      for (let call = 0; call < 10; call += 1) {
        journal.append({
          kind: 'exchange', peer: { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', chain: [] }, method: 'POST', path: '/', requestHeaders: [['content-type', 'application/soap+xml']],
          request: journal.body(request), receivedAt: at, answeredAt: at, status: 200, responseHeaders: [['content-type', 'application/soap+xml']],
          response: journal.body(Buffer.from(`<a>${`${id} ${call} `.padEnd(64, '.').repeat(ANSWER / 64)}</a>`)), admission: { admitted: true }, trace: `${id}-${call}`,
        });
        written += (request.length + ANSWER) * 4 / 3;
      }
      journal.append({ kind: 'screen', reading: 'message', mapped: true, text: id, screenshot: journal.body(Buffer.alloc(PICTURE, id)) });
      written += PICTURE;
      journal.append({ kind: 'question', rule: 'air/jeton-frais', params: {}, first, last: journal.last, scenario: id, step: 0, text: 'étape' });
      journal.append({ kind: 'marker', marker: 'step-end', scenario: id, step: 0, status: 'PASSED' });
      journal.append({ kind: 'marker', marker: 'scenario-end', scenario: id });
    }
    journal.close();
  }
  writeResult(folder, judgeRun(folder, undefined, { runRules: RUN_RULES.map((rule) => (rule.id === 'vihf/deux-lectures' ? agreed : rule)) }));
  return folder;
}

/** The dear second reading of the same good token, thousands of times, is left to the verification, which says so if it ends otherwise. */
const agreed: Rule = {
  id: 'vihf/deux-lectures', version: 1, exigences: [], sentence: '',
  judge: ({ tokens }) => [holds({}, `${howMany(tokens.length, 'jeton lu')} deux fois, d’accord`)],
};
