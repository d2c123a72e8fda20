import type { Patient, Session } from '../model';

/** What the server parameter file says. */
export interface ServerParameters { /** Whether minors have rights of their own in the software. */ gestionMineurs: boolean; ageMajorite: number; /** Hidden from the patient and masked to professionals at once. */ cumulInvisiblePatientMasquePs: boolean }
/** `at`: when it was read, ISO UTC. */
export interface ReadParameters { values: ServerParameters; at: string }

/** Where the parameter file is, what was last read of it, and when it must be read again. */
export interface ParametersFilePort {
  /** Undefined when none was installed. */
  address(): string | undefined;
  /** Administrator's act: the file is read again at once. @throws TEMOIN-PARAMETRES */
  moveTo(name: string): void;
  due(now: Date): boolean;
  /** It was asked for: not again before a while, whatever came. */
  tried(now: Date): void;
  known(): ReadParameters | undefined;
  keep(read: ReadParameters): void;
}

export interface ParametersAnswer { status: number; location?: string; body: Buffer }
/** The way to the file. */
export interface ParametersWayPort {
  /** One GET; follows nothing. */
  get(address: string): Promise<ParametersAnswer>;
  /** Where a redirection leads, when it is to be followed. */
  next(from: string, answer: ParametersAnswer): string | undefined;
}

/** Who is a minor: by the age the software computes and the majority the DMP gives. */
export interface MinorsPort { age(patient: Pick<Patient, 'naissance'>, now: Date): number; isMinor(patient: Pick<Patient, 'naissance'>, now: Date, parameters: ServerParameters | undefined): boolean }

/** The secret connection a minor may ask for: one patient, one session. */
export interface SecretAccessPort {
  offered(minor: boolean): boolean;
  active(session: Session, patient: Pick<Patient, 'id'>): boolean;
  enter(session: Session, patient: Pick<Patient, 'id'>): void;
  leave(session: Session, patient: Pick<Patient, 'id'>): void;
  /** Confidentiality attribute of the tokens. */
  declared(session: Session, patient: Pick<Patient, 'id'>): string | undefined;
}

/** Server parameters and minors, as ports a mutant may replace. */
export interface MinorsPorts { parametersFile: ParametersFilePort; parametersWay: ParametersWayPort; minors: MinorsPort; secretAccess: SecretAccessPort }
