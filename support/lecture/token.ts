import { whereClaim } from '../vihf/read/where';
import { verifyFirst } from '../vihf/verify/first/verify';
import { verifySecond } from '../vihf/verify/second/verify';
import type { Verification, VerificationPolicy } from '../vihf/verify/verification';
import type { OrgTrustStore } from '../pki/trust';
import { readCertificateAt } from './certificate';
import { lazy } from './lazy';
import { insOfCx } from './request';
import type { ReadExchange, Token } from './view';

const ASSERTION = /<(?:[\w.-]+:)?Assertion[\s>/]/;

/** Whether the envelope carries something that calls itself an assertion, readable or not. */
export const carriesAssertion = (envelope: Buffer): boolean => ASSERTION.test(envelope.toString('latin1'));

/** The VIHF of one exchange. Both readings start from the raw bytes; the second, dear, waits until it is asked for. */
export function readToken(exchange: ReadExchange, envelope: Buffer, trust: OrgTrustStore, policy: VerificationPolicy): Token {
  const first = verifyFirst(envelope, trust, policy);
  const claims = first.accepted ? first.claims : undefined;
  const second = lazy((): Verification => verifySecond(envelope, trust, policy));
  const patient = claims?.patient === undefined ? undefined : insOfCx(claims.patient);
  const signer = lazy(() => (first.accepted ? readCertificateAt(first.signer.certificate, 'ORG_SIGN', trust.trust, policy.at) : undefined));
  return {
    fact: exchange.id, seq: exchange.seq, exchange, first,
    get second() { return second(); },
    claims,
    air: claims?.mode === 'INDIRECTE_RENFORCEE',
    rpps: claims === undefined ? undefined : /^8(\d{11})$/.exec(claims.nameId)?.[1],
    ins: patient?.ins, insOid: patient?.oid,
    finess: claims?.structure === undefined ? undefined : /^1(.{9})$/.exec(claims.structure)?.[1],
    get signerCertificate() { return signer(); },
    where: whereClaim,
  };
}
