import type { RunRecord } from './record';
import type { Redaction } from './redact';
import { writtenClaims } from './show-vihf';

/** Registers every secret the record holds in a known field, before anything is written: cookies, authorisations, homologation number (sent, and declared). */
export function learnSecrets(record: RunRecord, workers: Iterable<string>, redaction: Redaction): void {
  const { lps, platform } = record.header.target;
  for (const { homologation } of [lps, platform ?? lps]) if (homologation) redaction.secret(homologation);
  for (const worker of workers) {
    for (const fact of record.facts(worker)) {
      if (fact.kind !== 'exchange') continue;
      for (const [name, value] of [...fact.requestHeaders, ...fact.responseHeaders]) redaction.header(name, value);
      const homologation = writtenClaims(fact, record)?.lpsHomologation;
      if (homologation) redaction.secret(homologation);
    }
  }
}
