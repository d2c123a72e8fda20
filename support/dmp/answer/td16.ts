import { OID } from '../../vihf/claims';
import { buildTd16Answer } from '../../xds/build/td16';
import { TRANSACTIONS, type Td16Authorization, type Td16Request } from '../../xds/types';
import type { AdmissionContext } from '../admission/context';
import { utc } from '../cda/entry';
import type { Professionnel } from '../personas/schema';
import type { DmpRecord } from '../world/record';
import { soapAnswer, type WireAnswer } from './wire';

/** Who may read this record, who is blocked, or both. A block of everybody has no entry: the context says it. */
export function td16Answer(context: AdmissionContext, { mode }: Td16Request, record: DmpRecord): WireAnswer {
  const authorizations = [...(mode === 'INTERDITE' ? [] : allowed(context, record)), ...(mode === 'ACTIVE' ? [] : blocked(context, record))];
  const everybody = record.bloques.has('*') && mode !== 'ACTIVE';
  const body = buildTd16Answer({ status: 'DMPOk', authorizations, ...(everybody ? { context: 'Le patient a bloqué tous les professionnels.' } : {}) });
  return soapAnswer({ action: TRANSACTIONS['TD1.6'].response, body, request: context.headers });
}

function allowed(context: AdmissionContext, record: DmpRecord): Td16Authorization[] {
  const { dmp: { world }, incoming: { at } } = context;
  return record.authorisations.filter((one) => one.from <= at && one.until > at && !(one.rpps !== undefined && record.bloques.has(one.rpps)))
    .map((one): Td16Authorization => {
      const since = utc(one.from.toISOString());
      if (one.rpps !== undefined) return { ...person(context, record, one.rpps), since, mode: 'ACTIVE' };
      return { id: `1${one.finess}`, oid: OID.structures, nom: world.structures.get(one.finess)?.raisonSociale ?? '', prenom: '', since, mode: 'ACTIVE' };
    });
}

const blocked = (context: AdmissionContext, record: DmpRecord): Td16Authorization[] =>
  [...record.bloques].filter((rpps) => rpps !== '*').map((rpps) => ({ ...person(context, record, rpps), mode: 'INTERDITE' }));

function person({ dmp: { world } }: AdmissionContext, record: DmpRecord, rpps: string): Omit<Td16Authorization, 'mode'> {
  const found = world.directory.get(rpps);
  const id = `8${rpps}`;
  const last = world.history.of(record.patient.ins).filter((access) => access.professionnel === id && access.issue === 'admis').at(-1);
  return {
    id, oid: OID.ps, nom: found?.nom ?? '', prenom: found?.prenom ?? '', ...(found === undefined ? {} : { specialite: specialty(found) }),
    ...(last === undefined ? {} : { lastAction: utc(last.le) }), ...(record.medecinTraitant === rpps ? { medecinTraitant: true } : {}),
  };
}

const specialty = ({ profession, savoirFaire }: Professionnel): { code: string } => ({ code: savoirFaire === undefined ? `G15_${profession}` : `G15_${profession}/${savoirFaire}` });
