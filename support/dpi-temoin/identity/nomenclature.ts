import { OID } from '../../vihf/claims';

/** Professions (TRE_G15) with their labels. */
export const PROFESSIONS: Readonly<Record<string, string>> = {
  10: 'Médecin', 21: 'Pharmacien', 26: 'Audioprothésiste', 28: 'Opticien-Lunetier', 31: 'Assistant dentaire', 32: 'Physicien médical',
  35: 'Aide-soignant', 36: 'Ambulancier', 37: 'Auxiliaire de puériculture', 38: 'Préparateur en pharmacie hospitalière', 39: 'Préparateur en pharmacie',
  40: 'Chirurgien-Dentiste', 50: 'Sage-Femme', 60: 'Infirmier', 69: 'Infirmier psychiatrique', 70: 'Masseur-Kinésithérapeute',
  80: 'Pédicure-Podologue', 81: 'Orthoprothésiste', 82: 'Podo-Orthésiste', 83: 'Orthopédiste-Orthésiste', 84: 'Oculariste', 85: 'Epithésiste',
  86: 'Technicien de laboratoire médical', 91: 'Orthophoniste', 92: 'Orthoptiste', 93: 'Psychologue', 94: 'Ergothérapeute', 95: 'Diététicien',
  96: 'Psychomotricien', 98: 'Manipulateur ERM',
};

/** Savoir-faire of physicians (TRE_R01). */
export const SAVOIR_FAIRE: Readonly<Record<string, string>> = {
  SM01: 'Anatomie et cytologie pathologiques (SM)', SM02: 'Anesthésie-réanimation (SM)', SM03: 'Biologie médicale (SM)',
  SM04: 'Cardiologie et maladies vasculaires (SM)', SM05: 'Chirurgie générale (SM)', SM08: 'Chirurgie orthopédique et traumatologie (SM)',
  SM12: 'Chirurgie urologique (SM)', SM14: 'Chirurgie viscérale et digestive (SM)', SM15: 'Dermatologie et vénéréologie (SM)',
  SM16: 'Endocrinologie et métabolisme (SM)', SM18: 'Gériatrie (SM)', SM20: 'Gynécologie-obstétrique (SM)', SM21: 'Hématologie (SM)',
  SM24: 'Gastro-entérologie et hépatologie (SM)', SM25: 'Médecine du travail (SM)', SM26: 'Qualifié en médecine générale (SM)',
  SM27: 'Médecine interne (SM)', SM28: 'Médecine nucléaire (SM)', SM30: 'Néphrologie (SM)', SM32: 'Neurologie (SM)',
  SM34: 'ORL et chirurgie cervico-faciale (SM)', SM36: 'Oncologie option médicale (SM)', SM38: 'Ophtalmologie (SM)', SM40: 'Pédiatrie (SM)',
  SM41: 'Pneumologie (SM)', SM42: 'Psychiatrie (SM)', SM44: 'Radiodiagnostic (SM)', SM46: 'Médecine intensive-réanimation (SM)',
  SM48: 'Rhumatologie (SM)', SM53: 'Spécialiste en médecine générale (SM)', SM54: 'Médecine générale (SM)', SM59: 'Médecine d’urgence (SM)',
};

/** Sections of the Ordre des pharmaciens (TRE_R06). */
export const SECTIONS: Readonly<Record<string, string>> = {
  A: 'Titulaire d’officine', B: 'Industrie', C: 'Distribution', D: 'Adjoint, remplaçant ou gérant', E: 'Outre-mer', G: 'Biologiste',
  H: 'Établissement de santé', M: 'Militaire',
};

/** What a profession's second role value is taken from (JDV_J65): physicians and pharmacists have one, others none. */
export function secondRole(profession: string, code: string): { codeSystem: string; displayName: string } | undefined {
  if (profession === '10') return { codeSystem: OID.savoirFaire, displayName: SAVOIR_FAIRE[code] ?? code };
  if (profession === '21') return { codeSystem: OID.sectionPharmacien, displayName: SECTIONS[code] ?? code };
  return undefined;
}
