import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { bodiesOf, checkBlob, readBody } from './bodies';
import type { ChainReading } from './chain';
import { readChainFile } from './chain-file';
import type { Body, Fact, JournalHeader } from './facts';
import { readHeader } from './header';
import { hideMasked } from './masked';
import { journalFolder } from './paths';

export type JournalState = ChainReading['state'];
export interface WorkerJournal extends ChainReading { worker: string }
export interface Journal {
  header: JournalHeader;
  /** By worker name: with `seq`, the one order in which facts of several workers are merged. */
  workers: WorkerJournal[];
  /** Throws JOURNAL-CORPS when the bytes are gone or are not those noted. */
  bytes(body: Body): Buffer;
}

/**
 * Reads a finished, interrupted or moved run. States are told, not thrown.
 * @throws JOURNAL-ABSENT, JOURNAL-ENTETE when there is nothing to read.
 */
export function readJournal(runFolder: string): Journal {
  const { header, bytes: headerBytes } = readHeader(runFolder);
  const folder = journalFolder(runFolder);
  const workers = readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort()
    .map((name): WorkerJournal => {
      const chain = readChainFile(join(folder, name), headerBytes);
      return { worker: name.slice(0, -'.ndjson'.length), ...withMaskedHidden(withBodiesChecked(runFolder, chain)) };
    });
  return { header, workers: refuseTwins(workers), bytes: (body) => readBody(runFolder, body) };
}

/** Facts of every worker in the order (worker, seq). */
export const mergedFacts = (journal: Journal): { worker: string; fact: Fact }[] =>
  journal.workers.flatMap(({ worker, facts }) => facts.map((fact) => ({ worker, fact })));

/** A blob lives outside the chain: its loss or change alters the record all the same. */
function withBodiesChecked(runFolder: string, chain: ChainReading): ChainReading {
  if (chain.state === 'altéré') return chain;
  for (const fact of chain.facts) {
    for (const body of bodiesOf(fact)) {
      // Not its value, which is on the disk.
      if ('inline' in body || body.masque === true) continue;
      try {
        checkBlob(runFolder, body);
      } catch (error) {
        if (!(error instanceof HomologairError)) throw error;
        return { ...chain, state: 'altéré', trouble: `fait ${fact.seq} : ${error.message}` };
      }
    }
  }
  return chain;
}

/** In a redacted record, looking at what was taken out is noticed from here on. */
function withMaskedHidden(chain: ChainReading): ChainReading {
  for (const fact of chain.facts) {
    const [wrong] = hideMasked(fact);
    if (wrong !== undefined) return { ...chain, state: 'altéré', trouble: `fait ${fact.seq} : « ${wrong} » se dit expurgé sans porter d’empreinte` };
  }
  return chain;
}

/** The same file under two names would count every fact twice. */
function refuseTwins(workers: WorkerJournal[]): WorkerJournal[] {
  const owner = new Map<string, string>();
  return workers.map((worker) => {
    if (worker.facts.length === 0) return worker;
    const first = owner.get(worker.head);
    if (first !== undefined) return { ...worker, state: 'altéré', trouble: `copie du journal ${first}` };
    owner.set(worker.head, worker.worker);
    return worker;
  });
}
