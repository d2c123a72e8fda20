import { closeSync, openSync, writeSync } from 'node:fs';
import type { AdmissionContext } from '../admission/context';
import type { Refused } from '../admission/outcome';

/** One line of the national trace: every request leaves one, admitted or refused. */
export interface NationalTrace {
  id: string;
  /** Bench time, ISO UTC. */
  at: string;
  /** NameID, and the person's words; absent when no verified token says who. */
  professionnel?: string; nom?: string;
  /** Struct_IdNat of the token, else of the TLS certificate. */
  structure: string;
  secteur?: string;
  /** INS. */
  patient?: string;
  transaction?: string;
  documents?: string[];
  modeAcces?: string; modeAuthentification?: string;
  jeton?: string; messageId?: string;
  logiciel?: string;
  issue: 'admis' | 'refusé';
  /** Stage that refused, code on the wire, and why, in French. */
  stage?: string; code?: string; motif?: string;
  avertissements?: string[];
}

export interface TraceFilter { professionnel?: string; structure?: string; patient?: string; transaction?: string; issue?: string; du?: string; au?: string }

/** The last traces in memory, all of them in a file when one is given. */
export class NationalTraces {
  // Kept serialised: a parsed trace would hold slices of whole messages.
  private lines: string[] = [];
  private next = 0;
  private count = 0;

  private descriptor: number | undefined;

  constructor(private readonly capacity: number, file?: string) {
    this.descriptor = file === undefined ? undefined : openSync(file, 'a', 0o600);
  }

  /** Returns the trace's id. */
  add(trace: Omit<NationalTrace, 'id'>): string {
    this.count += 1;
    const id = `trace-${this.count}`;
    const line = JSON.stringify({ id, ...trace });
    this.lines[this.next] = line;
    this.next = (this.next + 1) % this.capacity;
    if (this.descriptor !== undefined) writeSync(this.descriptor, `${line}\n`);
    return id;
  }

  /** Oldest first, among those in memory. */
  list(filter: TraceFilter = {}): NationalTrace[] {
    const ordered = this.lines.length < this.capacity ? this.lines : [...this.lines.slice(this.next), ...this.lines.slice(0, this.next)];
    return ordered.map((line) => JSON.parse(line) as NationalTrace).filter((trace) => matches(trace, filter));
  }

  /** Forgets the lines; ids go on. */
  clear(): void { this.lines = []; this.next = 0; }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

function matches(trace: NationalTrace, { du, au, ...equal }: TraceFilter): boolean {
  if ((du !== undefined && trace.at < du) || (au !== undefined && trace.at >= au)) return false;
  return Object.entries(equal).every(([name, value]) => value === undefined || trace[name as keyof NationalTrace] === value);
}

/** What an admission leaves: who, structure, patient, what, when, why refused. Claims appear only when they were verified. */
export function traceOf(context: AdmissionContext, refusal: Refused | undefined, code: string | undefined): Omit<NationalTrace, 'id'> {
  const { claims, incoming, headers, transaction, patient, warnings } = context;
  return {
    at: incoming.at.toISOString(), structure: claims?.structure ?? (incoming.certificate.ok ? incoming.certificate.structId : ''),
    ...(claims === undefined ? {} : {
      professionnel: claims.nameId, nom: claims.subjectId, secteur: claims.secteur, modeAcces: claims.purposeOfUse?.code,
      modeAuthentification: claims.mode, jeton: claims.id, logiciel: `${claims.lpsNom ?? ''} ${claims.lpsVersion ?? ''}`.trim(),
    }),
    patient: patient?.ins, transaction, documents: documentsOf(context), messageId: headers?.messageId,
    ...(refusal === undefined ? { issue: 'admis' as const } : { issue: 'refusé' as const, stage: refusal.stage, code, motif: refusal.traceReason }),
    ...(warnings.length === 0 ? {} : { avertissements: warnings }),
  };
}

/** Documents a transaction names, and those it fed or changed. */
function documentsOf({ asked, granted }: AdmissionContext): string[] | undefined {
  if (granted?.kind === 'deposit') return granted.deposit.documents.map(({ entry }) => entry.uniqueId);
  if (granted?.kind === 'updates') return granted.updates.map(({ document }) => document.uniqueId);
  if (asked?.transaction === 'TD3.2') return asked.requests.map((r) => r.documentUniqueId);
  if (asked?.transaction !== 'TD3.1') return undefined;
  return asked.query.slots['$XDSDocumentEntryUniqueId'] ?? asked.query.slots['$XDSDocumentEntryEntryUUID'];
}
