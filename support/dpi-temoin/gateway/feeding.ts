import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import { buildSignedSubmission } from '../../xds/build/signed-submission';
import type { DocumentMaterial } from '../alimentation/ports';
import type { Outcome } from '../outcome';
import type { TemoinPorts } from '../ports';
import { registryErrors } from '../reader/td31';
import { exchange, issue, type Work } from './calls';

/** TD2.1 of one document: its own lot, signed by the seal of the structure, under a token in plain INDIRECTE. */
export function sendDocument(ports: TemoinPorts, work: Work, material: DocumentMaterial, nameId: string, secret?: string): Promise<Outcome<undefined>> {
  const now = ports.clock.now();
  const entry = ports.feedMetadata.entry(material);
  const lot = ports.feedMetadata.lot(material, { uniqueId: ports.documentIds.lot(), at: now, author: entry.author });
  const packed = ports.lotPackaging.pack(buildSignedSubmission({
    lot, documents: [{ entry, content: ports.cdaWriter.write(material) }],
    signer: ports.signer.lot(ports.installation.certificates()), signedAt: now, signatureUniqueId: ports.documentIds.signature(), signatureId: `_${randomUUID()}`,
  }));
  return exchange(ports, work, {
    transaction: 'TD2.1', ...packed, documents: [material.document.uniqueId], read: acknowledged,
    issue: () => issue(ports, work, (claims) => ports.feedClaims.build({ ...claims, nameId, ...(secret === undefined ? {} : { confidentialityCode: secret }) })),
  });
}

function acknowledged(payload: Element): Outcome<undefined> {
  if (payload.localName !== 'RegistryResponse') throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'un accusé de dépôt' });
  const errors = registryErrors(payload);
  return errors === undefined ? { ok: true, value: undefined } : { ok: false, failure: { kind: 'registre', errors } };
}
