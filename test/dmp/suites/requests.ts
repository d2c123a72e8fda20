import { buildTd02Request } from '../../../support/xds/build/td02';
import { buildTd03Request } from '../../../support/xds/build/td03';
import { buildFindDocuments, buildGetDocuments } from '../../../support/xds/build/td31';
import { buildRetrieve } from '../../../support/xds/build/td32';
import { DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID } from '../../../support/xds/types';
import type { Bench, Call } from './bench';

const patientOf = (bench: Bench, key: string): { ins: string; oid: string } => bench.personas.patients.find((p) => p.cle === key)!;

export const td02 = (bench: Bench, patient = 'patient-nominal'): Pick<Call, 'transaction' | 'body'> =>
  ({ transaction: 'TD0.2', body: buildTd02Request({ ...patientOf(bench, patient), id: '2.25.1', at: bench.clock.now(), sender: 'DPI de test' }) });

export const td03 = (action: 'AJOUT' | 'SUPPRESSION', medecinTraitant = false): Pick<Call, 'transaction' | 'body'> =>
  ({ transaction: 'TD0.3', body: buildTd03Request({ action, medecinTraitant }) });

export const find = (bench: Bench, patient = 'patient-nominal', statuses: string[] = [DOCUMENT_STATUS.approved], more: object = {}): Pick<Call, 'transaction' | 'body'> => {
  const { ins, oid } = patientOf(bench, patient);
  return { transaction: 'TD3.1', body: buildFindDocuments({ patientId: `${ins}^^^&${oid}&ISO^NH`, statuses, ...more }) };
};

export const getDocuments = (uniqueIds: string[], returnType: 'LeafClass' | 'ObjectRef' = 'LeafClass'): Pick<Call, 'transaction' | 'body'> =>
  ({ transaction: 'TD3.1', body: buildGetDocuments({ uniqueIds, returnType }) });

export const retrieve = (uniqueIds: string[], repositoryUniqueId: string = REPOSITORY_UNIQUE_ID): Pick<Call, 'transaction' | 'body'> =>
  ({ transaction: 'TD3.2', body: buildRetrieve(uniqueIds.map((documentUniqueId) => ({ repositoryUniqueId, documentUniqueId }))) });

export const documentId = (bench: Bench, key: string): string => bench.personas.documents.find((d) => d.cle === key)!.uniqueId;
