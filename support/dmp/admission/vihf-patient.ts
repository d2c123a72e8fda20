import type { VihfClaims } from '../../vihf/claims';
import { QUERY_SLOT, type Transaction } from '../../xds/types';
import { insKeyIsRight, parseCx } from '../identifiers';
import type { AccessMode } from '../world/reader';
import { finessOf, rppsOf } from '../identifiers';
import { known, type AdmissionContext, type Asked } from './context';
import { refused, type Refused } from './outcome';

/** The patient the token is bound to: a test identity with a right key, and the one the request asks for (V15, V16). */
export function patientChecks(claims: VihfClaims, context: AdmissionContext): Refused | undefined {
  context.reader = {
    mode: (claims.purposeOfUse?.code.toLowerCase() ?? 'normal') as AccessMode,
    rpps: rppsOf(claims.nameId), finess: finessOf(claims.structure ?? ''), roles: claims.roles,
  };
  // TD0.4 lists records: its token is of no patient (interface-dmp §2.4).
  if (claims.patient === undefined && PATIENTLESS.has(known(context, 'asked').transaction)) return undefined;
  const patient = parseCx(claims.patient ?? '');
  if (patient === undefined || !insKeyIsRight(patient.ins)) return refused('vihf-contenu', 'DMP-VIHF-PATIENT', { valeur: claims.patient });
  const { insOids } = context.dmp.settings;
  if (!insOids.includes(patient.oid)) return refused('vihf-contenu', 'DMP-VIHF-OID-INS', { oid: patient.oid, attendu: insOids.join(' ou ') });
  const asked = patientAsked(known(context, 'asked'));
  if (asked !== undefined && (asked.ins !== patient.ins || asked.oid !== patient.oid)) {
    return refused('vihf-contenu', 'DMP-VIHF-PATIENT-DIFFERENT', { jeton: patient.ins, requete: asked.ins });
  }
  context.patient = patient;
  return undefined;
}

/** Transactions whose token may be bound to no patient. */
export const PATIENTLESS: ReadonlySet<Transaction> = new Set<Transaction>(['TD0.4']);

/** The patient a request names; for FindDocuments without patient the VIHF's INS stands (RG_3010). */
export function patientAsked(asked: Asked): { ins: string; oid: string } | undefined {
  if (asked.transaction === 'TD0.2' || asked.transaction === 'TD1.3a') return { ins: asked.ins, oid: asked.oid };
  const cx = 'lot' in asked ? asked.lot.patientId
    : asked.transaction === 'TD3.1' ? (asked.query.slots[QUERY_SLOT.patientId] ?? asked.query.slots[QUERY_SLOT.setPatientId])?.[0] : undefined;
  if (cx === undefined) return undefined;
  return parseCx(cx) ?? { ins: cx, oid: '' };
}
