import type { Body, Fact, JournalHeader } from '../journal/facts';
import { readJournal } from '../journal/reader';

/** What a reporter may look at beside `resultat.json`: the journal's facts and their bytes. */
export interface RunRecord {
  readonly header: JournalHeader;
  /** Facts of one worker, in order. */
  facts(worker: string): readonly Fact[];
  /** @param id `<worker>:<seq>` */
  fact(id: string): Fact | undefined;
  /** @throws HomologairError JOURNAL-CORPS when they are gone or altered. */
  bytes(body: Body): Buffer;
}

/** The record of a run's folder. @throws HomologairError JOURNAL-ABSENT, JOURNAL-ENTETE */
export function openRunRecord(runFolder: string): RunRecord {
  const journal = readJournal(runFolder);
  return recordOf(journal.header, new Map(journal.workers.map(({ worker, facts }) => [worker, facts])), (body) => journal.bytes(body));
}

/** A record from facts already read. */
export function recordOf(header: JournalHeader, workers: ReadonlyMap<string, readonly Fact[]>, bytes: (body: Body) => Buffer): RunRecord {
  const facts = (worker: string): readonly Fact[] => workers.get(worker) ?? [];
  return {
    header, facts, bytes,
    fact(id) {
      const at = id.lastIndexOf(':'), seq = Number(id.slice(at + 1));
      const ofWorker = facts(id.slice(0, at)), guess = ofWorker[seq - 1];
      return guess?.seq === seq ? guess : ofWorker.find((fact) => fact.seq === seq);
    },
  };
}
