import { randomUUID } from 'node:crypto';
import { buildGetDocuments } from '../../xds/build/td31';
import { buildUpdate } from '../../xds/build/td33';
import type { SubmissionSet } from '../../xds/types';
import type { DocumentChange } from '../gestion/model';
import type { HeldEntry } from '../gestion/ports';
import type { Structure } from '../model';
import type { Outcome } from '../outcome';
import type { DmpCalls, TemoinPorts } from '../ports';
import { readEntry } from '../reader/entry';
import { registryErrors } from '../reader/td31';
import { descendants } from '../reader/xml';

/** The documents as the DMP holds them now, by uniqueId (TD3.1 GetDocuments): an update must give back the metadata as they are. */
export const heldDocument = (calls: DmpCalls, uniqueId: string): Promise<Outcome<HeldEntry | undefined>> =>
  calls.ask('TD3.1', buildGetDocuments({ uniqueIds: [uniqueId] }), (payload) => {
    const errors = registryErrors(payload);
    return errors === undefined ? { ok: true, value: descendants(payload, 'ExtrinsicObject').map(readEntry)[0] } : { ok: false, failure: { kind: 'registre', errors } };
  }, [uniqueId]);

/** One change of one document (TD3.3a to d). */
export function sendChange(ports: TemoinPorts, calls: DmpCalls, structure: Structure, entry: HeldEntry, change: DocumentChange): Promise<Outcome<undefined>> {
  const { documentChanges } = ports;
  const body = buildUpdate({ lot: lotOf(ports, calls, structure), updates: [documentChanges.update(entry, change)] });
  return calls.ask(documentChanges.transaction(change), body, (payload) => {
    const errors = registryErrors(payload);
    return errors === undefined ? { ok: true, value: undefined } : { ok: false, failure: { kind: 'registre', errors } };
  }, [entry.uniqueId]);
}

const oid = (): string => `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`).toString()}`;

/** Who asks, from where, for whom. */
function lotOf(ports: TemoinPorts, { account, session, patient }: DmpCalls, structure: Structure): SubmissionSet {
  const { ins, oid: authority } = ports.patientBinding.forQuery(patient, session);
  return {
    id: 'SubmissionSet01', uniqueId: oid(), sourceId: oid(), patientId: `${ins}^^^&${authority}&ISO^NH`, submissionTime: ports.clock.now().toISOString().replace(/\D/g, '').slice(0, 14),
    contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2', displayName: 'Hospitalisation de jour' },
    author: {
      person: { id: `8${ports.rppsSource.rpps(account, session) ?? ''}`, nom: account.nom, prenom: account.prenom, type: 'IDNPS' },
      institution: { raisonSociale: structure.raisonSociale, id: ports.structureSource.claims(structure).structure },
    },
  };
}
