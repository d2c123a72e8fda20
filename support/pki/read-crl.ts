import { HomologairError } from '../erreurs/error';
import { childrenOf, expectTag, integerHex, TAG, timeOf, type DerNode } from './der';
import { readName, rfc2253 } from './names';
import { pemBlocks, readExtensions, readSigned, signedBy, type ReadCertificate, type Signed } from './read-certificate';

/** One complete CRL (RFC 5280 §5). */
export interface ReadCrl {
  readonly issuerRaw: Buffer; readonly issuer: string;
  readonly signature: Signed;
  readonly thisUpdate: Date; readonly nextUpdate?: Date;
  /** Serial (hexadecimal) → instant of revocation. */
  readonly revoked: ReadonlyMap<string, Date>;
}

/** CRLs found by the name of their authority, their signature checked once for each authority key. */
export interface CrlIndex {
  /** CRLs that name this authority; `genuine`: signed by it. */
  of(authority: ReadCertificate): { genuine: ReadCrl[]; named: number };
}

const isTime = (node: DerNode | undefined): boolean => node?.tag === TAG.utcTime || node?.tag === TAG.generalizedTime;

function readCrl(der: Buffer): ReadCrl {
  const first = (fields: DerNode[]): number => (fields[0]?.tag === TAG.integer ? 1 : 0);
  const { fields, signed } = readSigned(der, first);
  const [, issuer, thisUpdate, ...rest] = fields.slice(first(fields));
  const issuerNode = expectTag(issuer, TAG.sequence);
  const nextUpdate = isTime(rest[0]) ? rest.shift() : undefined;
  const entries = rest[0]?.tag === TAG.sequence ? childrenOf(rest.shift() as DerNode) : [];
  const extensions = rest.find(({ tag }) => tag === 0xa0);
  // A delta or indirect CRL says so in a critical extension: read as a complete one it would hide revocations.
  for (const [oid, { critical }] of extensions ? readExtensions(childrenOf(extensions)[0] as DerNode) : []) {
    if (critical) throw new Error(`extension critique ${oid}`);
  }
  const revoked = new Map(entries.map((entry) => {
    const [serial, date, entryExtensions] = childrenOf(expectTag(entry, TAG.sequence));
    for (const [oid, { critical }] of entryExtensions ? readExtensions(entryExtensions) : []) if (critical) throw new Error(`extension critique ${oid}`);
    return [integerHex(serial), timeOf(date)] as const;
  }));
  return { issuerRaw: issuerNode.raw, issuer: rfc2253(readName(issuerNode)), signature: signed, thisUpdate: timeOf(thisUpdate), nextUpdate: nextUpdate && timeOf(nextUpdate), revoked };
}

/** Reads PEM CRLs. @throws HomologairError PKI-CRL-ILLISIBLE. */
export function crlIndex(crlsPem: readonly string[]): CrlIndex {
  const crls = crlsPem.flatMap((pem) => {
    try {
      const blocks = pemBlocks(pem, 'X509 CRL');
      if (blocks.length === 0) throw new Error('aucun bloc PEM X509 CRL');
      return blocks.map(readCrl);
    } catch (cause) {
      throw new HomologairError('PKI-CRL-ILLISIBLE', { detail: (cause as Error).message }, cause);
    }
  });
  const byAuthority = new WeakMap<ReadCertificate, { genuine: ReadCrl[]; named: number }>();
  return {
    of(authority) {
      const known = byAuthority.get(authority);
      if (known) return known;
      const named = crls.filter(({ issuerRaw }) => issuerRaw.equals(authority.subjectRaw));
      const found = { genuine: named.filter(({ signature }) => signedBy(signature, authority.key)), named: named.length };
      byAuthority.set(authority, found);
      return found;
    },
  };
}
