import { readFileSync } from 'node:fs';
import { judgeQuestion } from '../jugement/question';
import type { Body, JournalHeader, QuestionFact } from '../journal/facts';
import { blobFile } from '../journal/paths';
import type { JournalWriter } from '../journal/writer';
import { JournalLecture } from '../lecture/lecture';
import type { Finding, Verdict } from '../rules/finding';

/** Answers questions on the facts recorded so far: what the progress shows, never what the verdict is. */
export function provisionalJudge(journal: JournalWriter, header: JournalHeader, runFolder: string): (question: QuestionFact) => { verdict: Verdict; findings: Finding[] } {
  const bytes = (body: Body): Buffer => (body.inline === undefined ? readFileSync(blobFile(runFolder, body.sha256)) : Buffer.from(body.inline, 'base64'));
  const lecture = new JournalLecture(journal.worker, header, bytes);
  return (question) => judgeQuestion(lecture.extend(journal.facts()), question);
}
