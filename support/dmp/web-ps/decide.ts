import { accessOf } from '../world/reader';
import type { DmpRecord } from '../world/record';
import type { StoredDocument } from '../world/document';
import { verdictOn } from '../world/visibility';
import { OID } from '../../vihf/claims';
import type { Asked } from './pages/names';
import type { SiteParts } from './parts';
import type { Visitor } from './visitor';

export type Decision =
  | { is: 'shown'; record: DmpRecord; readable: readonly StoredDocument[] }
  /** About no patient. */
  | { is: 'general' }
  /** Open record, no authorisation: a window that amounts to TD0.3. */
  | { is: 'confirm'; record: DmpRecord }
  /** `dashboard`: told there instead of shown as an error. */
  | { is: 'refused'; cause: string; sentence: string; dashboard: boolean };

const SENTENCES: Readonly<Record<string, string>> = {
  'DMP-DOSSIER-INEXISTANT': 'Ce patient n’a pas de DMP.', 'DMP-DOSSIER-FERME': 'Le DMP de ce patient est fermé.',
  'DMP-DOSSIER-BLOQUE': 'Le patient vous a bloqué l’accès à son DMP.', 'DMP-DOSSIER-URGENCE-OPPOSEE': 'Le patient s’oppose à cet accès en urgence.',
};

/** PDT-INF-527: closed, absent or blocked, every page but the dashboard is an error; without authorisation the professional is asked. */
export function decide({ world, dmp, now }: SiteParts, visitor: Visitor, asked: Asked): Decision {
  if (asked.ins === undefined) return { is: 'general' };
  if (visitor.patient !== undefined && visitor.patient !== asked.ins) {
    return { is: 'refused', cause: 'WEB-PS-AUTRE-PATIENT', sentence: 'Cet accès n’a été ouvert que pour un autre patient.', dashboard: false };
  }
  const record = world.records.get(asked.ins);
  const at = now();
  const access = accessOf(record, visitor.reader, at, dmp.urgenceSurMasques);
  if (record !== undefined && access.kind === 'general') {
    const roles = visitor.profession === undefined ? [] : [{ code: visitor.profession, codeSystem: OID.profession, displayName: '' }];
    const verdict = (document: StoredDocument) => verdictOn(document, access, visitor.reader, (type) => world.matrice.cell(type, visitor.reader.roles ?? roles, dmp.matriceConfiances));
    return { is: 'shown', record, readable: record.documents.all.filter((document) => verdict(document).readable) };
  }
  const cause = access.kind === 'general' ? 'DMP-DOSSIER-INEXISTANT' : access.cause;
  const sentence = SENTENCES[cause];
  if (record !== undefined && sentence === undefined) return { is: 'confirm', record };
  return { is: 'refused', cause, sentence: sentence ?? 'Ce patient n’a pas de DMP.', dashboard: asked.page === 'TableauDeBord' };
}
