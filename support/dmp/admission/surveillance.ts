import { finessOf } from '../identifiers';
import type { WatchedKind } from '../world/watch';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** Transactions by which a record is read. */
const READING = new Set(['TD3.1', 'TD3.2']);

/** A professional or a structure blocked for presumed misuse reads nothing until the administration lifts the block; feeding goes on. */
export function surveillance(context: AdmissionContext): Outcome {
  if (!READING.has(known(context, 'asked').transaction)) return ADMITTED;
  for (const [kind, who] of watched(context)) {
    const block = context.dmp.world.watch.blockOf(kind, who);
    if (block !== undefined) return refused('surveillance', 'DMP-MESUSAGE-BLOQUE', { qui: `${kind} ${who}`, depuis: block.since.toISOString(), motif: block.reason });
  }
  return ADMITTED;
}

/** Counts one admitted access; the block it may cause starts with the next one. Warnings go to the national trace. */
export function countAccess(context: AdmissionContext): void {
  const { asked, patient, granted, dmp: { world, settings }, incoming: { at } } = context;
  if (asked === undefined || patient === undefined || !READING.has(asked.transaction)) return;
  const documents = granted?.kind === 'contents' ? granted.documents.length : 0;
  for (const [kind, who] of watched(context)) {
    const told = world.watch.saw(kind, who, { ins: patient.ins, documents }, at, settings.surveillance);
    if (told !== undefined) context.warnings.push(told);
  }
}

function watched(context: AdmissionContext): [WatchedKind, string][] {
  const { nameId, structure = '' } = known(context, 'claims');
  return [['professionnel', nameId], ['structure', finessOf(structure) ?? structure]];
}
