import { buildTd04Answer } from '../../xds/build/td04';
import { TD02 } from '../../xds/td02-codes';
import { TRANSACTIONS, type Td04Patient } from '../../xds/types';
import { known, type AdmissionContext } from '../admission/context';
import { lastDeposit } from '../admission/liste-des-dmp';
import { utc } from '../cda/entry';
import type { DmpRecord } from '../world/record';
import { isMedecinTraitant } from '../world/reader';
import { soapAnswer, type WireAnswer } from './wire';

export function td04Answer(context: AdmissionContext, records: readonly DmpRecord[]): WireAnswer {
  const body = buildTd04Answer({ status: 'DMPOk', patients: records.map((record) => patientOf(context, record)) });
  return soapAnswer({ action: TRANSACTIONS['TD0.4'].response, body, request: context.headers });
}

/** Last access: the last admitted one of this professional; last update: the last change of a document. */
function patientOf(context: AdmissionContext, record: DmpRecord): Td04Patient {
  const { patient } = record;
  const traits = patient.traitsDmp ?? patient;
  const reader = known(context, 'reader');
  const accesses = context.dmp.world.history.of(patient.ins).filter(({ issue }) => issue === 'admis');
  const lastOf = (kept: (access: typeof accesses[number]) => boolean): string | undefined => { const found = accesses.filter(kept).at(-1); return found === undefined ? undefined : utc(found.le); };
  const nameId = known(context, 'claims').nameId;
  const added = lastDeposit(record);
  return {
    identifiers: [{ ins: patient.ins, oid: patient.oid }, ...(patient.insC === undefined ? [] : [{ ins: patient.insC, oid: TD02.insC }])],
    nom: traits.nom, prenom: traits.prenom, naissance: traits.naissance.replaceAll('-', ''), medecinTraitant: isMedecinTraitant(record, reader),
    lastAccess: lastOf(({ professionnel }) => professionnel === nameId), lastUpdate: lastOf(({ transaction }) => /^TD(?:2\.1|3\.3)/.test(transaction)),
    lastAdd: added === undefined ? undefined : utc(added.toISOString()),
  };
}
