import type { Told } from '../ports';
import type { FeedResult } from './feeding';

/** What the professional reads of a document that was to leave. `cause`: what keeps a waiting document, or what the DMP warns of. */
export function feedTold(result: FeedResult): { kind: 'fait' | 'attente' | 'refus'; told: Told; cause?: Told } {
  switch (result.is) {
    case 'sent': return { kind: 'fait', ...(result.warning === undefined ? { told: { message: 'document-envoye' } } : { told: { message: 'document-envoye-averti' }, cause: result.warning }) };
    case 'held': return { kind: 'fait', told: { message: 'document-retenu' } };
    case 'kept-local': return { kind: 'fait', told: { message: 'document-valide' } };
    case 'waiting': return { kind: 'attente', told: { message: 'document-en-attente' }, cause: result.told };
    case 'excluded': return { kind: 'refus', told: { message: result.refusal } };
    case 'rejected': return { kind: 'refus', told: result.told };
  }
}
