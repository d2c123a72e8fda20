import 'reflect-metadata';
import {
  BasicConstraintsExtension, CertificatePolicyExtension, CRLDistributionPointsExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, Extension,
  KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, type JsonGeneralNames, type Name, type X509Certificate,
} from '@peculiar/x509';
import type { webcrypto } from 'node:crypto';
import { issue, nameOf, type Authority, type Validity } from './authority';
import { departementOf } from './departements';
import { EXTENSION, type OrgProfile } from './profile';

/** Policy of IGC-Santé TEST for organisations (interface-dmp §6.4). */
const POLICY = '1.2.250.1.213.1.7.2.1.1.1.1';
/** `.invalid` never resolves: no client can be led to the real authority's host by a test certificate. */
const CRL_URL = 'http://igc-sante.homologair.invalid/CRL/ACI-EL-ORG-TEST.crl';

/** What an organisation's certificate says of its structure. `structId`: Struct_IdNat; `finess` places it in its department. */
export interface Organisation { structId: string; finess: string; raisonSociale: string; commonName: string }

const USAGES: Readonly<Record<OrgProfile, { usage: KeyUsageFlags; extended: ExtendedKeyUsage }>> = {
  ORG_AUTH_CLI: { usage: KeyUsageFlags.digitalSignature, extended: ExtendedKeyUsage.clientAuth },
  ORG_SIGN: { usage: KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, extended: ExtendedKeyUsage.emailProtection },
};

const organisationName = ({ structId, finess, raisonSociale, commonName }: Organisation): Name =>
  nameOf(['C', 'FR'], ['ST', departementOf(finess)], ['O', raisonSociale], ['OU', structId], ['CN', commonName]);

const common = (): Extension[] => [
  new BasicConstraintsExtension(false, undefined, false), new CertificatePolicyExtension([POLICY]), new CRLDistributionPointsExtension([CRL_URL]),
];

/** A certificate of one of the two profiles of interface-dmp §6.4. */
export function issueOrganisation(authority: Authority, profile: OrgProfile, organisation: Organisation, publicKey: webcrypto.CryptoKey, validity: Validity): Promise<X509Certificate> {
  const { usage, extended } = USAGES[profile];
  return issue(authority, {
    name: organisationName(organisation), validity, publicKey,
    extensions: [
      ...common(), new KeyUsagesExtension(usage, true), new ExtendedKeyUsageExtension([extended]),
      // Certificate type: an OCTET STRING of one octet.
      new Extension(EXTENSION.certificateType, false, Buffer.from('040183', 'hex')),
    ],
  });
}

/** A TLS server certificate for the mock. */
export function issueServer(authority: Authority, names: JsonGeneralNames, publicKey: webcrypto.CryptoKey, validity: Validity): Promise<X509Certificate> {
  const commonName = names.find(({ type }) => type === 'dns')?.value;
  return issue(authority, {
    name: nameOf(['C', 'FR'], ['O', 'BANC HOMOLOGAIR'], ['OU', 'DMP SIMULE'], ['CN', typeof commonName === 'string' ? commonName : 'localhost']), validity, publicKey,
    extensions: [
      ...common(), new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]), new SubjectAlternativeNameExtension(names),
    ],
  });
}
