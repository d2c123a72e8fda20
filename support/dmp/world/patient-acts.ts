import { DOCUMENT_STATUS, NORMAL_CONFIDENTIALITY, VISIBILITY, VISIBILITY_SYSTEM } from '../../xds/types';
import type { PatientUrgency } from '../personas/schema';
import type { StoredDocument } from './document';
import type { DmpRecord } from './record';

/** What the holder does in Mon espace santé (R. 1111-46, R. 1111-49, L. 1111-17). `professionnel`: RPPS, or `*`. */
export type PatientAct =
  | { action: 'bloquer' | 'debloquer'; professionnel: string }
  | { action: 'medecin-traitant'; professionnel?: string }
  | { action: 'urgence' } & Partial<PatientUrgency>
  | { action: 'masquer' | 'demasquer' | 'supprimer'; document: StoredDocument }
  | { action: 'retirer-autorisation'; finess: string; professionnel?: string }
  | { action: 'fermer' | 'rouvrir' }
  /** The civil register's act, not theirs. */
  | { action: 'deces'; le: string };

export function performAct(record: DmpRecord, act: PatientAct): void {
  switch (act.action) {
    case 'bloquer': record.bloques.add(act.professionnel); return;
    case 'debloquer': record.bloques.delete(act.professionnel); return;
    case 'medecin-traitant': record.medecinTraitant = act.professionnel; return;
    case 'urgence': {
      const { action: _, ...urgence } = act;
      record.patient = { ...record.patient, urgence: { ...record.patient.urgence, ...urgence } };
      return;
    }
    case 'masquer': revise(record, act.document, true); return;
    case 'demasquer': revise(record, act.document, false); return;
    case 'supprimer': act.document.setStatus(DOCUMENT_STATUS.deleted); return;
    case 'retirer-autorisation':
      record.authorisations = record.authorisations.filter((one) => one.finess !== act.finess || (act.professionnel !== undefined && one.rpps !== act.professionnel));
      return;
    case 'fermer': record.patient = { ...record.patient, dmp: 'ferme' }; return;
    case 'rouvrir': record.patient = { ...record.patient, dmp: 'actif' }; return;
    case 'deces': record.patient = { ...record.patient, deces: act.le }; return;
  }
}

function revise(record: DmpRecord, document: StoredDocument, masked: boolean): void {
  if (document.hasCode(VISIBILITY.masquePs) === masked) return;
  const others = document.entry.confidentialityCodes.filter(({ code }) => code !== VISIBILITY.masquePs);
  const codes = others.length === 0 ? [NORMAL_CONFIDENTIALITY] : others;
  document.revise(masked ? [...codes, { code: VISIBILITY.masquePs, codeSystem: VISIBILITY_SYSTEM, displayName: 'Masqué aux professionnels de santé' }] : codes);
  record.documents.revised(document);
}
