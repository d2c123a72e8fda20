import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { streamFiles } from '../../jugement/stream';
import type { Redaction } from '../../rapports/redact';
import { redactedTexts } from './leaves';

/** What the judgement reads of cucumber's stream. Attachments, sources and hooks' own words are left behind. */
const READ = ['meta', 'gherkinDocument', 'pickle', 'testCase', 'testCaseStarted', 'testStepFinished', 'testCaseFinished'] as const;

/** Writes what a run's stream says was executed, redacted as the journal is so that both still name the same scenarios. */
export function writeRedactedMessages(runFolder: string, into: string, redaction: Redaction): void {
  for (const file of streamFiles(runFolder)) {
    const path = join(into, relative(runFolder, file));
    mkdirSync(dirname(path), { recursive: true });
    const output = openSync(path, 'wx');
    try {
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const message = messageOf(line), name = READ.find((one) => message?.[one] !== undefined);
        if (message === undefined || name === undefined) continue;
        writeSync(output, `${JSON.stringify(redactedTexts({ [name]: message[name] }, (value) => redaction.text(value)))}\n`);
      }
    } finally {
      closeSync(output);
    }
  }
}

/** Undefined for a line torn by a process that was killed. */
function messageOf(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
