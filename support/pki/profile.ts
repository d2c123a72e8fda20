import type { ErrorCode } from '../erreurs/table';
import { bitsOf, childrenOf, oidOf, readDer, TAG } from './der';
import { OU, valuesOf } from './names';
import type { ReadCertificate } from './read-certificate';

/** The two software certificates a structure holds: mutual TLS, and signature of the VIHF (EX_GEN-1450). */
export type OrgProfile = 'ORG_AUTH_CLI' | 'ORG_SIGN';
export interface Refusal { readonly ok: false; readonly code: ErrorCode; readonly detail: string }

export const EXTENSION = {
  subjectKeyId: '2.5.29.14', keyUsage: '2.5.29.15', subjectAltName: '2.5.29.17', basicConstraints: '2.5.29.19', crlDistribution: '2.5.29.31',
  policies: '2.5.29.32', authorityKeyId: '2.5.29.35', extendedKeyUsage: '2.5.29.37', certificateType: '1.2.250.1.71.1.2.5',
} as const;
const KNOWN = new Set<string>(Object.values(EXTENSION));
const EKU = { clientAuth: '1.3.6.1.5.5.7.3.2', emailProtection: '1.3.6.1.5.5.7.3.4' } as const;

/** interface-dmp §6.4. */
const PROFILES: Readonly<Record<OrgProfile, { usage: string; nonRepudiation: boolean; eku: string; otherEku: string }>> = {
  ORG_AUTH_CLI: { usage: 'digitalSignature seul', nonRepudiation: false, eku: EKU.clientAuth, otherEku: EKU.emailProtection },
  ORG_SIGN: { usage: 'digitalSignature et nonRepudiation', nonRepudiation: true, eku: EKU.emailProtection, otherEku: EKU.clientAuth },
};

/** Struct_IdNat: FINESS, SIREN, SIRET, RPPS and rank (interface-dmp §6.2). */
const STRUCT_ID = /^(?:1[0-9A-Z]{9}|2\d{9}|3\d{14}|4\d{14})$/;

const refuse = (code: ErrorCode, detail: string): Refusal => ({ ok: false, code, detail });

/** Names of the usages set in KeyUsage, in the order of RFC 5280 §4.2.1.3; undefined when the extension is absent. */
export function keyUsagesOf(certificate: ReadCertificate): Set<string> | undefined {
  const extension = certificate.extensions.get(EXTENSION.keyUsage);
  if (!extension) return undefined;
  const { bits } = bitsOf(readDer(extension.value));
  const names = ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly'];
  return new Set(names.filter((_, bit) => ((bits[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0));
}

const extendedUsagesOf = (certificate: ReadCertificate): string[] => {
  const extension = certificate.extensions.get(EXTENSION.extendedKeyUsage);
  return extension ? childrenOf(readDer(extension.value, TAG.sequence)).map(oidOf) : [];
};

/** BasicConstraints: whether it is an authority, and how many authorities may stand below it. */
export function authorityOf(certificate: ReadCertificate): { ca: boolean; pathLength?: number } {
  const extension = certificate.extensions.get(EXTENSION.basicConstraints);
  if (!extension) return { ca: false };
  const parts = childrenOf(readDer(extension.value, TAG.sequence));
  const length = parts.find(({ tag }) => tag === TAG.integer);
  return { ca: parts[0]?.tag === TAG.boolean && parts[0].value[0] === 0xff, pathLength: length && length.value.readUIntBE(0, length.value.length) };
}

/** First critical extension this bench does not process: RFC 5280 §4.2 wants such a certificate refused. */
export function unknownCriticalExtension(certificate: ReadCertificate): string | undefined {
  return [...certificate.extensions].find(([oid, { critical }]) => critical && !KNOWN.has(oid))?.[0];
}

/** The structure a certificate names: its only OU, when it is a Struct_IdNat. */
export function structIdOf(certificate: ReadCertificate): string | undefined {
  const units = valuesOf(certificate.subjectName, OU);
  return units.length === 1 && units[0] !== undefined && STRUCT_ID.test(units[0]) ? units[0] : undefined;
}

/** Key usage, extended usage and OU of an organisation's certificate. undefined when it has the profile. */
export function profileTrouble(certificate: ReadCertificate, profile: OrgProfile): Refusal | undefined {
  const unknown = unknownCriticalExtension(certificate);
  if (unknown) return refuse('PKI-EXTENSION-INCONNUE', unknown);
  if (certificate.version !== 3 || authorityOf(certificate).ca) return refuse('PKI-PROFIL', 'certificat d’autorité ou de version 1');
  const wanted = PROFILES[profile];
  const usages = keyUsagesOf(certificate);
  const usageHolds = certificate.extensions.get(EXTENSION.keyUsage)?.critical === true
    && usages?.has('digitalSignature') === true && usages.has('nonRepudiation') === wanted.nonRepudiation
    && !usages.has('keyCertSign') && !usages.has('cRLSign');
  if (!usageHolds) return refuse('PKI-PROFIL', `${profile} : KeyUsage ${usages ? [...usages].join(', ') : 'absent'}, au lieu de ${wanted.usage}, critique`);
  const extended = extendedUsagesOf(certificate);
  if (!extended.includes(wanted.eku) || extended.includes(wanted.otherEku)) return refuse('PKI-PROFIL', `${profile} : ExtendedKeyUsage ${extended.join(', ') || 'absent'}, au lieu de ${wanted.eku}`);
  if (structIdOf(certificate) === undefined) return refuse('PKI-OU', `OU ${valuesOf(certificate.subjectName, OU).join(' | ') || 'absent'}`);
  return undefined;
}
