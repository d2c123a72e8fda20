import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildXades } from '../../support/xds/build/xades';
import { canonicalBytes } from '../../support/xds/parse/c14n';
import { verifyXades, type XadesVerdict } from '../../support/xds/parse/xades';
import { C14N, XADES_ALGORITHMS } from '../../support/xds/xades-names';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { select } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { validateXsd } from '../../support/xml/xsd';
import { codeOf } from './samples';
import { testSigner, type TestSigner } from './signer';
import { cda } from './submissions';

let seal: TestSigner;
let other: TestSigner;
const LOT = '2.25.900';
const CONTENTS = new Map([['2.25.101', cda('2.25.101')], ['2.25.102', Buffer.from('%PDF-1.7 ce ne sont pas des lettres')]]);
const canonical = (content: Buffer): Buffer => withXml(content, (_, document) => canonicalBytes(document, C14N.inclusiveWithComments));
const build = (algorithms: keyof typeof XADES_ALGORITHMS = 'standard', announced = false): string => buildXades({
  id: 'sig-1', lotUniqueId: LOT, signedAt: new Date('2026-01-01T12:00:00Z'), signer: seal.signer(algorithms),
  documents: [...CONTENTS].map(([uniqueId, content]) => ({ uniqueId, content, ...(announced && uniqueId === '2.25.101' && { canonical: canonical(content) }) })),
}).toString('utf8');
const verify = (xml: string, documents: ReadonlyMap<string, Buffer> = CONTENTS, lotUniqueId = LOT): XadesVerdict => verifyXades(Buffer.from(xml), { lotUniqueId, documents });

before(async () => { await openXml(); seal = await testSigner(); other = await testSigner('CN=autre'); });

for (const algorithms of ['standard', 'exemples-2020'] as const) {
  for (const announced of [false, true]) {
    test(`signed with ${algorithms}, ${announced ? 'canonical form announced' : 'bytes as they travel'}: good, valid, and written in canonical form`, () => {
      const xml = build(algorithms, announced);
      assert.deepEqual(verify(xml), { certificate: seal.der, signature: XADES_ALGORITHMS[algorithms].signature, digests: [XADES_ALGORITHMS[algorithms].digest],
        signingTime: '2026-01-01T12:00:00.000Z', documents: [...CONTENTS.keys()] });
      assert.equal(canonical(Buffer.from(xml)).toString(), xml);
      assert.deepEqual(validateXsd('xmldsig', Buffer.from(xml)), { valid: true });
      assert.equal(xml.includes('<Transform '), announced);
    });
  }
}

test('what is announced canonical may travel otherwise', () => {
  const [[uniqueId, content]] = [...CONTENTS] as [[string, Buffer]];
  const rewritten = Buffer.from(content.toString().replace('displayName="CR &#39;d&#39;hospitalisation&#39;" code="34112-3"', 'code="34112-3"   displayName="CR \'d\'hospitalisation\'"').replace(/<id ([^>]*)\/>/, '<id $1></id>'));
  assert.notDeepEqual(rewritten, content);
  const moved = new Map(CONTENTS).set(uniqueId, rewritten);
  assert.equal(verify(build('standard', true), moved).documents.length, 2);
  assert.equal(codeOf(() => verify(build(), moved)), 'XDS-XADES-EMPREINTE');
});

/** A signature of the published example's shape, by hand: indented, inclusive C14N, qualified or not, RSA-SHA1. */
function foreign(c14n: string, reference = '', pretty = '\n  '): string {
  const sha1 = 'http://www.w3.org/2000/09/xmldsig#sha1';
  const digested = (bytes: Buffer): string => `<ds:DigestMethod Algorithm="${sha1}"/>${pretty}<ds:DigestValue>${createHash('sha1').update(bytes).digest('base64')}</ds:DigestValue>`;
  const document = (info: string, value: string): string => `<?xml version="1.0"?>\n<ds:Signature xmlns:ds="${NS.ds}" xmlns:x="urn:x" Id="s">${pretty}${info}<ds:SignatureValue>${value}</ds:SignatureValue>`
    + `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${seal.der.toString('base64').replace(/(.{64})/g, '$1\n')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`
    + `<ds:Object><ds:Manifest Id="IHEManifest"><!-- lot --><ds:Reference URI="urn:oid:${LOT}"><ds:DigestMethod Algorithm="${sha1}"/><ds:DigestValue>AA==</ds:DigestValue></ds:Reference>`
    + [...CONTENTS].map(([id, content]) => `${pretty}<ds:Reference URI="urn:oid:${id}">${digested(content)}</ds:Reference>`).join('') + '</ds:Manifest></ds:Object>'
    + '<ds:Object><xa:QualifyingProperties xmlns:xa="http://uri.etsi.org/01903/v1.3.2#" Target="#s"><xa:SignedProperties Id="p"><xa:SignedSignatureProperties><xa:SigningTime>2026-01-01T13:00:00+01:00</xa:SigningTime>'
    + `<xa:SigningCertificate><xa:Cert><xa:CertDigest>${digested(seal.der)}</xa:CertDigest></xa:Cert></xa:SigningCertificate></xa:SignedSignatureProperties></xa:SignedProperties></xa:QualifyingProperties></ds:Object></ds:Signature>`;
  const part = (xml: string, xpath: string, algorithm: string): Buffer => withXml(Buffer.from(xml), (root) => canonicalBytes(select(root, xpath, { ds: NS.ds })[0]!, algorithm));
  const transforms = reference === '' ? '' : `<ds:Transforms><ds:Transform Algorithm="${reference}"/></ds:Transforms>`;
  const draft = document('', '');
  const used = reference === '' ? C14N.inclusive : reference;
  const info = `<ds:SignedInfo>${pretty}<ds:CanonicalizationMethod Algorithm="${c14n}"/><ds:SignatureMethod Algorithm="http://www.w3.org/2000/09/xmldsig#rsa-sha1"/>`
    + `<ds:Reference URI="#IHEManifest">${transforms}${digested(part(draft, '//ds:Manifest', used))}</ds:Reference>${pretty}<ds:Reference URI="#p">${transforms}${digested(part(draft, '//*[@Id="p"]', used))}</ds:Reference></ds:SignedInfo>`;
  return document(info, sign('sha1', part(document(info, ''), '//ds:SignedInfo', c14n), seal.key).toString('base64'));
}

for (const c14n of Object.values(C14N)) {
  for (const reference of ['', C14N.exclusive, C14N.inclusiveWithComments]) {
    test(`a signature made elsewhere is read: ${c14n}, references ${reference || 'bare'}`, () => {
      assert.deepEqual([verify(foreign(c14n, reference)).signingTime, verify(foreign(c14n, reference)).certificate], ['2026-01-01T13:00:00+01:00', seal.der]);
    });
  }
}

const change = (pattern: RegExp | string, by: string) => (): string => {
  const xml = build();
  assert.ok(typeof pattern === 'string' ? xml.includes(pattern) : pattern.test(xml), String(pattern));
  return xml.replace(pattern, by);
};
const without = (uniqueId: string): ReadonlyMap<string, Buffer> => new Map([...CONTENTS].filter(([id]) => id !== uniqueId));
const REFUSED: readonly (readonly [string, () => string, ErrorCode, ReadonlyMap<string, Buffer>?, string?])[] = [
  ['no XML', () => 'bonjour', 'XML-MAL-FORME'], ['an entity', () => `<!DOCTYPE a [<!ENTITY x "y">]>${build()}`, 'XML-DOCTYPE'], ['another root', () => '<a/>', 'XDS-XADES-FORME'],
  ['the signature inside another root', () => `<a>${build()}</a>`, 'XDS-XADES-FORME'],
  ['no SignedInfo', change(/<SignedInfo>.*<\/SignedInfo>/, ''), 'XDS-XADES-FORME'],
  ['two SignedInfo', change(/(<SignedInfo>.*<\/SignedInfo>)/, '$1$1'), 'XDS-XADES-FORME'],
  ['no value', change(/<SignatureValue>.*<\/SignatureValue>/, ''), 'XDS-XADES-FORME'],
  ['a value that is not base64', change(/<SignatureValue>/, '<SignatureValue>é'), 'XDS-XADES-FORME'],
  ['no certificate', change(/<KeyInfo>.*<\/KeyInfo>/, ''), 'XDS-XADES-FORME'],
  ['a certificate that is none', change(/<X509Certificate>.*<\/X509Certificate>/, '<X509Certificate>AAAA</X509Certificate>'), 'XDS-XADES-SIGNATURE'],
  ['the certificate of another', () => build().replace(/<X509Certificate>.*<\/X509Certificate>/, `<X509Certificate>${other.der.toString('base64')}</X509Certificate>`), 'XDS-XADES-SIGNATURE'],
  ['the value of another', change(/<SignatureValue>.{8}/, '<SignatureValue>AAAAAAAA'), 'XDS-XADES-SIGNATURE'],
  ['the method changed', change('xmldsig-more#rsa-sha256', 'xmldsig-more#rsa-sha512'), 'XDS-XADES-SIGNATURE'],
  ['HMAC with the certificate as key', change('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'), 'XDS-XADES-ALGORITHME'],
  ['a method named as a trap', change('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'constructor'), 'XDS-XADES-ALGORITHME'],
  ['MD5', change('http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmldsig-more#md5'), 'XDS-XADES-ALGORITHME'],
  ['another canonicalisation', change('http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments', 'http://www.w3.org/2006/12/xml-c14n11'), 'XDS-XADES-ALGORITHME'],
  ['the manifest not signed', change('URI="#IHEManifest"', 'URI="#purposeOfSignature"'), 'XDS-XADES-FORME'],
  ['the properties not signed', change(/<Reference [^>]*S0-SignedProperties.*?<\/Reference>/, ''), 'XDS-XADES-FORME'],
  ['a reference to nothing', change('URI="#IHEManifest"', 'URI="#ailleurs"'), 'XDS-XADES-FORME'],
  ['a reference to the whole document', change('URI="#IHEManifest"', 'URI=""'), 'XDS-XADES-FORME'],
  ['a reference outside', change('URI="#IHEManifest"', 'URI="http://exemple.test/"'), 'XDS-XADES-FORME'],
  ['a second manifest of the same Id', change('</Signature>', '<Object><Manifest Id="IHEManifest"></Manifest></Object></Signature>'), 'XDS-XADES-ID-DOUBLE'],
  ['a document slipped into the manifest', change('</Manifest>', '<Reference URI="urn:oid:2.25.103"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>AA==</DigestValue></Reference></Manifest>'), 'XDS-XADES-EMPREINTE'],
  ['the time moved', change('2026-01-01T12:00:00.000Z', '2027-01-01T12:00:00.000Z'), 'XDS-XADES-EMPREINTE'],
  ['a digest moved, and the manifest with it', change(/(urn:oid:2\.25\.102".*?<DigestValue>).{4}/, '$1AAAA'), 'XDS-XADES-EMPREINTE'],
  ['another lot', build, 'XDS-XADES-DOCUMENT-INCONNU', CONTENTS, '2.25.999'],
  ['a document too many in the manifest', build, 'XDS-XADES-DOCUMENT-INCONNU', without('2.25.102')],
  ['a document too many in the lot', build, 'XDS-XADES-DOCUMENT-ABSENT', new Map([...CONTENTS, ['2.25.103', Buffer.from('x')]])],
  ['a document of other bytes', build, 'XDS-XADES-EMPREINTE', new Map(CONTENTS).set('2.25.102', Buffer.from('x'))],
];
for (const [what, xml, expected, documents, lot] of REFUSED) test(`signature, ${what}: ${expected}`, () => assert.equal(codeOf(() => verify(xml(), documents, lot)), expected));

test('the certificate signed is the one joined; the lot must be named', () => {
  const of = (lotUniqueId: string, signer: ReturnType<TestSigner['signer']>): string =>
    buildXades({ id: 's', lotUniqueId, signedAt: new Date(0), signer, documents: [...CONTENTS].map(([uniqueId, content]) => ({ uniqueId, content })) }).toString();
  const borrowed = of(LOT, { ...seal.signer(), certificatePem: other.certificatePem }).replace(/<X509Certificate>.*<\/X509Certificate>/, `<X509Certificate>${seal.der.toString('base64')}</X509Certificate>`);
  assert.equal(codeOf(() => verify(borrowed)), 'XDS-XADES-CERTIFICAT');
  const nameless = buildXades({ id: 's', lotUniqueId: '2.25.101', signedAt: new Date(0), signer: seal.signer(), documents: [{ uniqueId: '2.25.102', content: CONTENTS.get('2.25.102')! }] }).toString();
  assert.equal(codeOf(() => verify(nameless, without('2.25.101'))), 'XDS-XADES-DOCUMENT-INCONNU');
  assert.equal(codeOf(() => verify(nameless, without('2.25.101'), 'urn:oid:2.25.101')), 'XDS-XADES-DOCUMENT-INCONNU');
});
