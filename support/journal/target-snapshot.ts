/** What the target file declared, that judging needs. */
export interface TargetSnapshot {
  name: string;
  version: string;
  temoin: boolean;
  /** Longest time between a gesture and the call it causes, for a target with queues or preload. */
  longestDelayMs: number;
  /** Delay during which one factor reopens a session opened with two; null when not declared. */
  reopeningDelayMs: number | null;
  /** Inactivity after which a session closes; null or absent (older journals) when not declared. */
  inactivityDelayMs?: number | null;
  /** After which a person is told again that their RPPS is transmitted; null or absent (older journals) when not declared. */
  noticePeriodMs?: number | null;
  /** What is downloaded ahead of a planned stay: how long before at the most, and the types called necessary. Absent: nothing is. */
  preload?: { beforeMs: number; types: string[] };
  means: { id: string; /** Natures: two factors of one nature are not two. */ factors: string[]; /** Row of the 2020 table the owner attaches it to, or null. */ row2020: string | null }[];
  /** `homologation`: the number its tokens must carry, when the owner says it. A secret (EX_GEN-1490), masked in whatever leaves the run's folder. */
  lps: { nom: string; version: string; homologation?: string };
  /** « DPI + PFI »: the intermediation platform that calls the DMP in its place. Absent: the software calls. */
  platform?: { nom: string; version: string; homologation?: string };
  /** Transactions it says it integrates. Absent in older journals. */
  transactions?: readonly string[];
  /** Where the primary method is declared: `AuthnContextDecl` or an attribute name. */
  methodPlace: string;
  /** Opposition to reading and to feeding: recorded apart, or as one. Absent in older journals: apart. */
  oppositions?: 'separees' | 'globale';
  /** What a choice or a sign is called → the bench's word → the word the target's screens use. Absent in older journals. */
  words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of documents that leave for the DMP once validated, by the bench's names. Absent: the target does not say. */
  automaticDocuments?: readonly string[];
  /** Verbs this run's driver can do. */
  verbs: string[];
}
