import { identityOf } from '../../dpi-temoin/identity/delegated';
import type { Mutant } from '../mutant';

export const jetonDIdentiteDUnAutreAccepte: Mutant = {
  id: 'jeton-d-identite-d-un-autre-accepte', port: 'delegation', exigence: 'rem-ssi-iam-80', rule: 'delegation/jeton-d-un-autre-logiciel',
  sentence: 'Un jeton d’identité que le fournisseur a émis pour un autre logiciel ouvre ici une session.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, finish: (pending, ...rest) => ports.delegation.finish(pending, ...rest).catch((error: unknown) => {
    const claims = refusedForItsAudience(error);
    if (claims === undefined) throw error;
    return identityOf(pending.delegate, claims);
  }) } }),
};

/** Claims of an ID token openid-client refused for its audience alone: it tells them in the cause of its error. */
function refusedForItsAudience(error: unknown): Record<string, unknown> | undefined {
  const { cause } = error as { cause?: { claim?: string; claims?: Record<string, unknown>; cause?: unknown } };
  if (cause === undefined || cause === null) return undefined;
  return cause.claim === 'aud' ? cause.claims : refusedForItsAudience(cause);
}
