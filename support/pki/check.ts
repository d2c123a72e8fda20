import { hash, type KeyObject } from 'node:crypto';
import { chainTo, dateTrouble, revocationTrouble, strengthTrouble, type Trust } from './chain';
import { profileTrouble, structIdOf, type OrgProfile, type Refusal } from './profile';
import { readCertificate, type ReadCertificate } from './read-certificate';

export type { OrgProfile, Refusal } from './profile';
export type { Trust } from './chain';

/** `subject`: RFC 2253. `structId`: the certificate's OU, a Struct_IdNat (`1` + FINESS). */
export type CertificateCheck = { ok: true; subject: string; structId: string; key: KeyObject } | Refusal;

/** What does not depend on time: reading, strength, chain, profile. */
type Timeless = { ok: true; chain: ReadCertificate[]; accepted: { ok: true; subject: string; structId: string; key: KeyObject } } | Refusal;

/** Enough for every certificate of a run; a flood of made-up ones only empties the memory, it cannot fill it. */
const MEMORY = 256;
const memory = new WeakMap<Trust, Map<string, Timeless>>();

function timelessly(der: Buffer, profile: OrgProfile, trust: Trust): Timeless {
  let certificate: ReadCertificate;
  try { certificate = readCertificate(der); } catch (cause) { return { ok: false, code: 'PKI-ILLISIBLE', detail: (cause as Error).message }; }
  try {
    const weak = strengthTrouble(certificate);
    if (weak) return weak;
    const path = chainTo(certificate, trust.anchors);
    if (!path.ok) return path;
    const trouble = profileTrouble(certificate, profile);
    if (trouble) return trouble;
    const { subject, key } = certificate;
    return { ok: true, chain: path.chain, accepted: { ok: true, subject, structId: structIdOf(certificate) ?? '', key } };
  } catch (cause) {
    return { ok: false, code: 'PKI-ILLISIBLE', detail: (cause as Error).message };
  }
}

function remembered(der: Buffer, profile: OrgProfile, trust: Trust): Timeless {
  let known = memory.get(trust);
  if (!known) memory.set(trust, known = new Map());
  const name = `${profile} ${hash('sha256', der, 'base64')}`;
  const found = known.get(name);
  if (found) return found;
  if (known.size >= MEMORY) known.clear();
  const result = timelessly(der, profile, trust);
  known.set(name, result);
  return result;
}

/**
 * Whether an organisation's certificate may be used for what `profile` says, at bench time `at`: chain up to the root, strength,
 * profile (interface-dmp §6.4), dates, CRL. Never throws for what the certificate holds; one code for each cause.
 * @param der the certificate alone
 */
export function checkCertificate(der: Buffer, profile: OrgProfile, trust: Trust, at: Date): CertificateCheck {
  const timeless = remembered(der, profile, trust);
  if (!timeless.ok) return timeless;
  return dateTrouble(timeless.chain, at) ?? revocationTrouble(timeless.chain, trust.crls, at) ?? timeless.accepted;
}
