import type { Patient, Session } from '../model';

/** What becomes of an INS, and what is shown of it. */
export interface InsStatusPort {
  /** The patient after someone typed a matricule by hand: whatever the status was, it falls back. */
  typed(patient: Patient, ins: string): Patient;
  /** Status shown in the record and in the list: provisoire, récupérée, validée, qualifiée. */
  shown(patient: Patient): string;
}

/** « Savoir sans clic »: whether opening a record asks the DMP what it holds, as the establishment reads the texts (ambiguities td0-3, td3-1). */
export interface OpeningCheckPort { enabled(): boolean; enable(on: boolean): void }

/** Patients whose DMP is open to the structure, as the last list received says (TD0.4). */
export interface OpenRecordsPort { keep(listed: readonly Pick<Patient, 'ins' | 'oid'>[]): void; isOpen(patient: Patient): boolean }

/** When a page asked for is served, while another of the same session waits for the DMP. */
export interface TurnsPort { serve<T>(session: Session, page: () => Promise<T>): Promise<T> }

/** Exchange with the DMP, as ports a mutant may replace. */
export interface ExchangePorts { insStatus: InsStatusPort; openingCheck: OpeningCheckPort; openRecords: OpenRecordsPort; turns: TurnsPort }
