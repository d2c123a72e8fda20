import type { DmpRecord } from '../world/record';
import type { StoredDocument } from '../world/document';
import { accessOf, type RecordAccess } from '../world/reader';
import { verdictOn, type Verdict } from '../world/visibility';
import { unmaskWhatIsDue } from '../world/unmasking';
import { known, type AdmissionContext } from './context';

/** The record of the token's patient at this instant, what is due to the patient opened first. */
export function recordOf(context: AdmissionContext): DmpRecord | undefined {
  const { dmp: { world, settings }, incoming: { at } } = context;
  const record = world.records.get(known(context, 'patient').ins);
  if (record !== undefined && unmaskWhatIsDue(record, at, settings)) world.changed();
  return record;
}

export const accessTo = (context: AdmissionContext, record: DmpRecord | undefined): RecordAccess =>
  accessOf(record, known(context, 'reader'), context.incoming.at, context.dmp.settings.urgenceSurMasques);

/** Decides documents one by one for the reader of this request; a cell of the matrix is looked up once per type. */
export function judgeFor(context: AdmissionContext, access: RecordAccess): (document: StoredDocument) => Verdict {
  const { dmp: { world, settings } } = context;
  const reader = known(context, 'reader');
  const cells = new Map<string, ReturnType<typeof world.matrice.cell>>();
  const cellOf = (typeCode: string): ReturnType<typeof world.matrice.cell> => {
    let cell = cells.get(typeCode);
    if (cell === undefined) cells.set(typeCode, cell = world.matrice.cell(typeCode, reader.roles ?? [], settings.matriceConfiances));
    return cell;
  };
  return (document) => verdictOn(document, access, reader, cellOf);
}

/** Says once in the trace that what was decided rests on no source. */
export function tellUnsourced(context: AdmissionContext, { unsourced }: Verdict): void {
  if (unsourced === undefined) return;
  const said = `case non sourcée : ${unsourced}`;
  if (!context.warnings.includes(said)) context.warnings.push(said);
}
