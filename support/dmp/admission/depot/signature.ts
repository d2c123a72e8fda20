import { HomologairError } from '../../../erreurs/error';
import { verifySubmissionSignature } from '../../../xds/parse/submission-signature';
import { finessOf } from '../../identifiers';
import { refused, refusedBy, type Refused } from '../outcome';
import { structIdIn } from '../structure';
import { known, type AdmissionContext } from '../context';
import type { Deposit, DepositCheck } from './submission';

/** The lot is signed by the seal of the structure, or of its juridical entity (interface-dmp §3.3, §2.5). RSA with SHA-1 is told in the trace: no source forbids it. */
export const signedLot: DepositCheck = (deposit, context) => {
  const { dmp: { trust, settings }, incoming: { at } } = context;
  try {
    const { certificate, signature, digests } = verifySubmissionSignature(deposit.submission, { parts: context.parts ?? new Map() });
    const signer = trust.resolveSigner(certificate, at);
    if (!signer.ok) return refuse(deposit, `${signer.code} ${signer.detail}`);
    if (!sameEntity(context, structIdIn(signer.subject))) return refuse(deposit, `cachet de ${structIdIn(signer.subject)}`);
    if (settings.algorithms === 'standard' && [signature, ...digests].some((uri) => /sha1$/.test(uri))) context.warnings.push('signature du lot avec SHA-1 (forme des exemples de 2020)');
    return [];
  } catch (error) {
    if (error instanceof HomologairError && error.code.startsWith('XML-')) return refuse(deposit, error.code);
    return [refusedBy('dossier', error)];
  }
};

const refuse = ({ lot }: Deposit, detail: string): Refused[] => [refused('dossier', 'DMP-DEPOT-SIGNATURE', { lot: lot.uniqueId, detail })];

function sameEntity(context: AdmissionContext, seal: string): boolean {
  const entityOf = (id: string): string => context.dmp.world.structures.get(finessOf(id) ?? '')?.finessJuridique ?? finessOf(id) ?? id;
  return entityOf(seal) === entityOf(known(context, 'claims').structure ?? '');
}
