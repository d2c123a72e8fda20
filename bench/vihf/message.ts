import { OID, SAML_CLASS_PREFIX, CONF_EXI_PGSSIS, type VihfClaims } from '../../support/vihf/claims';
import { issueVihf, type VihfSigner } from '../../support/vihf/issue/issue';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFindDocuments } from '../../support/xds/build/td31';
import { buildRetrieve } from '../../support/xds/build/td32';
import { DOCUMENT_STATUS } from '../../support/xds/types';

const CX = `299999999999934^^^&${OID.insTest}&ISO^NH`;

/** What AIR cannot do without; the rest only adds bytes. */
const shortClaims = (issuer: string): VihfClaims => ({
  id: '_8f0c0e6a-7b1d-4c7e-9a51-1f2d3c4b5a69', issueInstant: '2026-11-22T09:30:00.000Z', issuer, nameId: '899900063480',
  authnInstant: '2026-11-22T09:12:41.000Z', classRef: `${SAML_CLASS_PREFIX}MobileTwoFactorContract`, decl: CONF_EXI_PGSSIS,
  structure: '10B0999999', roles: [{ code: '10', codeSystem: OID.profession }],
  version: '3.0', mode: 'INDIRECTE_RENFORCEE', patient: CX,
});

const fullClaims = (issuer: string): VihfClaims => ({
  ...shortClaims(issuer), secteur: `SA01^${OID.secteur}`, subjectId: 'Dr Ada EXEMPLE - cardiologie & rythmologie',
  roles: [{ code: '10', codeSystem: OID.profession, displayName: 'Médecin' }, { code: 'SM04', codeSystem: OID.savoirFaire, displayName: 'Cardiologie et maladies vasculaires (SM)' }],
  ressourceUrn: 'urn:dmp', purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, codeSystemName: 'mode acces VIHF 2.0', displayName: 'Accès normal' },
  lpsId: 'inst-0001', lpsNom: 'DPI Fictif', lpsVersion: '1.0', lpsHomologation: 'HOMOLOGATION-FICTIVE',
});

const envelope = (claims: VihfClaims, signer: VihfSigner, body: string): Buffer => Buffer.from(buildEnvelope({
  action: 'urn:ihe:iti:2007:RegistryStoredQuery', messageId: 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e', security: issueVihf(claims, signer), body,
}));

const query = (): string => buildFindDocuments({ patientId: CX, statuses: [DOCUMENT_STATUS.approved] });
const retrieve = (): string => buildRetrieve([{ repositoryUniqueId: '1.2.250.1.213.4.1', documentUniqueId: '2.25.1' }]);

/** The message of the figure, 5 KB: AIR's necessary claims and the request of one document. */
export const shortMessage = (signer: VihfSigner): Buffer => envelope(shortClaims(signer.issuer), signer, retrieve());

/** A TD3.1 as a real DPI sends it, every claim filled. */
export const fullMessage = (signer: VihfSigner): Buffer => envelope(fullClaims(signer.issuer), signer, query());

/**
 * The short message grown to about `bytes`, half inside the assertion (SAML attributes the profile does not know, lawful),
 * half in the body (registry slots), both as dense in elements and attributes as real ones.
 */
export function grownMessage(signer: VihfSigner, bytes: number): Buffer {
  const missing = bytes - shortMessage(signer).length;
  if (missing <= 0) return shortMessage(signer);
  const attributes = Array.from({ length: Math.ceil(missing / 2 / 147) }, (_, i) => [`urn:homologair:banc:${String(i).padStart(6, '0')}`, ['valeur & été ordinaire']]);
  const slots = Array.from({ length: Math.ceil(missing / 2 / 103) }, (_, i) => `<rim:Slot name="$banc${String(i).padStart(6, '0')}"><rim:ValueList><rim:Value>'2.25.1'</rim:Value></rim:ValueList></rim:Slot>`);
  const claims: VihfClaims = { ...shortClaims(signer.issuer), otherAttributes: Object.fromEntries(attributes) };
  return envelope(claims, signer, query().replace('</rim:AdhocQuery>', `${slots.join('')}</rim:AdhocQuery>`));
}
