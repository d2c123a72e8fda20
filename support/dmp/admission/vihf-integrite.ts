import { verifyFirstIn } from '../../vihf/verify/first/verify';
import { rootOf } from '../../xml/address';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** The first reading of the signature, on the tree already parsed; claims come only from the bytes it verified. */
export function vihfIntegrite(context: AdmissionContext): Outcome {
  const { dmp, incoming } = context;
  const verification = verifyFirstIn(rootOf(known(context, 'document')), dmp.trust, { algorithms: dmp.settings.algorithms, at: incoming.at });
  if (!verification.accepted) return refused('vihf-integrite', verification.code, { detail: verification.detail }, verification.detail);
  context.claims = verification.claims;
  context.signer = verification.signer.subject;
  context.air = verification.claims.mode === 'INDIRECTE_RENFORCEE';
  return ADMITTED;
}
