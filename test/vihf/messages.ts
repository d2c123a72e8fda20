import { createHash, type KeyObject, sign } from 'node:crypto';
import { CONF_EXI_PGSSIS, OID, SAML_CLASS_PREFIX, SAML_VERSION, type VihfClaims, X509_SUBJECT_FORMAT } from '../../support/vihf/claims';
import { exclusiveC14n } from '../../support/xml/c14n';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { child, path } from '../../support/xml/nodes';

export const AT = new Date('2026-11-22T09:30:10.000Z');

/** A physician at work in AIR simplifié; identifiers are test ones. */
export const airClaims = (issuer: string, more: Partial<VihfClaims> = {}): VihfClaims => ({
  id: '_8f0c0e6a-7b1d-4c7e-9a51-1f2d3c4b5a69', issueInstant: '2026-11-22T09:30:00.000Z', issuer, nameId: '899900063480',
  samlVersion: SAML_VERSION, issuerFormat: X509_SUBJECT_FORMAT,
  authnInstant: '2026-11-22T09:12:41.000Z', classRef: `${SAML_CLASS_PREFIX}MobileTwoFactorContract`, decl: CONF_EXI_PGSSIS,
  structure: '10B0999999', secteur: `SA01^${OID.secteur}`, subjectId: 'Dr Ada EXEMPLE - cardiologie & rythmologie',
  roles: [
    { code: '10', codeSystem: OID.profession, displayName: 'Médecin' },
    { code: 'SM04', codeSystem: OID.savoirFaire, displayName: 'Cardiologie et maladies vasculaires (SM)' },
  ],
  version: '3.0', mode: 'INDIRECTE_RENFORCEE', modeAttribute: 'Authentification_mode',
  patient: `299999999999934^^^&${OID.insTest}&ISO^NH`, ressourceUrn: 'urn:dmp',
  purposeOfUse: { code: 'normal', codeSystem: OID.modeAcces, codeSystemName: 'mode acces VIHF 2.0', displayName: 'Accès normal' },
  lpsId: 'inst-0001', lpsNom: 'DPI Fictif', lpsVersion: '1.0', lpsHomologation: 'HOMOLOGATION-FICTIVE',
  ...more,
});

export const BODY = '<q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0"><AdhocQuery xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0" id="urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d"/></q:AdhocQueryRequest>';

/** A SOAP 1.2 message with this in its security header. */
export const soap = (security: string, body = BODY): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${NS.soap12}"><soap:Header>`
  + `<wsa:Action xmlns:wsa="${NS.wsa}">urn:ihe:iti:2007:RegistryStoredQuery</wsa:Action>`
  + `<wsse:Security xmlns:wsse="${NS.wsse}">${security}</wsse:Security></soap:Header><soap:Body>${body}</soap:Body></soap:Envelope>`;

export interface Template {
  c14n?: string; method?: string; uri?: string | null; transforms?: string; digestMethod?: string; keyInfo?: string;
  signedInfoMore?: string; object?: string;
}
const transform = (algorithm: string, inside = ''): string => `<ds:Transform Algorithm="${algorithm}">${inside}</ds:Transform>`;
export const ENVELOPED = transform('http://www.w3.org/2000/09/xmldsig#enveloped-signature');
export const EXCLUSIVE = transform(NS.ec);
export const exclusiveWith = (inside: string): string => transform(NS.ec, inside);
export const otherTransform = transform;

/** An unsigned assertion with a signature to be completed right after its Issuer. */
export function withTemplate(assertion: string, id: string, certificate: Buffer, t: Template = {}): string {
  const uri = t.uri === null ? '' : ` URI="${t.uri ?? `#${id}`}"`;
  return assertion.replace('</saml2:Issuer>', '</saml2:Issuer>'
    + `<ds:Signature xmlns:ds="${NS.ds}"><ds:SignedInfo>${t.c14n ?? `<ds:CanonicalizationMethod Algorithm="${NS.ec}"/>`}`
    + (t.method ?? '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>')
    + `<ds:Reference${uri}><ds:Transforms>${t.transforms ?? ENVELOPED + EXCLUSIVE}</ds:Transforms>`
    + (t.digestMethod ?? '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>')
    + `<ds:DigestValue>DIGEST</ds:DigestValue></ds:Reference>${t.signedInfoMore ?? ''}</ds:SignedInfo><ds:SignatureValue>SIGNATURE</ds:SignatureValue>`
    + (t.keyInfo ?? `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate.toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`)
    + `${t.object ?? ''}</ds:Signature>`);
}

/** Completes the template inside a message as an honest signer would, whatever its SignedInfo announces. */
export function complete(message: string, key: KeyObject, { prefixes = [] as string[], hash = 'sha256' } = {}): string {
  const compute = <T>(xml: string, then: (nodes: ReturnType<typeof nodesOf>) => T): T => withXml(Buffer.from(xml), (root) => then(nodesOf(root)));
  const digest = compute(message, ({ assertion, signature }) =>
    createHash(hash).update(exclusiveC14n(assertion, { inclusivePrefixes: prefixes, omit: signature })).digest('base64'));
  const digested = message.replace('>DIGEST<', `>${digest}<`);
  const value = compute(digested, ({ signedInfo }) => sign(`RSA-${hash.toUpperCase()}`, exclusiveC14n(signedInfo), key).toString('base64'));
  return digested.replace('>SIGNATURE<', `>${value}<`);
}

function nodesOf(root: Parameters<typeof path>[0]) {
  const assertion = path(root, [NS.soap12, 'Header'], [NS.wsse, 'Security'], [NS.saml2, 'Assertion'])!;
  const signature = child(assertion, NS.ds, 'Signature')!;
  return { assertion, signature, signedInfo: child(signature, NS.ds, 'SignedInfo')! };
}
