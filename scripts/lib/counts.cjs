'use strict';

/** How a phase says its counts, on the last line of its standard output. */
const PREFIX = 'HOMOLOGAIR-COMPTES ';

/** Asks a command of the bench for that line: nobody else is shown it. */
const ASK = { HOMOLOGAIR_COMPTES: '1' };

/** @returns {{ passed: number, failed: number, skipped: number, reasons: string[] } | undefined} undefined when the line is another. */
function readCounts(line) {
  if (!line.startsWith(PREFIX)) return undefined;
  const { passed = 0, failed = 0, skipped = 0, reasons = [] } = JSON.parse(line.slice(PREFIX.length));
  return { passed, failed, skipped, reasons };
}

const none = () => ({ passed: 0, failed: 0, skipped: 0, reasons: [] });
const sum = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped, reasons: [...one.reasons, ...other.reasons] });

module.exports = { ASK, PREFIX, none, readCounts, sum };
