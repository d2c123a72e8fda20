import type { Body, FactBase } from './fact-base';

/** One reading of the target's screen through a name its target file maps. */
export interface ScreenFact extends FactBase {
  kind: 'screen';
  /** Name of the reading: `message`, `documents`, `a-propos`… */
  reading: string;
  /** False when the target file does not map this reading: the screen cannot be judged, only looked at. */
  mapped: boolean;
  /** Who was at the screen. */
  person?: string;
  selector?: string;
  /** Text read, when the reading is a text; undefined when nothing was on the screen. */
  text?: string;
  /** Rows read, when the reading is a list. */
  rows?: Record<string, string>[];
  /** For a message: names of the target file's messages whose pattern the text matches. */
  matches?: string[];
  url?: string;
  screenshot?: Body;
  /** The file the reading downloaded. */
  file?: Body;
}

/** One line of the target's local trace, under the canonical names of the contract (the target file maps the export's own). */
export interface LocalTrace {
  at: string;
  /** `authentification` | `refus` | `jeton` | `appel` | `deconnexion` | `information-rpps` | other. */
  action: string;
  login?: string;
  rpps?: string;
  structure?: string;
  patient?: string;
  facteurs?: string[];
  assertionId?: string;
  messageId?: string;
  transaction?: string;
  documents?: string[];
  issue?: string;
  motif?: string;
  /** Whether the line is as it was written, in the target's own words. */
  integrite?: string;
}

export interface ExportedTraceFact extends FactBase {
  kind: 'exported-trace';
  format: 'json' | 'csv';
  filter: { professionnel?: string; du?: string; au?: string };
  raw: Body;
  entries: LocalTrace[];
}

/** What an operator stated, by hand. */
export interface StatementFact extends FactBase { kind: 'statement'; question: string; answer: string; by: string }
