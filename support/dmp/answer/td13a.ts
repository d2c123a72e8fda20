import { buildTd13aAnswer } from '../../xds/build/td13a';
import { TRANSACTIONS, type Td13aAnswer } from '../../xds/types';
import type { AdmissionContext, Asked } from '../admission/context';
import type { DmpRecord } from '../world/record';
import { messageId, soapAnswer, type WireAnswer } from './wire';

export function td13aAnswer({ headers, incoming }: AdmissionContext, asked: Extract<Asked, { transaction: 'TD0.2' | 'TD1.3a' }>, record: DmpRecord | undefined): WireAnswer {
  const body = buildTd13aAnswer({ answer: administrative(record), requestId: asked.id, id: messageId(), at: incoming.at, query: { ins: asked.ins, oid: asked.oid } });
  return soapAnswer({ action: TRANSACTIONS['TD1.3a'].response, body, request: headers });
}

/** Administrative data of a record, and what its holder opposes; a record that does not exist has none. */
function administrative(record: DmpRecord | undefined): Td13aAnswer {
  if (record === undefined || record.patient.dmp === 'inexistant') return { exists: false, telecoms: [], representants: [] };
  const { patient } = record;
  const { nom, prenom, sexe, naissance } = patient.traitsDmp ?? patient;
  return {
    exists: true, status: patient.dmp === 'ferme' ? 'terminated' : 'active', patient: { ins: patient.ins, oid: patient.oid, nom, prenom, sexe, naissance: naissance.replaceAll('-', '') },
    telecoms: patient.telecoms, representants: patient.representants, ...(patient.adresse === undefined ? {} : { adresse: patient.adresse }),
    oppositionBrisDeGlace: !patient.urgence.brisDeGlace, oppositionUrgence: !patient.urgence.centre15,
  };
}
