/** Where the codes of document types come from, JDV_J66. */
const LOINC = '2.16.840.1.113883.6.1';
const TRE_A05 = '1.2.250.1.213.1.1.4.12';

/** Types the search offers, by code. A type that is not here is listed all the same (EX_3.1-1050). */
export const DOCUMENT_TYPES: Readonly<Record<string, { label: string; system: string }>> = {
  '11488-4': { label: 'Compte rendu de consultation', system: LOINC }, '11490-0': { label: 'Lettre de liaison à la sortie', system: LOINC },
  '11502-2': { label: 'Compte rendu d’examens biologiques', system: LOINC }, '15507-7': { label: 'Compte rendu de passage aux urgences', system: LOINC },
  '34112-3': { label: 'Compte rendu hospitalier', system: LOINC }, '34133-9': { label: 'Synthèse d’épisode de soins', system: LOINC },
  '57833-6': { label: 'Prescription de produits de santé', system: LOINC }, '60591-5': { label: 'Synthèse médicale', system: LOINC },
  EXPPAT_2: { label: 'Document du patient', system: TRE_A05 },
};

/** `code^^système`, as TD3.1 wants it; a bare code when the system is not known. */
export const searchedType = (code: string): string => (DOCUMENT_TYPES[code] === undefined ? code : `${code}^^${DOCUMENT_TYPES[code].system}`);
