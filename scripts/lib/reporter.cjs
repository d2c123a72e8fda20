// node:test reporter: failures told in full, skips with their reason, one dot per test, counts on the last line.
'use strict';
const { relative } = require('node:path');
const { inspect } = require('node:util');
const { PREFIX } = require('./counts.cjs');

const place = ({ file, line }) => (file ? `${relative(process.cwd(), file)}${line ? `:${line}` : ''}` : '?');

async function* reporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, reasons: [] };
  let dots = 0;
  const dot = () => { dots += 1; return dots % 80 === 0 ? '.\n' : '.'; };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) {
        counts.skipped += 1;
        counts.reasons.push(`${data.name} : ${typeof data.skip === 'string' ? data.skip : 'sans raison donnée'}`);
      } else counts.passed += 1;
      yield dot();
    } else if (type === 'test:fail' && (data.details.type !== 'suite' || !childFailed(data.details.error))) {
      counts.failed += 1;
      const error = data.details.error?.cause ?? data.details.error;
      yield `\n✖ ${data.name} (${place(data)})\n${indent(error?.stack ?? inspect(error))}\n`;
    } else if (type === 'test:stderr') yield data.message;
  }
  yield `\n${PREFIX}${JSON.stringify(counts)}\n`;
}

/** A suite that failed because of its tests is not one more failure. */
const childFailed = (error) => error?.failureType === 'subtestsFailed';
const indent = (text) => String(text).split('\n').map((line) => `    ${line}`).join('\n');

module.exports = reporter;
