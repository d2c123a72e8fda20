import type { Verdict } from '../rules/finding';
import type { Masked } from './masked';
import type { PiecesSnapshot } from './piece';
import type { TargetSnapshot } from './target-snapshot';

/** Everything the judgement needs that is not a fact: rules get this, the facts and the question, nothing else. */
export interface JournalHeader {
  format: 1;
  run: string;
  startedAt: string;
  suite: { version: string; commit?: string };
  /** Scenario personas derive from this. */
  seed: string;
  /** When not all the features were asked for: how many scenarios they hold, and how many of each exigence's own (by slug) stayed out. */
  selection?: { of: number; left: Record<string, number> };
  /** Seed of the order the scenarios were drawn in; absent: that of the files. */
  order?: string;
  profile: { name: string; /** Verdicts the profile accepts for exit 0, beside conforme and sans objet. */ accepts: Verdict[]; /** « Pièces à lire par la commission »: an *à examiner* does not prevent exit 0 in a scenario tagged `@piece`. */ piecesToRead?: boolean; notes?: Record<string, string> };
  /** Ambiguity slug → choice taken. */
  ambiguities: Record<string, string>;
  target: TargetSnapshot;
  /** PEM. */
  trust: { anchors: string[]; crls: string[] };
  mock: { clockToleranceMs: number; tokenLifetimeMs: number; serverSubject: string };
  rules: Record<string, number>;
  /** Versions of what rules read through; absent in older journals. */
  readings?: Record<string, number>;
  catalogue: { sha256: string; exigences: unknown[]; means: unknown[] };
  /** Absent in older journals. */
  pieces?: PiecesSnapshot;
  clockOffsetMs: number;
  workers: number;
  /** In a redacted record only. */
  masque?: Masked;
}
