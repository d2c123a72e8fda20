/** ISO/IEC 9646 verdicts, in French (DESIGN "Words"). */
export type Verdict = 'conforme' | 'non conforme' | 'non concluant' | 'à examiner' | 'sans objet' | 'non exécuté' | 'erreur du banc';

/** What a rule saw: what it expected, what it got, and where (fact id, XPath or selector). */
export interface Finding {
  verdict: Verdict;
  /** French. */
  reason?: string;
  expected?: string;
  got?: string;
  /** Fact id `<worker>:<seq>`. */
  fact?: string;
  /** XPath or selector inside the fact. */
  at?: string;
}

interface Place { fact?: string; at?: string }
interface Deviation extends Place { expected: string; got: string; reason?: string }

/** The rule holds on this fact. */
export const holds = (place: Place = {}, got?: string): Finding => ({ verdict: 'conforme', ...place, ...(got === undefined ? {} : { got }) });
/** The rule is broken on this fact. */
export const breaks = (deviation: Deviation): Finding => ({ verdict: 'non conforme', ...deviation });
/** Could not tell. */
export const nonConcluant = (reason: string, place: Place = {}): Finding => ({ verdict: 'non concluant', reason, ...place });
/** A human must look. */
export const aExaminer = (reason: string, place: Place & { got?: string } = {}): Finding => ({ verdict: 'à examiner', reason, ...place });
/** Does not apply, with its reason. */
export const sansObjet = (reason: string): Finding => ({ verdict: 'sans objet', reason });
