import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeQuestion } from '../../support/jugement/question';
import type { QuestionFact } from '../../support/journal/facts';
import { readFacts } from '../../support/lecture/lecture';
import { aHeader } from './journal-builder';
import { echo, rulesOf } from './record';

const AT = { seq: 1, at: '2026-03-02T08:00:00.000Z' };
const asked = (lecture?: string): QuestionFact =>
  ({ ...AT, kind: 'question', rule: 'essai/echo', params: { verdict: 'non conforme', ...(lecture === undefined ? {} : { lecture }) }, first: 1, last: 1, scenario: 's', step: 0, text: 'étape' });
const judged = (lecture?: string) => {
  const question = asked(lecture);
  return judgeQuestion(readFacts([question], 'w1', aHeader({ ambiguities: { adeli: 'rpps-seul', 'version-vihf': '4.0' } }), () => Buffer.alloc(0)), question, rulesOf(echo()));
};

const CASES: { lecture?: string; verdict: string; reason?: RegExp }[] = [
  { verdict: 'non conforme' },
  { lecture: 'adeli=rpps-seul', verdict: 'non conforme' },
  { lecture: 'adeli=rpps-seul,version-vihf=4.0', verdict: 'non conforme' },
  { lecture: 'adeli=rpps-ou-adeli', verdict: 'sans objet', reason: /autre lecture de « adeli » : rpps-seul/ },
  { lecture: 'adeli=rpps-seul,version-vihf=3.0', verdict: 'sans objet', reason: /« version-vihf » : 4\.0/ },
  { lecture: 'inconnue=oui', verdict: 'sans objet', reason: /« inconnue » : aucune/ },
];
for (const { lecture, verdict, reason } of CASES) {
  test(`a question asked under ${lecture ?? 'any reading'} is ${verdict}`, () => {
    const answer = judged(lecture);
    assert.equal(answer.verdict, verdict);
    if (reason !== undefined) assert.match(answer.findings[0]?.reason ?? '', reason);
  });
}
