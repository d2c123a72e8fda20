import type { FactBase } from './fact-base';
import type { FactorRef, OldDocumentRef, PatientRef, PersonRef, ScenarioRef, StructureRef } from './people';

/** What the drive itself did. The truth about who is at work and which factors were presented. */
export type Act =
  | { act: 'admission'; professionnels: PersonRef[]; patients: PatientRef[]; structure: StructureRef; documents?: OldDocumentRef[]; /** Logins of accounts that closed. */ fermetures?: string[] }
  | { act: 'shift-start'; person: PersonRef; poste: string }
  | { act: 'factor'; person: PersonRef; poste: string; factor: FactorRef }
  | { act: 'session-opened'; person: PersonRef; poste: string }
  | { act: 'session-closed'; person: PersonRef; poste: string }
  /** What came before was played by the porte de conduite; what follows at these workstations is played at their screens. */
  | { act: 'handed-over'; postes: string[] }
  | { act: 'gesture'; person: PersonRef; poste: string; gesture: string; patient?: string; document?: string; /** What else distinguishes it: usage, channel, another person (`pour`). */ details?: Record<string, string> }
  | { act: 'target-restarted' }
  | { act: 'time-moved'; milliseconds: number }
  | { act: 'target-configured'; what: string; value: string }
  | { act: 'mock-configured'; what: string; value: string; /** Titles of the documents it is about. */ documents?: string[] };
export type ActFact = FactBase & { kind: 'act' } & Act;

/** What drove a scenario's gestures: the target's screens, or its porte de conduite. */
export type DriverKind = 'web' | 'api';

export type MarkerFact = FactBase & { kind: 'marker' } & (
  | { marker: 'scenario-start'; scenario: ScenarioRef; /** Absent in older journals: `web`. */ driver?: DriverKind }
  | { marker: 'scenario-end'; scenario: string }
  | { marker: 'step-start'; scenario: string; step: number; text: string }
  | { marker: 'step-end'; scenario: string; step: number; status: string; /** What broke the drive, in French. */ trouble?: string; code?: string }
  /** A scenario that could not be executed, with the missing verb or tool. */
  | { marker: 'not-executed'; scenario: string; reason: string });

/** Something that can only come after what was waited for: the end of an observation. Never a sleep. */
export interface BarrierFact extends FactBase { kind: 'barrier'; after: string }

/** What a step asks of a rule. Answers are not in the journal. `first`/`last`: seq range, both included. */
export interface QuestionFact extends FactBase {
  kind: 'question';
  rule: string;
  params: Record<string, string>;
  first: number;
  last: number;
  scenario: string;
  step: number;
  text: string;
}
