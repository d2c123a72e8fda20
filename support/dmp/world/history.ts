/** One access to a patient's record, as the patient may read it (R. 1111-46: who, when, what). */
export interface Access {
  /** Bench time, ISO UTC. */
  le: string;
  /** IdNat_PS or internal identifier, and the words of the token. */
  professionnel: string; nom?: string; profession?: string;
  /** Struct_IdNat. */
  structure: string;
  transaction: string;
  modeAcces?: string;
  /** What was done, in French. */
  action: string;
  /** uniqueIds concerned: delivered, fed, changed. */
  documents: string[];
  /** Of several documents asked for, those not given. */
  documentsRefuses?: string[];
  issue: 'admis' | 'refusé';
  /** Cause of the error table, and its sentence. */
  cause?: string; motif?: string;
  /** In the secret connexion of a minor: not shown to the holders of parental authority. */
  secret?: true;
}

/** Accesses of each patient, the last ones, oldest first. Kept serialised: parsed texts would hold slices of whole messages. */
export class AccessHistory {
  private readonly byPatient = new Map<string, { lines: string[]; next: number }>();

  constructor(private readonly capacity: number) {}

  add(ins: string, access: Access): void {
    let ring = this.byPatient.get(ins);
    if (ring === undefined) this.byPatient.set(ins, ring = { lines: [], next: 0 });
    ring.lines[ring.next] = JSON.stringify(access);
    ring.next = (ring.next + 1) % this.capacity;
  }

  of(ins: string): Access[] {
    const ring = this.byPatient.get(ins);
    if (ring === undefined) return [];
    const ordered = ring.lines.length < this.capacity ? ring.lines : [...ring.lines.slice(ring.next), ...ring.lines.slice(0, ring.next)];
    return ordered.map((line) => JSON.parse(line) as Access);
  }

  clear(): void { this.byPatient.clear(); }
}
