/** Traits of a patient as the DMP tells them. */
export interface PatientTraits { ins: string; oid: string; nom: string; prenom: string; sexe: 'M' | 'F' | 'U'; /** YYYYMMDD */ naissance: string }

/** Answer of TD0.2: whether the DMP exists, and what this person may do. */
export interface Td02Answer {
  /** queryResponseCode OK or NF. */
  exists: boolean;
  /** `active`, or `terminated` for a closed DMP. */
  status?: 'active' | 'terminated';
  /** attentionLine AUTORISATION. VALIDE is sourced; others are parameters. */
  autorisation?: string;
  medecinTraitant?: boolean;
  patient?: PatientTraits;
}

/** TD1.3a, the request: the administrative data of this patient's record. */
export interface Td13aRequest { ins: string; oid: string; /** HL7 message id, `root` or `root^extension`. */ id: string }
/** Someone who answers for the patient; `lien` is a code of HL7 personal relationships (`FTH`, `MTH`…). */
export interface RepresentantLegal { nom: string; prenom: string; lien?: string; telecoms?: string[] }
/** TD1.3a, the answer: identity, contacts, legal representatives, and the patient's own oppositions to the two urgent accesses. */
export interface Td13aAnswer {
  exists: boolean;
  status?: 'active' | 'terminated';
  patient?: PatientTraits;
  /** `mailto:…`, `tel:…`. */
  telecoms: string[];
  adresse?: { rue?: string; codePostal?: string; ville?: string };
  representants: RepresentantLegal[];
  /** true: the patient is against it. */
  oppositionBrisDeGlace?: boolean;
  /** Access by a regulation centre (centre 15). */
  oppositionUrgence?: boolean;
}

export interface Td03Request { action: 'AJOUT' | 'SUPPRESSION'; medecinTraitant?: boolean }
export interface Td03Answer { status: string; context: string }

/** TD0.4, the request: the records this person, or this structure, may read. Dates are `YYYYMMDDhhmmss`. */
export interface Td04Request {
  startDate?: string;
  /** What `startDate` bounds: the last authorisation (sic, without H) or the last document. */
  dateType?: 'LASTAUTORIZATION' | 'LASTDOC';
  psOwnerId?: string;
}
export interface Td04Patient {
  /** INS, and the historic INS-C when there is one. */
  identifiers: { ins: string; oid: string }[];
  nom: string; prenom: string; /** YYYYMMDD */ naissance: string;
  medecinTraitant: boolean; message?: boolean;
  lastAccess?: string; lastUpdate?: string; lastAdd?: string;
}
export interface Td04Answer { status: string; context?: string; patients: Td04Patient[] }

export const TD16_MODES = ['ACTIVE', 'INTERDITE', 'TOUTE'] as const;
/** TD1.6, the request: who may read this patient's record (ACTIVE), who may not (INTERDITE), or both. */
export interface Td16Request { mode: (typeof TD16_MODES)[number] }
export interface Td16Authorization {
  /** IdNat_PS and its OID. */
  id: string; oid: string; nom: string; prenom: string;
  /** `G15_10/SM26` and its label. */
  specialite?: { code: string; libelle?: string };
  since?: string; lastAction?: string; mode: 'ACTIVE' | 'INTERDITE'; medecinTraitant?: boolean;
}
export interface Td16Answer { status: string; context?: string; authorizations: Td16Authorization[] }
