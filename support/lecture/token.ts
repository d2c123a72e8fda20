import { whereClaim } from '../vihf/read/where';
import { verifyFirst } from '../vihf/verify/first/verify';
import { verifySecond } from '../vihf/verify/second/verify';
import type { Verification, VerificationPolicy } from '../vihf/verify/verification';
import type { OrgTrustStore } from '../pki/trust';
import { readCertificateAt } from './certificate';
import { lazy } from './lazy';
import { insOfCx } from './request';
import type { ReadExchange, SecondReading, Token } from './view';

const ASSERTION = /<(?:[\w.-]+:)?Assertion[\s>/]/;

/** Whether the envelope carries something that calls itself an assertion, readable or not. */
const carriesAssertion = (envelope: Buffer): boolean => ASSERTION.test(envelope.toString('latin1'));

/** The VIHF of one exchange, when there is one. Both readings start from the raw bytes; the second, dear, waits until it is asked for. @param envelope gives them each time. */
export function readToken(exchange: ReadExchange, envelope: () => Buffer, store: () => OrgTrustStore, policy: VerificationPolicy): Token | undefined {
  const message = envelope();
  if (!carriesAssertion(message)) return undefined;
  const trust = store(), first = detached(verifyFirst(message, trust, policy));
  const claims = first.accepted ? first.claims : undefined;
  const second = lazy((): SecondReading => { const reading = verifySecond(envelope(), trust, policy); return reading.accepted ? { accepted: true } : reading; });
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

/** Claims are cut out of the message's text and would keep all of it in memory; there are thousands of them. */
const detached = (reading: Verification): Verification => (reading.accepted ? { ...reading, claims: structuredClone(reading.claims) } : reading);
