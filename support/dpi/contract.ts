import type { OldDocumentRef, PersonRef, PatientRef, StructureRef, LocalTrace } from '../journal/facts';

/** The verbs a target may do, clinical words of the people who work. A driver says which it can; a scenario needing another is *non exécuté*. */
export const VERBS = [
  'admettre', 'avancerLeTemps', 'configurer',
  'prendreSonPoste', 'presenterPremierFacteur', 'presenterSecondFacteur', 'rouvrirAvecUnFacteur', 'seDeconnecter', 'prendreConnaissanceRpps',
  'ouvrirDossier', 'consulterDmp', 'autoriserAcces', 'ouvrirDocument', 'lire', 'exporterTraces',
  // Patients' rights, and what admissions tell of the stay.
  'informerPatient', 'enregistrerOpposition', 'leverOpposition', 'convoquer', 'recontacter', 'debuterPriseEnCharge', 'terminerPriseEnCharge',
  'recueillirConsentement', 'retirerConsentement', 'verifierDmp', 'redemarrer',
  // A wider search, and the access in an emergency.
  'elargirRecherche', 'consulterEnBrisDeGlace', 'quitterBrisDeGlace', 'importerDocuments',
  // A minor's secret connection.
  'demanderConnexionSecrete', 'quitterConnexionSecrete',
  // Exchange with the DMP: access conditions, identity.
  'consulterSesDocuments', 'confirmerIdentite', 'saisirMatricule', 'listerDmpAutorises',
  // The precise search, the life of local copies, planned stays.
  'rechercherDocuments', 'retirerCritere', 'voirLeLot', 'imprimerListe', 'ouvrirCopie', 'trierDossier',
  // Documents written here, and what of them goes to the DMP.
  'redigerDocument', 'validerDocument', 'retenirDocument', 'remplacerDocument', 'verserDocuments', 'alimenterHistorique',
  // The documents one wrote: one screen for their properties.
  'ouvrirProprietes', 'noterDemandeDuPatient', 'changerDocument', 'confirmerChangement', 'renoncerAuChangement',
  // Who will see a document written here, and its announcement.
  'choisirVisibilite', 'noterAnnonce',
  // What arrived since the person last came.
  'chercherNouveautes',
  'programmerSejour', 'ouvrirPrecharge', 'garderPrecharge', 'prendreNouvelleVersion',
  // By a provider the target delegates to, and the two ways to the Web PS; only at a screen.
  'retrouverDossiers', 'changerMotDePasse', 'seConnecterParPsc', 'seConnecterParEtablissement', 'ouvrirWebPs', 'ouvrirWebPsEnAir',
] as const;
export type Verb = typeof VERBS[number];
/** Gestures of the exchange with the DMP that say the patient and a few words. */
export type ExchangeVerb = Extract<Verb, 'consulterSesDocuments' | 'confirmerIdentite' | 'saisirMatricule' | DocumentVerb | 'listerDmpAutorises'>;
/** What is done of the documents written here: typed, made final, held back, rewritten; older ones sent by hand or in a lot. */
export type DocumentVerb = 'redigerDocument' | 'validerDocument' | 'retenirDocument' | 'remplacerDocument' | 'verserDocuments' | 'alimenterHistorique';

/** A professional as admitted: identity, and what opens the session. Secrets never go to the journal. */
export interface AdmittedProfessional extends PersonRef { motDePasse: string; /** Base32. */ secretTotp?: string; connaitInformationRpps: boolean }

/** How a patient is told, or answers. */
export type Canal = 'oral' | 'telephone' | 'portail' | 'questionnaire' | 'courrier';
export interface RightsChoice { usage: 'consultation' | 'alimentation'; canal: Canal }
/** Documents a professional writes, by the bench's own names. */
export type DocumentKind = 'lettre-de-liaison' | 'consultation' | 'operatoire' | 'urgences' | 'biologie' | 'note-de-travail';
/** A document of an earlier episode, taken over into the record and never sent. `dateActe`: ISO UTC. */
export interface OldDocument extends OldDocumentRef { ins: string; oid: string; type: DocumentKind; texte: string }
/** What a professional adds to the default search: archived, obsolete, older than the period searched by default. */
export type SearchFilter = 'archives' | 'obsoletes' | 'anciens';
/** What a person does of a minor's secret connection, and of the documents they wrote. */
export type ManagementVerb = 'demanderConnexionSecrete' | 'quitterConnexionSecrete' | 'ouvrirProprietes' | 'noterDemandeDuPatient' | 'changerDocument' | 'confirmerChangement' | 'renoncerAuChangement' | 'choisirVisibilite' | 'noterAnnonce' | 'chercherNouveautes';
export type DocumentChange = 'masquer' | 'demasquer' | 'archiver' | 'desarchiver' | 'montrer-au-patient' | 'montrer-aux-representants' | 'supprimer';
export type ManagementChoice = { /** Title. */ document?: string; changement?: DocumentChange; visibilite?: 'tous' | 'masque-ps' | 'invisible-patient' | 'cumul'; representants?: 'oui' | 'non' };
export interface AdmittedPatient extends PatientRef { sexe: 'M' | 'F'; /** provisoire, récupérée, validée, qualifiée. */ statutIns: string }
export interface Admission { professionnels: AdmittedProfessional[]; patients: AdmittedPatient[]; structure: StructureRef; documents?: OldDocument[]; /** Logins of accounts that close. */ fermetures?: string[] }

/** Gestures whose sentence is about a screen: the list, the copies of the record, the documents preloaded. */
export type ScreenVerb = Extract<Verb, 'rechercherDocuments' | 'retirerCritere' | 'voirLeLot' | 'imprimerListe' | 'ouvrirCopie' | 'trierDossier' | 'ouvrirPrecharge' | 'garderPrecharge' | 'prendreNouvelleVersion'>;

/** What one reading of the screen gave. */
export interface ScreenReading { reading: string; mapped: boolean; selector?: string; text?: string; rows?: Record<string, string>[]; matches?: string[]; url?: string; screenshot?: Buffer; /** What was downloaded. */ file?: Buffer }

export interface TraceFilter { professionnel?: string; /** ISO UTC. */ du?: string; au?: string }
export interface TraceExport { format: 'json' | 'csv'; raw: Buffer; entries: LocalTrace[] }

/** What a browser needs to go on where a person is, without having been there: cookies (secret), and the page shown, if somebody is connected. */
export interface Handover { cookies: readonly { nom: string; valeur: string }[]; page?: string }

/**
 * What drives one target. Gestures resolve when the screen has reached the state the target file declares as their end
 * (never after a sleep) and reject with CIBLE-GESTE when it has not within the target's own delay.
 * `poste` names a workstation: one browser context each; two persons at one poste follow each other.
 */
export interface TargetDriver {
  readonly name: string;
  can(verb: Verb): boolean;
  admettre(admission: Admission): Promise<void>;
  /** The target's clock only; the mock's and the TOTP generator's are moved by the caller. */
  avancerLeTemps(milliseconds: number): Promise<void>;
  /** Administrator's act on the target, `certificats=expire` for example; the values are those of the target file. */
  configurer(what: string, value: string): Promise<void>;
  prendreSonPoste(person: AdmittedProfessional, poste: string): Promise<void>;
  presenterPremierFacteur(person: AdmittedProfessional, poste: string): Promise<void>;
  /** @param code six digits, from the bench's generator. */
  presenterSecondFacteur(person: AdmittedProfessional, poste: string, code: string): Promise<void>;
  rouvrirAvecUnFacteur(person: AdmittedProfessional, poste: string): Promise<void>;
  prendreConnaissanceRpps(person: AdmittedProfessional, poste: string): Promise<void>;
  ouvrirDossier(patient: AdmittedPatient, poste: string): Promise<void>;
  consulterDmp(patient: AdmittedPatient, poste: string): Promise<void>;
  autoriserAcces(patient: AdmittedPatient, poste: string): Promise<void>;
  ouvrirDocument(title: string, poste: string): Promise<void>;
  /** The same consultation, one kind of documents added, from the list or from the record. */
  elargirRecherche(patient: AdmittedPatient, filtre: SearchFilter, poste: string): Promise<void>;
  /** @param motif empty: the person gives none. */
  consulterEnBrisDeGlace(patient: AdmittedPatient, motif: string, poste: string): Promise<void>;
  quitterBrisDeGlace(patient: AdmittedPatient, poste: string): Promise<void>;
  /** One or two documents of the list, by their titles, brought into the local record in one gesture. */
  importerDocuments(patient: AdmittedPatient, titles: readonly [string, string?], poste: string): Promise<void>;
  /** In the record of this patient. */
  gerer(verb: ManagementVerb, patient: AdmittedPatient, choice: ManagementChoice, poste: string): Promise<void>;
  /** `given`: what the gesture says besides the patient (`matricule`); `listerDmpAutorises` is about no patient. */
  echanger(verb: ExchangeVerb, patient: AdmittedPatient | undefined, given: Readonly<Record<string, string>>, poste: string): Promise<void>;
  /** Back to the records by the address of a page, as one does who was there before; only at a screen. */
  retrouverDossiers?(poste: string): Promise<void>;
  /** The person at work wants another password; only at a screen. */
  changerMotDePasse?(person: AdmittedProfessional, nouveau: string, poste: string): Promise<void>;
  /** Through another site's pages; a driver without a screen cannot. */
  parDelegation?(verb: 'seConnecterParPsc' | 'seConnecterParEtablissement', person: AdmittedProfessional, poste: string): Promise<void>;
  webPs?(verb: 'ouvrirWebPs' | 'ouvrirWebPsEnAir', patient: AdmittedPatient, poste: string): Promise<void>;
  /** A stay begins that day (AAAA-MM-JJ), under this professional's responsibility; a target that preloads will, before it. */
  programmerSejour(patient: AdmittedPatient, responsable: AdmittedProfessional, debut: string, poste: string): Promise<void>;
  /** Made only at a screen, in a patient's record. `given`: what else it needs, by the variable's name. */
  aLEcran?(verb: ScreenVerb, patient: AdmittedPatient, given: Readonly<Record<string, string>>, poste: string): Promise<void>;
  /** The person at work tells the patient what will be done with the DMP, and records it. */
  informerPatient(patient: AdmittedPatient, how: { canal: Canal }, poste: string): Promise<void>;
  /** The patient refuses one use of the DMP; a target that declares one global opposition records that one. */
  enregistrerOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void>;
  leverOpposition(patient: AdmittedPatient, choice: RightsChoice, poste: string): Promise<void>;
  /** A convocation leaves, with its mention of the DMP. */
  convoquer(patient: AdmittedPatient, poste: string): Promise<void>;
  recontacter(patient: AdmittedPatient, poste: string): Promise<void>;
  debuterPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void>;
  terminerPriseEnCharge(patient: AdmittedPatient, poste: string): Promise<void>;
  /** Express consent for one professional, by that professional or by a member of the care team. */
  recueillirConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void>;
  retirerConsentement(patient: AdmittedPatient, pour: AdmittedProfessional, poste: string): Promise<void>;
  /** Only whether the DMP exists and is open to the person (TD0.2). */
  verifierDmp(patient: AdmittedPatient, poste: string): Promise<void>;
  /** Stops and starts the target, by its admission door: what it did not write down is lost. */
  redemarrer(): Promise<void>;
  /** @param evidence false: the words alone, without a capture of the screen. */
  lire(reading: string, poste: string, evidence?: boolean): Promise<ScreenReading>;
  exporterTraces(filter: TraceFilter, format: 'json' | 'csv', poste: string): Promise<TraceExport>;
  seDeconnecter(poste: string): Promise<void>;
  /** A driver without a screen leaves a workstation to one that has screens; undefined when the target does not offer it. */
  remettre?: ((poste: string) => Promise<Handover>) | undefined;
  /** Takes such a workstation, not taken yet. */
  recevoir?(person: AdmittedProfessional, poste: string, handover: Handover): Promise<void>;
  /** Before a scenario: the target starts again empty, where it can. */
  renew(): Promise<void>;
  /** Between scenarios: forget every workstation. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
