import type { Td04Request } from '../../xds/types';
import { rppsOf } from '../identifiers';
import type { Authorisation } from '../world/authorisations';
import type { DmpRecord } from '../world/record';
import { isBlocked } from '../world/reader';
import { known, type AdmissionContext } from './context';
import { profileOf } from './droit-fonctionnel';
import { ADMITTED, type Outcome } from './outcome';

/**
 * TD0.4: open records with a valid authorisation of the asker in their structure. A person who is not a health professional asks for the
 * professionals of the same structure (PDT-INF-606 note 3), or for one of them by `psOwnerId`; a professional for themselves.
 */
export function authorisedRecords(context: AdmissionContext, request: Td04Request): Outcome {
  const { dmp: { world }, incoming: { at } } = context;
  const reader = known(context, 'reader');
  const forStructure = profileOf(known(context, 'claims'), reader, context) === 'pe' || reader.rpps === undefined;
  const owner = request.psOwnerId === undefined ? (forStructure ? undefined : reader.rpps) : rppsOf(request.psOwnerId) ?? request.psOwnerId;
  if (!forStructure && owner !== reader.rpps) context.warnings.push('droit non sourcé : liste des DMP d’un autre professionnel de la structure');
  const concerns = (one: Authorisation): boolean => one.finess === reader.finess && one.from <= at && one.until > at
    && (one.rpps === undefined || owner === undefined || one.rpps === owner);
  const records = [...world.records.values()].filter((record) => record.patient.dmp === 'actif' && !isBlocked(record, { rpps: owner })
    && record.authorisations.some((one) => concerns(one) && since(request, record, one)));
  context.granted = { kind: 'authorised', records };
  return ADMITTED;
}

/** Since a date: of the authorisation, or of the last document received. */
function since({ startDate, dateType }: Td04Request, record: DmpRecord, { from }: Authorisation): boolean {
  if (startDate === undefined) return true;
  const told = dateType === 'LASTDOC' ? lastDeposit(record) : from;
  return told !== undefined && told.toISOString().replace(/\D/g, '').slice(0, 14) >= startDate;
}

/** When the last document was received. */
export const lastDeposit = (record: DmpRecord): Date | undefined =>
  record.documents.all.reduce<Date | undefined>((last, { deposit }) => (last === undefined || deposit > last ? deposit : last), undefined);
