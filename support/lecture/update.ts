import type { StructureRef } from '../journal/facts';
import type { Coded } from '../vihf/claims';
import type { UpdateRequest } from '../xds/parse/td33';
import { updateKind } from '../xds/update-kind';
import type { UpdateReading } from './documents-view';
import { readAuthors, readMetadata } from './metadata';
import { insOfCx } from './request';
import type { ReadExchange } from './view';

/** What a TD3.3 asked, change by change. `before` gives the codes a document was last listed with. */
export function readUpdates({ lot, updates }: UpdateRequest, structure: StructureRef | undefined, before: (logicalId: string) => readonly Coded[] | undefined): UpdateReading[] {
  const asker = { patientId: lot.patientId, ins: insOfCx(lot.patientId).ins, authors: readAuthors(lot, structure) };
  return updates.map((update) => {
    if (update.kind === 'status') return { kind: updateKind(update), entryUuid: update.target, statuses: { from: update.from, to: update.to }, ...asker };
    const { entry, previousVersion } = update;
    const known = before(entry.logicalId);
    return {
      kind: updateKind(update, known), entryUuid: entry.entryUuid, logicalId: entry.logicalId, uniqueId: entry.uniqueId, previousVersion,
      confidentiality: { ...(known && { before: known }), after: entry.confidentialityCodes }, document: readMetadata(entry, structure), ...asker,
    };
  });
}

/** The codes a document was listed with by the last of these exchanges that listed it. */
export function lastListed(exchanges: readonly ReadExchange[], seq: number, logicalId: string): readonly Coded[] | undefined {
  for (let index = exchanges.length - 1; index >= 0; index -= 1) {
    const exchange = exchanges[index] as ReadExchange;
    // Not its `transaction`: that of an update looks back in turn.
    if (exchange.seq >= seq || exchange.query === undefined) continue;
    const found = exchange.documentsReturned.find((document) => document.logicalId === logicalId || document.entryUuid === logicalId);
    if (found?.confidentialityCodes !== undefined) return found.confidentialityCodes;
  }
  return undefined;
}
