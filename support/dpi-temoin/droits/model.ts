import type { Patient } from '../model';

/** What the patient may refuse, one apart from the other (référentiel §2.1). */
export const USAGES = ['consultation', 'alimentation'] as const;
export type Usage = typeof USAGES[number];

/** Three states: nothing is known until the patient, once informed, has had an occasion to refuse. */
export type Choice = 'non-recueillie' | 'non-opposition' | 'opposition';

/** How the patient was told, or answered. A convocation and a letter leave no occasion to refuse at once. */
export const CANAUX = ['oral', 'telephone', 'portail', 'questionnaire', 'courrier', 'convocation'] as const;
export type Canal = typeof CANAUX[number];

/** What admissions record of a stay. */
export const ETAPES = ['convocation', 'reprise-de-contact', 'debut', 'sortie'] as const;
export type Etape = typeof ETAPES[number];

/** A person's place towards the patient (annexe 2). */
export const PLACES = ['equipe', 'responsabilite', 'hors-equipe'] as const;
export type Place = typeof PLACES[number];

/** Which annexe 4 text applies. */
export type MentionCase = 1 | 2 | 3;

/** Who recorded something. */
export interface Author { login: string; nom: string }
/** When (ISO UTC) and by whom. */
export interface Dated { at: string; author: Author }

/** One thing recorded about a patient's rights. Never changed once written: the present state is what the history makes it. */
export type RightsEvent = Dated & (
  | { kind: 'information'; canal: Canal }
  | { kind: 'choix'; usage: Usage; choice: 'opposition' | 'non-opposition'; canal: Canal }
  | { kind: 'prise-en-charge'; etape: Etape }
  /** `pour`: login of the professional it benefits. */
  | { kind: 'consentement'; pour: string; given: boolean }
  | { kind: 'consentement-employe'; pour: string });

/** State of one right, and what made it so. */
export interface ChoiceState { choice: Choice; since?: Dated & { canal?: Canal } }
export type Choices = Readonly<Record<Usage, ChoiceState>>;

/** Information given last, and how. */
export type Information = Dated & { canal: Canal };

/** A patient, as far as their rights go. */
export type Holder = Pick<Patient, 'id'>;
