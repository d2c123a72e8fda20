import type { Td02Answer } from '../../xds/types';
import { authorisationOf, isMedecinTraitant, type Reader } from './reader';
import type { DmpRecord } from './record';

/** Wire values of the attention line AUTORISATION; only VALIDE is sourced. */
export interface AuthorisationWords { valide: string; expiree: string; interdite: string; absente: string }

/** What TD0.2 answers of a record to one reader: absent, closed, or open with the state of the authorisation. */
export function td02AnswerOf(record: DmpRecord | undefined, reader: Reader, at: Date, words: AuthorisationWords): Td02Answer {
  if (record === undefined || record.patient.dmp === 'inexistant') return { exists: false };
  const { patient } = record;
  const traits = patient.traitsDmp ?? patient;
  const who = { ins: patient.ins, oid: patient.oid, nom: traits.nom, prenom: traits.prenom, sexe: traits.sexe, naissance: traits.naissance.replaceAll('-', '') };
  if (patient.dmp === 'ferme') return { exists: true, status: 'terminated', autorisation: words.absente, patient: who };
  return {
    exists: true, status: 'active', autorisation: words[authorisationOf(record, reader, at)], medecinTraitant: isMedecinTraitant(record, reader), patient: who,
  };
}
