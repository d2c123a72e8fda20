import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildAssertion, issueVihf, signAssertion } from '../../support/vihf/issue/issue';
import { sentenceOf } from '../../support/erreurs/error';
import type { ErrorCode } from '../../support/erreurs/table';
import { verifyFirst } from '../../support/vihf/verify/first/verify';
import { verifySecond } from '../../support/vihf/verify/second/verify';
import type { AlgorithmProfile, TrustStore } from '../../support/vihf/verify/verification';
import { openXml } from '../../support/xml/open';
import { airClaims, AT, complete, ENVELOPED, EXCLUSIVE, exclusiveWith, otherTransform, soap, type Template, withTemplate } from './messages';
import { ellipticParty, type Party, party, trusting } from './parties';

const NAME = 'C=FR, ST=Rhône (69), O=CH FICTIF, OU=10B0999999, CN=cachet-dpi.exemple';
let us: Party, them: Party, clone: Party, weak: Party, elliptic: Party;
let issuer: string, id: string, unsigned: string, signed: string, evil: string, evilSigned: string, original: string, signature: string;

before(async () => {
  await openXml();
  [us, them, clone, weak, elliptic] = await Promise.all([
    party(NAME), party('C=FR, O=CLINIQUE AUTRE, OU=10B0111111, CN=cachet'), party(NAME), party(NAME, 1024), ellipticParty(NAME)]);
  issuer = us.signer.issuer;
  id = airClaims(issuer).id;
  unsigned = buildAssertion(airClaims(issuer));
  signed = issueVihf(airClaims(issuer), us.signer);
  signature = /<ds:Signature .*<\/ds:Signature>/s.exec(signed)![0];
  original = signed.replace(signature, '');
  // The attacker's assertion: another person, another ID, unsigned; or carrying the signature of the genuine one.
  evil = original.replace(id, '_mechante').replace('899900063480', '899900066666');
  evilSigned = evil.replace('</saml2:Issuer>', `</saml2:Issuer>${signature}`);
});

interface Case {
  id: string; title: string;
  message: () => string | Uint8Array;
  first: ErrorCode;
  /** When it differs from the first reading's. */
  second?: ErrorCode;
  trust?: () => TrustStore;
  profile?: AlgorithmProfile;
}

/** The genuine message after one edit, which must have changed something. */
const edited = (find: string | RegExp, replace: string): string => {
  const message = soap(signed), after = message.replace(find, replace);
  assert.notEqual(after, message, `l’édition ${String(find)} n’a rien changé`);
  return after;
};
/** Signed in good faith from this template: only the named defect is there. */
const templated = (template: Template, options?: Parameters<typeof complete>[2], assertion = unsigned): string =>
  complete(soap(withTemplate(assertion, id, us.der, template)), us.signer.key, options);
const signedBy = (who: Party, assertion = unsigned): string => soap(signAssertion(assertion, who.signer));
const method = (uri: string, inside = ''): string => `<ds:SignatureMethod Algorithm="${uri}">${inside}</ds:SignatureMethod>`;
const certificate = (who: Party): string => `<ds:X509Certificate>${who.der.toString('base64')}</ds:X509Certificate>`;
const list = (prefixes: string, ns = 'http://www.w3.org/2001/10/xml-exc-c14n#'): string => `<ec:InclusiveNamespaces xmlns:ec="${ns}" PrefixList="${prefixes}"/>`;
const SECOND_SIGNED_INFO = /<ds:SignedInfo>.*<\/ds:SignedInfo>/s;
const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

const CASES: Case[] = [
  { id: 'S01', title: 'XSW1 : l’original passe dans le corps, la méchante garde la signature', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(evilSigned, original) },
  { id: 'S01b', title: 'l’assertion signée est dans le corps', first: 'VIHF-EMPLACEMENT', message: () => soap('', signed) },
  { id: 'S01c', title: 'l’assertion est enveloppée dans un autre élément de Security', first: 'VIHF-EMPLACEMENT', message: () => soap(`<w xmlns="urn:w">${signed}</w>`) },
  { id: 'S01d', title: 'Security est dans le corps', first: 'VIHF-EMPLACEMENT', message: () => soap('', `<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">${signed}</wsse:Security>`) },
  { id: 'S02', title: 'XSW2 : l’original dans un Object de la signature de la méchante', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => soap(evilSigned.replace('</ds:Signature>', `<ds:Object>${original}</ds:Object></ds:Signature>`)) },
  { id: 'S03', title: 'XSW3 : la méchante devant l’original', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(evil + signed) },
  { id: 'S03b', title: 'XSW3 : la méchante après l’original', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(signed + evil) },
  { id: 'S04', title: 'XSW4 : la méchante enveloppe l’original', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => soap(evil.replace('</saml2:Assertion>', `${signed}</saml2:Assertion>`)) },
  { id: 'S05', title: 'XSW5 : la signature dans la méchante, l’original à la fin', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(evilSigned + original) },
  { id: 'S06', title: 'XSW6 : l’original dans la signature de la méchante', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => soap(evilSigned.replace('</ds:SignedInfo>', `</ds:SignedInfo>${original}`)) },
  { id: 'S07', title: 'XSW7 : la méchante dans un Extensions', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(`<Extensions xmlns="urn:x">${evil}</Extensions>${signed}`) },
  { id: 'S08', title: 'XSW8 : la méchante dans un Object de la signature de l’original', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => edited('</ds:Signature>', `<ds:Object>${evil}</ds:Object></ds:Signature>`) },
  { id: 'S08b', title: 'un leurre Assertion sans espace de noms', first: 'VIHF-PLUSIEURS-ASSERTIONS', message: () => soap(`<Assertion/>${signed}`) },
  { id: 'S09', title: 'ID répété sur un autre élément du message', first: 'VIHF-ID-DOUBLE', message: () => soap(signed, `<x xmlns="urn:x" ID="${id}"/>`) },
  { id: 'S09b', title: 'ID répété hors de l’assertion, sans rapport avec elle', first: 'VIHF-ID-DOUBLE', message: () => soap(signed, '<x xmlns="urn:x" ID="_a"><y ID="_a"/></x>') },
  { id: 'S09c', title: 'assertion sans ID', first: 'VIHF-ID-ABSENT', message: () => edited(` ID="${id}"`, '') },
  { id: 'S10', title: 'Id à côté de ID sur l’assertion', first: 'VIHF-ID-JUMEAU', message: () => edited(` ID="${id}"`, ` ID="${id}" Id="${id}"`) },
  { id: 'S10b', title: 'id de même valeur dans le corps', first: 'VIHF-ID-JUMEAU', message: () => soap(signed, `<x xmlns="urn:x" id="${id}"/>`) },
  { id: 'S10c', title: 'wsu:Id de même valeur sur le corps', first: 'VIHF-ID-JUMEAU', message: () => edited('<soap:Body>', `<soap:Body xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd" wsu:Id="${id}">`) },
  { id: 'S10d', title: 'xml:id sur l’assertion', first: 'VIHF-ID-JUMEAU', message: () => edited(` ID="${id}"`, ` ID="${id}" xml:id="_b"`) },
  { id: 'S11', title: 'assertion DIRECTE non signée', first: 'VIHF-SIGNATURE-ABSENTE', message: () => soap(buildAssertion(airClaims(issuer, { mode: 'DIRECTE', decl: undefined }))) },
  { id: 'S11b', title: 'aucune assertion', first: 'VIHF-ABSENT', message: () => soap('') },
  { id: 'S12', title: 'signature détachée à côté de l’assertion', first: 'VIHF-SIGNATURE-EMPLACEMENT', message: () => soap(original + signature) },
  { id: 'S12b', title: 'signature de l’assertion qui ne référence que le corps', first: 'VIHF-REFERENCE-AUTRE', message: () => complete(soap(withTemplate(unsigned, id, us.der, { uri: '#corps' })).replace('<soap:Body>', '<soap:Body ID="corps">'), us.signer.key) },
  { id: 'S13', title: 'URI de référence vide', first: 'VIHF-REFERENCE-VIDE', message: () => templated({ uri: '' }) },
  { id: 'S13b', title: 'référence sans URI', first: 'VIHF-REFERENCE-VIDE', message: () => templated({ uri: null }) },
  { id: 'S14', title: 'URI de référence externe', first: 'VIHF-REFERENCE-EXTERNE', message: () => templated({ uri: 'http://127.0.0.1/vihf.xml' }) },
  { id: 'S14b', title: 'URI XPointer', first: 'VIHF-REFERENCE-AUTRE', message: () => templated({ uri: `#xpointer(id('${'_8f0c'}'))` }) },
  { id: 'S15', title: 'deux Reference', first: 'VIHF-REFERENCE-MULTIPLE', message: () => templated({ signedInfoMore: `<ds:Reference URI="#x"><ds:Transforms>${EXCLUSIVE}</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>` }) },
  { id: 'S15b', title: 'deux SignedInfo', first: 'VIHF-SIGNEDINFO-MULTIPLE', message: () => edited(SECOND_SIGNED_INFO, '$&$&') },
  { id: 'S15c', title: 'deux signatures dans l’assertion', first: 'VIHF-SIGNATURE-MULTIPLE', message: () => edited(signature, signature + signature) },
  { id: 'S15d', title: 'Object dans la signature', first: 'VIHF-SIGNATURE-FORME', message: () => edited('</ds:Signature>', '<ds:Object>x</ds:Object></ds:Signature>') },
  { id: 'S15e', title: 'texte égaré dans la signature', first: 'VIHF-SIGNATURE-FORME', message: () => edited('<ds:KeyInfo>', 'x<ds:KeyInfo>') },
  { id: 'S16', title: 'signature leurre de même valeur dans le corps', first: 'VIHF-SIGNATURE-MULTIPLE', message: () => soap(signed, signature) },
  { id: 'S17', title: 'instruction qui avale trois chiffres de NameID : xml-crypto seul l’accepte', first: 'VIHF-POLITIQUE-INSTRUCTION', message: () => edited('899900063480<', '8999000<?x 634?>80<') },
  { id: 'S17a', title: 'instruction ajoutée dans NameID après signature', first: 'VIHF-POLITIQUE-INSTRUCTION', second: 'VIHF-CONDENSAT', message: () => edited('899900063480<', '8999000<?x 6?>63480<') },
  { id: 'S17b', title: 'instruction signée avec l’assertion', first: 'VIHF-POLITIQUE-INSTRUCTION', second: 'VIHF-CONDENSAT', message: () => templated({}, {}, unsigned.replace('899900063480<', '8999000<?x 6?>63480<')) },
  { id: 'S18', title: 'commentaire dans DigestValue', first: 'VIHF-VALEUR-IMPURE', message: () => edited(/<ds:DigestValue>(....)/, '<ds:DigestValue>$1<!--x-->') },
  { id: 'S18b', title: 'commentaire dans SignatureValue', first: 'VIHF-VALEUR-IMPURE', message: () => edited(/<ds:SignatureValue>(....)/, '<ds:SignatureValue>$1<!--x-->') },
  { id: 'S18c', title: 'instruction dans SignatureValue', first: 'VIHF-VALEUR-IMPURE', message: () => edited(/<ds:SignatureValue>(....)/, '<ds:SignatureValue>$1<?x?>') },
  { id: 'S18d', title: 'élément dans DigestValue', first: 'VIHF-VALEUR-IMPURE', message: () => edited(/<ds:DigestValue>(....)/, '<ds:DigestValue>$1<x xmlns="urn:x"/>') },
  { id: 'S18e', title: 'commentaire dans X509Certificate', first: 'VIHF-VALEUR-IMPURE', message: () => edited(/<ds:X509Certificate>(....)/, '<ds:X509Certificate>$1<!--x-->') },
  { id: 'S18f', title: 'deux DigestValue', first: 'VIHF-SIGNATURE-FORME', message: () => edited(/<ds:DigestValue>[^<]*<\/ds:DigestValue>/, '$&$&') },
  ...(['NameID', 'Identifiant_Structure', 'rôle', 'PatientID'] as const).map((where, i): Case => ({
    id: `S19.${where}`, title: `commentaire dans ${where}`, first: 'VIHF-POLITIQUE-COMMENTAIRE',
    message: () => edited([/8999000(63480<)/, /10B0(999999<\/saml2:AttributeValue>)/, /<saml2:AttributeValue>(<Role)/, /2999999(99999934)/][i]!, '<!--x-->$1'.replace(/^/, ['8999000', '10B0', '<saml2:AttributeValue>', '2999999'][i]!)),
  })),
  { id: 'S19e', title: 'commentaire dans SignedInfo', first: 'VIHF-POLITIQUE-COMMENTAIRE', message: () => edited('<ds:SignedInfo>', '<ds:SignedInfo><!--x-->') },
  { id: 'S20', title: 'certificat d’un attaquant dans KeyInfo, tout signé par lui', first: 'PKI-AUTRE-AC', message: () => signedBy(clone) },
  { id: 'S20b', title: 'signature sans KeyInfo', first: 'VIHF-KEYINFO-ABSENT', message: () => edited(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, '') },
  { id: 'S20c', title: 'KeyInfo sans certificat', first: 'VIHF-KEYINFO-ABSENT', message: () => edited(/<ds:X509Data>.*<\/ds:X509Data>/s, '<ds:KeyName>cachet</ds:KeyName>') },
  { id: 'S20d', title: 'certificat d’une autre structure de confiance', first: 'VIHF-EMETTEUR', message: () => edited(certificate(us), certificate(them)), trust: () => trusting([us, them]) },
  { id: 'S20e', title: 'signé par une autre structure de confiance au nom de la nôtre', first: 'VIHF-EMETTEUR', message: () => signedBy(them), trust: () => trusting([us, them]) },
  { id: 'S20f', title: 'notre certificat, la clé d’un autre', first: 'VIHF-SIGNATURE-FAUSSE', message: () => soap(signAssertion(unsigned, { ...us.signer, key: clone.signer.key })) },
  { id: 'S20g', title: 'certificat illisible', first: 'VIHF-KEYINFO-CERTIFICAT', message: () => edited(certificate(us), '<ds:X509Certificate>XXXXXXX</ds:X509Certificate>') },
  { id: 'S20h', title: 'chaîne dont le premier certificat est de confiance mais n’est pas l’émetteur, sans le nôtre', first: 'VIHF-EMETTEUR', message: () => edited(certificate(us), certificate(them) + certificate(clone)), trust: () => trusting([us, them]) },
  { id: 'S20i', title: 'plus de quatre certificats', first: 'VIHF-KEYINFO-CERTIFICAT', message: () => edited(certificate(us), certificate(us).repeat(5)) },
  { id: 'S20j', title: 'Issuer vide', first: 'VIHF-EMETTEUR', message: () => signedBy(us, buildAssertion(airClaims(''))) },
  { id: 'S21', title: 'même DN, autre clé, auto-signé : KeyInfo remplacé', first: 'PKI-AUTRE-AC', message: () => edited(certificate(us), certificate(clone)) },
  ...(['PKI-PROFIL', 'PKI-EXPIRE', 'PKI-PAS-ENCORE-VALIDE', 'PKI-REVOQUE'] as const).map((code): Case => ({
    id: `S22.${code}`, title: `bonne AC, certificat refusé : ${code}`, first: code, message: () => soap(signed), trust: () => trusting([], [{ party: us, code }]),
  })),
  { id: 'S23', title: 'RSA-SHA1 hors du profil 2020', first: 'VIHF-ALGORITHME-SIGNATURE', message: () => soap(signAssertion(unsigned, us.signer, 'exemples-2020')) },
  { id: 'S23b', title: 'condensat SHA-1 hors du profil 2020', first: 'VIHF-ALGORITHME-CONDENSAT', message: () => templated({ digestMethod: '<ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>' }) },
  ...([['MD5', 'http://www.w3.org/2001/04/xmldsig-more#rsa-md5'], ['HMAC', 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'], ['HMAC-SHA256', 'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256'],
    ['PSS', 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1'], ['propriété héritée', 'constructor'], ['vide', '']] as const).map(([name, uri]): Case => ({
    id: `S23.${name}`, title: `SignatureMethod ${name}, sous le profil 2020 aussi`, first: 'VIHF-ALGORITHME-SIGNATURE', profile: 'exemples-2020', message: () => templated({ method: method(uri) }),
  })),
  { id: 'S23.MD5d', title: 'condensat MD5', first: 'VIHF-ALGORITHME-CONDENSAT', profile: 'exemples-2020', message: () => templated({ digestMethod: '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#md5"/>' }) },
  { id: 'S23.HMACOutputLength', title: 'paramètre de SignatureMethod', first: 'VIHF-ALGORITHME-PARAMETRES', message: () => templated({ method: method('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', '<ds:HMACOutputLength>8</ds:HMACOutputLength>') }) },
  { id: 'S23.1024', title: 'clé RSA de 1024 bits', first: 'VIHF-CLE-FAIBLE', message: () => signedBy(weak), trust: () => trusting([weak]) },
  { id: 'S23.EC', title: 'clé elliptique', first: 'VIHF-CLE-TYPE', message: () => edited(certificate(us), certificate(elliptic)), trust: () => trusting([elliptic]) },
  ...([['XSLT', 'http://www.w3.org/TR/1999/REC-xslt-19991116'], ['XPath', 'http://www.w3.org/TR/1999/REC-xpath-19991116'], ['base64', 'http://www.w3.org/2000/09/xmldsig#base64'],
    ['c14n avec commentaires', 'http://www.w3.org/2001/10/xml-exc-c14n#WithComments'], ['c14n inclusive', C14N]] as const).map(([name, uri]): Case => ({
    id: `S24.${name}`, title: `transformation ${name}`, first: 'VIHF-TRANSFORMATION', message: () => templated({ transforms: ENVELOPED + otherTransform(uri) }),
  })),
  { id: 'S24.ordre', title: 'transformations dans l’autre ordre', first: 'VIHF-TRANSFORMATION', message: () => templated({ transforms: EXCLUSIVE + ENVELOPED }) },
  { id: 'S24.trois', title: 'trois transformations', first: 'VIHF-TRANSFORMATION-NOMBRE', message: () => templated({ transforms: ENVELOPED + EXCLUSIVE + EXCLUSIVE }) },
  { id: 'S24.une', title: 'une seule transformation', first: 'VIHF-TRANSFORMATION-NOMBRE', message: () => templated({ transforms: ENVELOPED }) },
  { id: 'S24.zéro', title: 'aucune transformation', first: 'VIHF-TRANSFORMATION-NOMBRE', message: () => templated({ transforms: '' }) },
  { id: 'S24.sans', title: 'sans Transforms', first: 'VIHF-TRANSFORMATION-NOMBRE', message: () => edited(/<ds:Transforms>.*<\/ds:Transforms>/s, '') },
  { id: 'S24.c14n', title: 'canonisation de SignedInfo avec commentaires', first: 'VIHF-ALGORITHME-CANONISATION', message: () => templated({ c14n: '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#WithComments"/>' }) },
  { id: 'S24.inclusive', title: 'canonisation de SignedInfo inclusive', first: 'VIHF-ALGORITHME-CANONISATION', message: () => templated({ c14n: `<ds:CanonicalizationMethod Algorithm="${C14N}"/>` }) },
  { id: 'S25', title: 'préfixe ajouté à PrefixList après signature, sans effet sur le condensat', first: 'VIHF-SIGNATURE-FAUSSE', message: () => templated({ transforms: ENVELOPED + exclusiveWith(list('xsi')) }, { prefixes: ['xsi'] }).replace('PrefixList="xsi"', 'PrefixList="xsi zzz"') },
  { id: 'S25b', title: 'PrefixList changé après signature, le condensat en dépend', first: 'VIHF-CONDENSAT', message: () => templated({ transforms: ENVELOPED + exclusiveWith(list('xsi')) }, { prefixes: ['xsi'] }).replace('PrefixList="xsi"', 'PrefixList="soap"') },
  { id: 'S25c', title: 'deux InclusiveNamespaces', first: 'VIHF-PREFIXES', message: () => templated({ transforms: ENVELOPED + exclusiveWith(list('xsi') + list('ds')) }) },
  { id: 'S25d', title: 'InclusiveNamespaces d’un autre espace de noms', first: 'VIHF-PREFIXES', message: () => templated({ transforms: ENVELOPED + exclusiveWith(list('xsi', 'urn:autre')) }) },
  { id: 'S25e', title: 'préfixe impossible', first: 'VIHF-PREFIXES', message: () => templated({ transforms: ENVELOPED + exclusiveWith(list('xsi *')) }) },
  { id: 'S25f', title: 'InclusiveNamespaces sous enveloped-signature', first: 'VIHF-TRANSFORMATION', message: () => templated({ transforms: ENVELOPED.replace('></ds', `>${list('xsi')}</ds`) + EXCLUSIVE }) },
  { id: 'S26', title: 'préfixe saml2 redéclaré dans l’assertion', first: 'VIHF-CONDENSAT', message: () => edited('<saml2:Subject>', '<saml2:Subject xmlns:saml2="urn:autre">') },
  { id: 'S26b', title: 'wsse lié à un autre espace de noms', first: 'VIHF-EMPLACEMENT', message: () => edited(/xmlns:wsse="[^"]*"/, 'xmlns:wsse="urn:autre"') },
  { id: 'S26c', title: 'préfixe non déclaré', first: 'VIHF-MAL-FORME', message: () => edited('<saml2:Subject>', '<saml2:Subject><z:x/>') },
  { id: 'S26d', title: 'ds lié à un autre espace de noms : plus de signature', first: 'VIHF-SIGNATURE-ABSENTE', message: () => edited('xmlns:ds="http://www.w3.org/2000/09/xmldsig#"', 'xmlns:ds="urn:autre"') },
  { id: 'S26e', title: 'assertion SAML 1.1', first: 'VIHF-ABSENT', message: () => edited('xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"', 'xmlns:saml2="urn:oasis:names:tc:SAML:1.0:assertion"') },
  { id: 'S27', title: 'espace de noms relatif', first: 'VIHF-CANONISATION', message: () => edited('<saml2:Subject>', '<saml2:Subject xmlns:r="relatif">') },
  { id: 'S28', title: 'un attribut sous deux préfixes du même espace de noms', first: 'VIHF-MAL-FORME', message: () => edited('<saml2:Subject>', '<saml2:Subject xmlns:a="urn:x" xmlns:b="urn:x" a:k="1" b:k="2">') },
  { id: 'S28b', title: 'ID préfixé à côté de ID', first: 'VIHF-ID-JUMEAU', message: () => edited(` ID="${id}"`, ` ID="${id}" saml2:ID="_c"`) },
  { id: 'S28c', title: 'Name préfixé à côté de Name', first: 'VIHF-CONDENSAT', message: () => edited('<saml2:Attribute Name="VIHF_Version"', '<saml2:Attribute saml2:Name="LPS_Nom" Name="VIHF_Version"') },
  { id: 'S28d', title: 'référence à allure d’entité dans un attribut', first: 'VIHF-CONDENSAT', message: () => edited('code="10"', 'code="&amp;#49;0"') },
  { id: 'S28e', title: 'attribut VIHF donné deux fois, signé', first: 'VIHF-ATTRIBUT-DOUBLE', message: () => signedBy(us, unsigned.replace('</saml2:AttributeStatement>', '<saml2:Attribute Name="Identifiant_Structure"><saml2:AttributeValue>10B0111111</saml2:AttributeValue></saml2:Attribute></saml2:AttributeStatement>')) },
  { id: 'S28f', title: 'deux valeurs à un attribut qui en a une, signé', first: 'VIHF-ATTRIBUT-DOUBLE', message: () => signedBy(us, unsigned.replace('10B0999999</saml2:AttributeValue>', '$&<saml2:AttributeValue>10B0111111</saml2:AttributeValue>')) },
  { id: 'S28g', title: 'deux NameID, signé', first: 'VIHF-ELEMENT-DOUBLE', message: () => signedBy(us, unsigned.replace('<saml2:NameID>', '<saml2:NameID>899900066666</saml2:NameID>$&')) },
  { id: 'S28h', title: 'deux contextes d’authentification, signé', first: 'VIHF-ELEMENT-DOUBLE', message: () => signedBy(us, unsigned.replace(/<saml2:AuthnStatement .*<\/saml2:AuthnStatement>/, '$&$&')) },
  { id: 'S28i', title: 'les deux écritures du mode en désaccord, signé', first: 'VIHF-ATTRIBUT-DOUBLE', message: () => signedBy(us, buildAssertion(airClaims(issuer, { otherAttributes: { Authentification_Mode: ['INDIRECTE'] } }))) },
  { id: 'S29', title: 'caractère étranger dans SignatureValue', first: 'VIHF-BASE64', message: () => edited(/<ds:SignatureValue>(....)/, '<ds:SignatureValue>$1@') },
  { id: 'S29b', title: 'base64 d’URL dans DigestValue', first: 'VIHF-BASE64', message: () => edited(/<ds:DigestValue>../, '<ds:DigestValue>-_') },
  { id: 'S29c', title: 'retour de chariot dans DigestValue après signature', first: 'VIHF-SIGNATURE-FAUSSE', message: () => edited(/<ds:DigestValue>(....)/, '<ds:DigestValue>$1&#13;\n') },
  { id: 'S29d', title: 'SignatureValue vide', first: 'VIHF-BASE64', message: () => edited(/<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>') },
  { id: 'S30', title: 'assertion signée dans un Advice, celle du dessus non signée', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => soap(evil.replace('<saml2:AuthnStatement', `<saml2:Advice>${signed}</saml2:Advice><saml2:AuthnStatement`)) },
  { id: 'S30b', title: 'Advice avec une assertion, tout signé', first: 'VIHF-ASSERTION-IMBRIQUEE', message: () => templated({}, {}, unsigned.replace('<saml2:AuthnStatement', `<saml2:Advice>${evil}</saml2:Advice><saml2:AuthnStatement`)) },
  { id: 'S31', title: 'assertion chiffrée', first: 'VIHF-CHIFFRE', message: () => soap('<saml2:EncryptedAssertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#"/></saml2:EncryptedAssertion>') },
  { id: 'S31b', title: 'assertion chiffrée à côté de la claire', first: 'VIHF-CHIFFRE', message: () => soap(`${signed}<saml2:EncryptedAssertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"/>`) },
  { id: 'S31c', title: 'NameID chiffré, signé', first: 'VIHF-CHIFFRE', message: () => signedBy(us, unsigned.replace(/<saml2:NameID>.*<\/saml2:NameID>/, '<saml2:EncryptedID/>')) },
  { id: 'S32', title: 'le magasin de confiance lève une exception', first: 'VIHF-LECTURE-IMPOSSIBLE', message: () => soap(signed), trust: () => ({ resolveSigner: () => { throw new Error('panne'); } }) },
  { id: 'S32b', title: 'le magasin de confiance répond n’importe quoi', first: 'VIHF-LECTURE-IMPOSSIBLE', message: () => soap(signed), trust: () => ({ resolveSigner: () => ({ ok: true }) }) as unknown as TrustStore },
  { id: 'S32c', title: 'octets quelconques', first: 'VIHF-MAL-FORME', message: () => 'ceci n’est pas du XML' },
  { id: 'S32d', title: 'message vide', first: 'VIHF-MAL-FORME', message: () => '' },
  { id: 'S32e', title: 'DOCTYPE et entité', first: 'VIHF-DOCTYPE', message: () => edited('?>', '?><!DOCTYPE x [<!ENTITY e "899900066666">]>') },
  { id: 'S32f', title: 'deux racines', first: 'VIHF-MAL-FORME', message: () => `${soap(signed)}<x/>` },
  { id: 'S32g', title: 'balise non fermée', first: 'VIHF-MAL-FORME', message: () => edited('</soap:Body>', '') },
  { id: 'S32h', title: 'caractère NUL', first: 'VIHF-ENCODAGE', message: () => edited('899900063480<', '8999000\u000063480<') },
  { id: 'S32i', title: 'référence au caractère NUL', first: 'VIHF-MAL-FORME', message: () => edited('899900063480<', '8999000&#0;63480<') },
  { id: 'S32j', title: 'UTF-16', first: 'VIHF-ENCODAGE', message: () => Buffer.from(`\ufeff${soap(signed)}`, 'utf16le') },
  { id: 'S32k', title: 'UTF-8 invalide', first: 'VIHF-ENCODAGE', message: () => Buffer.from(soap(signed), 'latin1') },
  { id: 'S32l', title: 'un chiffre changé', first: 'VIHF-CONDENSAT', message: () => edited('899900063480', '899900063481') },
  { id: 'S32m', title: 'assertion ré-indentée', first: 'VIHF-CONDENSAT', message: () => edited(/></g, '>\n<') },
  { id: 'S32n', title: 'XML 1.1', first: 'VIHF-MAL-FORME', message: () => edited('version="1.0"', 'version="1.1"') },
];

describe('signature du VIHF, table de vérité S01 à S32', () => {
  for (const row of CASES) {
    test(`${row.id} ${row.title} → ${row.first}${row.second ? ` / ${row.second}` : ''}`, () => {
      const message = Buffer.from(row.message() as string);
      const trust = row.trust?.() ?? trusting([us]);
      const policy = { algorithms: row.profile ?? 'standard', at: AT } as const;
      const readings = [['première', verifyFirst(message, trust, policy), row.first], ['seconde', verifySecond(message, trust, policy), row.second ?? row.first]] as const;
      for (const [name, verdict, expected] of readings) {
        assert.equal(verdict.accepted, false, `${name} lecture : acceptée`);
        assert.equal(verdict.accepted ? '' : `${verdict.code}${verdict.code === expected ? '' : ` (${verdict.detail})`}`, expected, `${name} lecture`);
        if (!verdict.accepted) assert.doesNotMatch(sentenceOf(verdict.code, { detail: verdict.detail }), /\{\w+\}|\(\?\)/);
      }
    });
  }

  test('chaque cas S01 à S32 est dans la table, chacun de ses messages est distinct', () => {
    const numbers = new Set(CASES.map((c) => c.id.slice(0, 3)));
    assert.deepEqual([...numbers].sort(), Array.from({ length: 32 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`));
    assert.equal(new Set(CASES.map((c) => c.id)).size, CASES.length);
  });
});
