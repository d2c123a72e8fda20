import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildAssertion, issueVihf, signAssertion } from '../../support/vihf/issue/issue';
import { readClaims } from '../../support/vihf/read/read';
import { whereClaim } from '../../support/vihf/read/where';
import type { VihfClaims } from '../../support/vihf/claims';
import { verifyFirst, verifyFirstIn } from '../../support/vihf/verify/first/verify';
import { verifySecond } from '../../support/vihf/verify/second/verify';
import type { AlgorithmProfile, TrustStore } from '../../support/vihf/verify/verification';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { child, path, select } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { airClaims, AT, complete, ENVELOPED, exclusiveWith, soap, withTemplate } from './messages';
import { type Party, party, trusting } from './parties';

let us: Party, them: Party;
before(async () => {
  await openXml();
  [us, them] = await Promise.all([party('C=FR, ST=Rhône (69), O="CH \\"FICTIF\\", SITE A+B", OU=10B0999999, CN=cachet-dpi.exemple'), party('C=FR, O=AC, CN=AC')]);
});

const claims = (more: Partial<VihfClaims> = {}): VihfClaims => airClaims(us.signer.issuer, more);

function bothAccept(message: string, expected: VihfClaims, { trust = trusting([us]), profile = 'standard' as AlgorithmProfile }: { trust?: TrustStore; profile?: AlgorithmProfile } = {}): void {
  const bytes = Buffer.from(message), policy = { algorithms: profile, at: AT };
  for (const [name, verdict] of [['première', verifyFirst(bytes, trust, policy)], ['seconde', verifySecond(bytes, trust, policy)]] as const) {
    assert.equal(verdict.accepted ? 'acceptée' : `${verdict.code} ${verdict.detail}`, 'acceptée', `${name} lecture`);
    if (!verdict.accepted) continue;
    assert.deepEqual(verdict.claims, expected, `${name} lecture`);
    assert.ok(verdict.signer.certificate.equals(us.der));
  }
}

describe('VIHF émis, vérifié et lu par les deux lectures', () => {
  test('AIR', () => bothAccept(soap(issueVihf(claims(), us.signer)), claims()));

  test('INDIRECTE, identifiant interne, sans déclaration ni second rôle', () => {
    const expected = claims({ mode: 'INDIRECTE', nameId: '10B0999999/00B1022322', decl: undefined, roles: [claims().roles[0]!] });
    delete expected.decl;
    bothAccept(soap(issueVihf(expected, us.signer)), expected);
  });

  test('DIRECTE signée', () => {
    const expected = claims({ mode: 'DIRECTE' });
    delete expected.decl;
    bothAccept(soap(issueVihf(expected, us.signer)), expected);
  });

  test('écriture du kit pour le mode, bornes de validité, connexion secrète, attribut inconnu à deux valeurs', () => {
    const expected = claims({
      modeAttribute: 'Authentification_Mode', notBefore: '2026-11-22T09:30:00Z', notOnOrAfter: '2026-11-22T09:30:30Z',
      confidentialityCode: 'INVISIBLE', otherAttributes: { LPS_Type: ['a', 'b'], __proto__x: ['c'] },
    });
    bothAccept(soap(issueVihf(expected, us.signer)), expected);
  });

  test('les deux écritures du mode, d’accord', () => {
    bothAccept(soap(issueVihf(claims({ otherAttributes: { Authentification_Mode: ['INDIRECTE_RENFORCEE'] } }), us.signer)), claims());
  });

  test('textes à échapper : balises, guillemets, accents, tabulation, retour de chariot, hors BMP', () => {
    const odd = 'a<b>&"c\'\té\r\n𝄞 ]]> &amp; é';
    const expected = claims({ subjectId: odd, lpsNom: odd, roles: [{ code: '10', codeSystem: 'x', displayName: odd }], id: '_é-1.a' });
    bothAccept(soap(issueVihf(expected, us.signer)), expected);
  });

  test('ce qui manque est absent', () => {
    const expected: VihfClaims = { id: '_1', samlVersion: '2.0', issueInstant: '', issuer: us.signer.issuer, issuerFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName', nameId: '', roles: [] };
    bothAccept(soap(issueVihf(expected, us.signer)), expected);
  });

  test('RSA-SHA1 sous le profil des exemples de 2020', () => {
    bothAccept(soap(signAssertion(buildAssertion(claims()), us.signer, 'exemples-2020')), claims(), { profile: 'exemples-2020' });
  });

  test('rien de deux émissions ne se confond : identifiants et signatures différents', () => {
    assert.notEqual(issueVihf(claims({ id: '_a' }), us.signer), issueVihf(claims({ id: '_b' }), us.signer));
  });

  test('la signature suit immédiatement Issuer', () => {
    assert.match(issueVihf(claims(), us.signer), /<\/saml2:Issuer><ds:Signature /);
  });
});

describe('formes licites d’autres émetteurs', () => {
  const transforms = (prefixes: string): string => ENVELOPED + exclusiveWith(`<InclusiveNamespaces xmlns="${NS.ec}" PrefixList="${prefixes}"/>`);
  const templated = (assertion: string, prefixes: string[]): string =>
    complete(soap(withTemplate(assertion, claims().id, us.der, { transforms: transforms(prefixes.join(' ')) })), us.signer.key, { prefixes });

  test('PrefixList du kit (« ds saml #default xsi »)', () => {
    bothAccept(templated(buildAssertion(claims()), ['ds', 'saml', '#default', 'xsi']), claims());
  });

  test('PrefixList, SAML en espace de noms par défaut comme le modèle de l’ANS', () => {
    const plain = buildAssertion(claims()).replace('xmlns:saml2=', 'xmlns=').replaceAll('saml2:', '');
    const message = complete(soap(withTemplate(plain.replace('</Issuer>', '</saml2:Issuer>'), claims().id, us.der, { transforms: transforms('ds saml #default xsi') })
      .replace('</saml2:Issuer>', '</Issuer>')), us.signer.key, { prefixes: ['ds', 'saml', '#default', 'xsi'] });
    bothAccept(message, claims());
  });

  test('PrefixList vide', () => bothAccept(templated(buildAssertion(claims()), []), claims()));

  const signed = (): string => issueVihf(claims(), us.signer);
  const rewritten: [string, (message: string) => string][] = [
    ['références de caractères', (m) => m.replace('899900063480<', '8999000&#54;&#x33;480<')],
    ['section CDATA', (m) => m.replace('899900063480<', '8999<![CDATA[00063]]>480<')],
    ['apostrophes et blancs dans les balises', (m) => m.replace(/ ID="([^"]*)"/, "\n  ID = '$1' ")],
    ['ordre des attributs XML', (m) => m.replace(/( ID="[^"]*")( IssueInstant="[^"]*")/, '$2$1')],
    ['déclaration saml2 remontée sur l’enveloppe', (m) => m.replace(' xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"', '').replace('<soap:Envelope ', '<soap:Envelope xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ')],
    ['espace de noms inutilisé déclaré dans l’assertion', (m) => m.replace('<saml2:Subject>', '<saml2:Subject xmlns:inutile="urn:x">')],
    ['base64 replié sur plusieurs lignes', (m) => m.replace(/<ds:(SignatureValue|X509Certificate)>([^<]*)</g, (_, name: string, value: string) => `<ds:${name}>\r\n${value.replace(/.{64}/g, '$&&#13;\n')}\n<`)],
    ['marque d’ordre des octets', (m) => `\ufeff${m}`],
    ['sans prologue', (m) => m.replace(/^<\?xml[^>]*>/, '')],
    ['blancs dans Security et commentaires hors de l’assertion', (m) => m.replace('<saml2:Assertion', '\n<!-- x -->\n<saml2:Assertion').replace('</saml2:Assertion>', '</saml2:Assertion>\n<?y z?>')],
    ['deux en-têtes Security', (m) => m.replace('<wsse:Security', '<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" soap:role="urn:autre"/><wsse:Security')],
    ['chaîne de certificats, le nôtre en dernier', (m) => m.replace('<ds:X509Certificate>', `<ds:X509Certificate>${them.der.toString('base64')}</ds:X509Certificate>$&`)],
    ['KeyName et X509SubjectName à côté du certificat', (m) => m.replace('<ds:X509Data>', '<ds:KeyName>cachet</ds:KeyName><ds:X509Data><ds:X509SubjectName>CN=x</ds:X509SubjectName>')],
    ['ebRIM : id répétés par construction dans le corps', (m) => m.replace('</soap:Body>', '<a xmlns="urn:x" id="Document01"><b id="Document01"/></a></soap:Body>')],
  ];
  for (const [title, rewrite] of rewritten) {
    test(title, () => {
      const message = soap(signed()), after = rewrite(message);
      assert.notEqual(after, message);
      bothAccept(after, claims());
    });
  }

  test('limite connue de la seconde lecture : SignatureValue en CDATA, que xml-crypto ne lit pas', () => {
    const message = Buffer.from(soap(signed()).replace(/<ds:SignatureValue>([^<]*)/, '<ds:SignatureValue><![CDATA[$1]]>')), policy = { algorithms: 'standard', at: AT } as const;
    assert.ok(verifyFirst(message, trusting([us]), policy).accepted);
    const second = verifySecond(message, trusting([us]), policy);
    assert.equal(second.accepted ? '' : second.code, 'VIHF-SIGNATURE-FAUSSE');
  });

  test('chaîne : le premier certificat est lui aussi de confiance', () => {
    bothAccept(soap(signed()).replace('<ds:X509Certificate>', `<ds:X509Certificate>${them.der.toString('base64')}</ds:X509Certificate>$&`), claims(), { trust: trusting([us, them]) });
  });

  for (const [title, rename] of [
    ['du plus large au plus fin, comme le modèle de l’ANS', (dn: string) => dn.split(/(?<!\\),/).reverse().join(', ')],
    ['casse et blancs', (dn: string) => dn.replaceAll('CN=', 'cn= ').toUpperCase()],
  ] as const) {
    test(`Issuer écrit autrement : ${title}`, () => {
      const expected = { ...claims(), issuer: rename(us.signer.issuer) };
      assert.notEqual(expected.issuer, us.signer.issuer);
      bothAccept(soap(issueVihf(expected, us.signer)), expected);
    });
  }
});

describe('lecture sans vérification', () => {
  const inMessage = <T>(message: string, read: (root: Parameters<Parameters<typeof withXml>[1]>[0]) => T): T => withXml(Buffer.from(message), (root) => read(root));

  test('readClaims lit une assertion non signée, commentaires ignorés, texte entier, sans xsi:type, dans n’importe quel ordre', () => {
    const unsigned = buildAssertion(claims()).replaceAll(' xsi:type="CE"', '').replace('899900063480', '8999<!--x-->000<![CDATA[63]]>480');
    const attributes = [...unsigned.matchAll(/<saml2:Attribute .*?<\/saml2:Attribute>/g)].map(([a]) => a);
    const reversed = unsigned.replace(/(<saml2:AttributeStatement>).*(<\/saml2:AttributeStatement>)/, `$1${attributes.reverse().join('\n')}$2`);
    const read = inMessage(soap(reversed), (root) => readClaims(path(root, [NS.soap12, 'Header'], [NS.wsse, 'Security'], [NS.saml2, 'Assertion'])!));
    assert.deepEqual(read, claims());
  });

  test('whereClaim désigne bien chaque élément que le jeton porte', () => {
    const full = claims({ notBefore: 'x', notOnOrAfter: 'y', confidentialityCode: 'z', otherAttributes: { a: ['b'] } });
    inMessage(soap(issueVihf(full, us.signer)), (root) => {
      for (const claim of Object.keys(full) as (keyof VihfClaims)[]) {
        const found = select(root, whereClaim(claim).replace(/\/@\w+$/, ''), { soap: NS.soap12, wsse: NS.wsse, saml2: NS.saml2, hl7v3: NS.hl7v3 });
        assert.ok(found.length > 0, `${claim} : ${whereClaim(claim)}`);
      }
    });
  });

  test('verifyFirstIn sur un arbre déjà lu dit la même chose et le laisse lisible', () => {
    const message = soap(issueVihf(claims(), us.signer));
    inMessage(message, (root) => {
      const verdict = verifyFirstIn(root, trusting([us]), { algorithms: 'standard', at: AT });
      assert.ok(verdict.accepted);
      assert.deepEqual(verdict.claims, claims());
      assert.ok(child(root, NS.soap12, 'Body'));
    });
  });
});
