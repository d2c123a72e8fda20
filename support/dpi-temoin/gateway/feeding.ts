import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import { buildSignedSubmission } from '../../xds/build/signed-submission';
import { buildGetDocuments } from '../../xds/build/td31';
import type { DocumentMaterial } from '../alimentation/ports';
import type { Outcome } from '../outcome';
import type { TemoinPorts } from '../ports';
import { registryErrors, registryWarnings } from '../reader/td31';
import { attribute, descendants } from '../reader/xml';
import { exchange, issue, type Order, type Work } from './calls';

/** The DMP's own reference (entryUUID) of a document sent before: a search by reference, the only one this mode admits (interface-dmp §8). */
export function referenceOf(ports: TemoinPorts, work: Work, uniqueId: string, nameId: string): Promise<Outcome<string>> {
  return exchange(ports, work, {
    transaction: 'TD3.1', body: buildGetDocuments({ uniqueIds: [uniqueId], returnType: 'ObjectRef' }), documents: [uniqueId], ...indirect(nameId),
    read: (payload) => {
      const id = attribute(descendants(payload, 'ObjectRef')[0], 'id');
      if (id !== undefined && id !== '') return { ok: true, value: id };
      return { ok: false, failure: { kind: 'registre', errors: registryErrors(payload) ?? [{ code: 'XDSDocumentUniqueIdError', context: uniqueId }] } };
    },
  });
}

/** A token in plain INDIRECTE. @param secret a minor's secret connection. */
const indirect = (nameId: string, secret?: string): Pick<Order<unknown>, 'issue'> => ({
  issue: (ports, work) => issue(ports, work, (claims) => ports.feedClaims.build({ ...claims, nameId, ...(secret === undefined ? {} : { confidentialityCode: secret }) })),
});

/** TD2.1 of one document: its own lot, signed by the seal of the structure, under a token in plain INDIRECTE. */
export function sendDocument(ports: TemoinPorts, work: Work, material: DocumentMaterial, nameId: string, replaces?: string, secret?: string): Promise<Outcome<undefined>> {
  const now = ports.clock.now();
  const entry = ports.feedMetadata.entry(material);
  const lot = ports.feedMetadata.lot(material, { uniqueId: ports.documentIds.lot(), at: now, author: entry.author });
  const packed = ports.lotPackaging.pack(buildSignedSubmission({
    lot, documents: [{ entry, content: ports.cdaWriter.write(material), ...(replaces === undefined ? {} : { replaces }) }],
    signer: ports.signer.lot(ports.installation.certificates()), signedAt: now, signatureUniqueId: ports.documentIds.signature(), signatureId: `_${randomUUID()}`,
  }));
  return exchange(ports, work, {
    transaction: 'TD2.1', ...packed, documents: [material.document.uniqueId], read: acknowledged, ...indirect(nameId, secret),
  });
}

function acknowledged(payload: Element): Outcome<undefined> {
  if (payload.localName !== 'RegistryResponse') throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'un accusé de dépôt' });
  const errors = registryErrors(payload);
  return errors === undefined ? { ok: true, value: undefined, warnings: registryWarnings(payload) } : { ok: false, failure: { kind: 'registre', errors } };
}
