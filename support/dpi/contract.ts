import type { PersonRef, PatientRef, StructureRef, LocalTrace } from '../journal/facts';

/** The verbs a target may do, clinical words of the people who work. A driver says which it can; a scenario needing another is *non exécuté*. */
export const VERBS = [
  'admettre', 'avancerLeTemps', 'configurer',
  'prendreSonPoste', 'presenterPremierFacteur', 'presenterSecondFacteur', 'rouvrirAvecUnFacteur', 'seDeconnecter', 'prendreConnaissanceRpps',
  'ouvrirDossier', 'consulterDmp', 'autoriserAcces', 'ouvrirDocument', 'lire', 'exporterTraces',
] as const;
export type Verb = typeof VERBS[number];

/** A professional as admitted: identity, and what opens the session. Secrets never go to the journal. */
export interface AdmittedProfessional extends PersonRef { motDePasse: string; /** Base32. */ secretTotp?: string; connaitInformationRpps: boolean }
export interface AdmittedPatient extends PatientRef { sexe: 'M' | 'F'; /** provisoire, récupérée, validée, qualifiée. */ statutIns: string }
export interface Admission { professionnels: AdmittedProfessional[]; patients: AdmittedPatient[]; structure: StructureRef }

/** What one reading of the screen gave. */
export interface ScreenReading { reading: string; mapped: boolean; selector?: string; text?: string; rows?: Record<string, string>[]; matches?: string[]; url?: string; screenshot?: Buffer }

export interface TraceFilter { professionnel?: string; /** ISO UTC. */ du?: string; au?: string }
export interface TraceExport { format: 'json' | 'csv'; raw: Buffer; entries: LocalTrace[] }

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
  lire(reading: string, poste: string): Promise<ScreenReading>;
  exporterTraces(filter: TraceFilter, format: 'json' | 'csv', poste: string): Promise<TraceExport>;
  seDeconnecter(poste: string): Promise<void>;
  /** Between scenarios: forget every workstation. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
