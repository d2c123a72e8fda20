import type { Account } from '../model';
import type { Author, Canal, Choices, Dated, Etape, Holder, Information, MentionCase, Place, RightsEvent, Usage } from './model';

/** The information on the DMP, given to the patient before anything is done with it (EXI 01). */
export interface PatientInformationPort {
  given(patient: Holder): Information | undefined;
  record(patient: Holder, information: Information): void;
  /** Known at admission as already informed and in care, by the door that arranges a scenario; nothing when something is recorded already. */
  admitted(patient: Holder, by: Dated): void;
}

/** Non-opposition or opposition, for reading and for feeding (EXI 02). */
export interface OppositionPort {
  /** @param asker who looks: the state is the patient's, the same for everyone. */
  state(patient: Holder, asker?: Author): Choices;
  /** At any moment, and without a motive. `reason` is never kept: it is not asked for. */
  record(patient: Holder, change: Dated & { usage: Usage; choice: 'opposition' | 'non-opposition'; canal: Canal; reason?: string }): void;
  /** Whether documents of this patient may leave for the DMP. */
  feedingAllowed(patient: Holder): boolean;
  history(patient: Holder): RightsEvent[];
}

/** What admissions told of the stay. */
export interface CareEpisodePort { stage(patient: Holder): Etape | undefined; record(patient: Holder, step: Dated & { etape: Etape }): void }

/** Who takes care of whom. */
export interface CareTeamPort { place(account: Account, patient: Holder): Place }

/** Express consent to someone outside the care team (annexe 2). */
export interface ConsentPort {
  /** @param anew a new consultation begins; otherwise the one under way goes on. */
  valid(patient: Holder, account: Account, anew: boolean): boolean;
  record(patient: Holder, consent: Dated & { pour: string; given: boolean }): void;
  /** A consultation began on the strength of this consent. */
  used(patient: Holder, by: Dated): void;
  /** Those it now benefits. */
  holders(patient: Holder): string[];
}

/** What a gesture wants of the DMP: to know that it exists, to begin consulting it, to go on consulting it, to feed it, to manage what one put there. */
export type RightsUse = 'existence' | 'consultation' | 'suite' | 'alimentation' | 'gestion';
export interface RightsAsked { use: RightsUse; place: Place; /** The establishment lets this account reach the DMP. */ permitted: boolean; choices: Choices; stage: Etape | undefined; consent: boolean }
export type RightsRefusal = 'sous-responsabilite' | 'sans-permission' | 'hors-equipe' | 'prise-en-charge-terminee' | 'opposition-consultation' | 'opposition-alimentation' | 'information-patient';
/** What must be true of the patient's rights before a call. */
export interface RightsGatePort { refuse(asked: RightsAsked): RightsRefusal | undefined }

/** The texts shown to read to the patient or to have them tick (annexe 4). */
export interface MentionsPort {
  /** Which apply before this person's screen. */
  cases(place: Place): MentionCase[];
  paragraphs(which: MentionCase): string[];
  /** Whether the box is ticked before the patient has answered: never. */
  ticked(): boolean;
}

/** Patients' rights, as ports a mutant may replace. */
export interface RightsPorts {
  patientInformation: PatientInformationPort; opposition: OppositionPort; careEpisode: CareEpisodePort; careTeam: CareTeamPort; consent: ConsentPort;
  rightsGate: RightsGatePort; mentions: MentionsPort;
}
