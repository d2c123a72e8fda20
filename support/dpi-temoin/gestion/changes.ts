import type { Coded } from '../../vihf/claims';
import { DOCUMENT_STATUS, NORMAL_CONFIDENTIALITY, VISIBILITY, VISIBILITY_SYSTEM } from '../../xds/types';
import type { DocumentChange } from './model';
import type { DocumentChangesPort, HeldEntry } from './ports';

const { approved, archived, deleted } = DOCUMENT_STATUS;
const MASKED: Coded = { code: VISIBILITY.masquePs, codeSystem: VISIBILITY_SYSTEM, displayName: 'Masqué aux professionnels de santé' };
const STATUS: Partial<Record<DocumentChange, string>> = { archiver: archived, desarchiver: approved, supprimer: deleted };
const REMOVED: Partial<Record<DocumentChange, string>> = {
  demasquer: VISIBILITY.masquePs, 'montrer-au-patient': VISIBILITY.invisiblePatient, 'montrer-aux-representants': VISIBILITY.invisibleRepresentants,
};

/** One's own documents; never the way back from a visibility, which nothing takes away again (EX_3.3-1045). */
export function authorsChanges(): DocumentChangesPort {
  const has = ({ confidentialityCodes }: HeldEntry, code: string): boolean => confidentialityCodes.some((one) => one.code === code);
  return {
    own: (authors, { rpps }) => rpps !== undefined && authors.includes(`8${rpps}`),
    offered: (entry) => {
      if (entry.status !== approved && entry.status !== archived) return [];
      const offers: [DocumentChange, boolean][] = [
        ['masquer', !has(entry, VISIBILITY.masquePs) && !has(entry, VISIBILITY.invisiblePatient)], ['demasquer', has(entry, VISIBILITY.masquePs)],
        ['archiver', entry.status === approved], ['desarchiver', entry.status === archived],
        ['montrer-au-patient', has(entry, VISIBILITY.invisiblePatient)], ['montrer-aux-representants', has(entry, VISIBILITY.invisibleRepresentants)], ['supprimer', true],
      ];
      return offers.flatMap(([change, offered]) => (offered ? [change] : []));
    },
    transaction: (change) => (change === 'supprimer' ? 'TD3.3c' : STATUS[change] !== undefined ? 'TD3.3d' : change === 'masquer' || change === 'demasquer' ? 'TD3.3a' : 'TD3.3b'),
    update: (entry, change) => {
      const to = STATUS[change];
      if (to !== undefined) return { kind: 'status', target: entry.entryUuid, from: entry.status, to };
      const kept = entry.confidentialityCodes.filter(({ code }) => code !== REMOVED[change]);
      const confidentialityCodes = change === 'masquer' ? [...kept, MASKED] : kept.length === 0 ? [NORMAL_CONFIDENTIALITY] : kept;
      return { kind: 'metadata', entry: { ...entry, confidentialityCodes }, previousVersion: entry.version };
    },
  };
}
