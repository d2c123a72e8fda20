/** One TD2.1 as the DMP received it, accepted or not. */
export interface ReceivedFeed {
  /** Bench time, ISO UTC. */
  le: string;
  /** INS of the token. */
  patient: string; professionnel: string; structure: string;
  /** uniqueId of the lot. */
  lot?: string;
  documents: { uniqueId: string; titre: string; typeCode: string; confidentialite: string[]; auteurs: string[]; structures: string[]; remplace?: string }[];
  accepte: boolean;
  /** Causes of the error table, each with its sentence. */
  causes: { cause: string; motif: string }[];
  avertissements: string[];
}

/** The last feeds received, oldest first. */
export class FeedRegister {
  private kept: ReceivedFeed[] = [];

  constructor(private readonly capacity = 1_000) {}

  add(feed: ReceivedFeed): void {
    this.kept.push(feed);
    if (this.kept.length > this.capacity) this.kept.shift();
  }

  list(patient?: string): ReceivedFeed[] { return this.kept.filter((one) => patient === undefined || one.patient === patient); }
  clear(): void { this.kept = []; }
}
