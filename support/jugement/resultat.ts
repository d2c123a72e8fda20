import type { Finding, Verdict } from '../rules/finding';

/** Answer to one question of the journal. */
export interface JudgedQuestion { scenario: string; step: number; text: string; rule: string; ruleVersion: number; params: Record<string, string>; verdict: Verdict; findings: Finding[] }
export interface JudgedStep { index: number; text: string; status: string; trouble?: string; facts: string[] }
export interface JudgedScenario {
  id: string; name: string; feature: string; uri: string; line: number; tags: string[]; worker: string;
  verdict: Verdict; reason?: string; durationMs: number; steps: JudgedStep[]; questions: JudgedQuestion[];
  /** What remains for the exigences that no observation names, when observations are set aside; absent when it is the verdict. */
  retained?: Verdict;
}
export interface JudgedExigence { slug: string; numbers: Record<string, string>; sentence: string; force: string; verdict: Verdict | 'non testée'; scenarios: { id: string; verdict: Verdict }[]; reason?: string; /** Scenarios of its own that this run was not asked for. */ left?: number; /** What a human still has to look at, its scenarios being green, and on which capture. */ lookAt?: string }

/** `resultat.json`: the only place where verdicts live. Its schema is documented in docs/resultat.md. */
export interface Resultat {
  format: 1; run: string; suite: string; startedAt: string;
  /** Last instant of the bench's clock, which scenarios move. */
  endedAt: string;
  /** The same instant on the machine's clock; absent from older results. */
  realEndedAt?: string;
  target: { name: string; version: string; temoin: boolean };
  profile: string;
  verdict: Verdict; exitCode: number;
  /** Scenarios of all the features, when this run was asked for some only. */
  partOf?: number;
  /** What did not run, beside the verdict. */
  notExecuted: { scenario: string; reason: string }[];
  journal: { worker: string; state: 'intact' | 'interrompu' | 'altéré'; head: string; facts: number }[];
  scenarios: JudgedScenario[]; exigences: JudgedExigence[];
  /** Judged over the whole run, outside any scenario. */
  runFindings: (Finding & { rule: string })[];
}
