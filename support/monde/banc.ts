import type { DmpAdmin } from '../dmp/admin-client';
import type { TargetDriver } from '../dpi/contract';
import type { Clock } from '../horloge/clock';
import type { JournalHeader, QuestionFact } from '../journal/facts';
import type { JournalWriter } from '../journal/writer';
import type { Finding, Verdict } from '../rules/finding';
import type { Identites } from './identites';
import type { PersonaBook } from './personas';

/** What one worker owns for its scenarios: one mock, one target, one journal, one clock. */
export interface Banc {
  journal: JournalWriter;
  header: JournalHeader;
  clock: Clock;
  cible: TargetDriver;
  /** The same target without its screens, when it offers a porte de conduite. */
  conduite?: TargetDriver;
  dmp: DmpAdmin;
  book: PersonaBook;
  /** Pro Santé Connect and a hospital's provider, of the bench: only where the target was set up with them. */
  identites?: Identites;
  /** Provisional answer to a question, on the facts so far. The judgement alone gives the verdict. */
  judge(question: QuestionFact): { verdict: Verdict; findings: Finding[] };
  /** Called when a scenario begins and ends: which ports of the témoin it calls (matrix). */
  onScenario?: (id: string | null) => void;
  /** Each provisional answer, and the worst one of a scenario when it ends. */
  onAnswer?: (rule: string, verdict: Verdict) => void;
  onVerdict?: (id: string, name: string, provisional: Verdict) => void;
  /** Every gesture goes by the porte de conduite and nothing is read: what is asked of a screen finds none (matrix). */
  withoutScreens?: boolean;
  /** Nobody will look at what its screens showed: no image of them is kept (matrix). */
  withoutImages?: boolean;
  /** A mutant is killed as soon as its rule is red: what follows in the scenario would show nothing more. */
  enough?: () => boolean;
  close(): Promise<void>;
}

let current: Banc | undefined;
/** Gives the bench that cucumber's hooks will use in this process. */
export const setBanc = (banc: Banc | undefined): void => { current = banc; };
export function theBanc(): Banc {
  if (!current) throw new Error('Aucun banc n’est ouvert : lancez les scénarios par « homologair lancer ».');
  return current;
}
