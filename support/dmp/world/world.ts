import { checkPersonas, checkReferences } from '../personas/check';
import { momentOf } from '../personas/moment';
import type { DmpPersonas, Patient, PersonaDocument, Professionnel, Structure } from '../personas/schema';
import { expiryOf, type Authorisation } from './authorisations';
import { entryOf, type SoftwareWithdrawal, type WhitelistEntry } from './whitelist';

/** A patient's record as the DMP holds it. */
export interface DmpRecord { patient: Patient; documents: PersonaDocument[]; authorisations: Authorisation[]; medecinTraitant?: string; bloques: Set<string> }

export interface WorldRules { contractMonths: number; authorisationDays: number }

/** All the mock DMP knows: directory, structures, whitelist, records. Seeds add or replace by key; `reset` goes back to the start. */
export class DmpWorld {
  readonly directory = new Map<string, Professionnel>();
  readonly structures = new Map<string, Structure>();
  readonly whitelist = new Map<string, WhitelistEntry>();
  readonly records = new Map<string, DmpRecord>();
  readonly documents = new Map<string, { document: PersonaDocument; record: DmpRecord }>();
  softwareWithdrawals: SoftwareWithdrawal[] = [];
  /** Changes whenever an answer could change: caches key on it. */
  version = 0;
  private readonly professionnels = new Map<string, Professionnel>();
  private readonly structuresByKey = new Map<string, Structure>();
  private readonly recordsByKey = new Map<string, DmpRecord>();

  constructor(private readonly initial: DmpPersonas, private readonly rules: WorldRules, now: Date) {
    this.add(initial, now);
  }

  /** @throws DMP-PERSONAS when a field is wrong or a key unknown; nothing is then changed. */
  seed(seed: unknown, now: Date, source = 'administration'): DmpPersonas {
    const personas = checkPersonas(seed, source);
    checkReferences(personas, {
      professionnels: [...this.professionnels.values(), ...personas.professionnels],
      patients: [...[...this.recordsByKey.values()].map((r) => r.patient), ...personas.patients],
      structures: [...this.structuresByKey.values(), ...personas.structures],
    }, source);
    this.add(personas, now);
    return personas;
  }

  reset(now: Date): void {
    for (const map of [this.directory, this.structures, this.whitelist, this.records, this.documents, this.professionnels, this.structuresByKey, this.recordsByKey]) map.clear();
    this.softwareWithdrawals = [];
    this.add(this.initial, now);
  }

  professionnel(key: string): Professionnel | undefined { return this.professionnels.get(key); }
  structure(key: string): Structure | undefined { return this.structuresByKey.get(key); }

  /** A structure by either FINESS: the geographic one first, else any site of that juridical entity. */
  structureOf(finess: string): Structure | undefined {
    const site = this.structures.get(finess);
    if (site !== undefined) return site;
    for (const one of this.structures.values()) if (one.finessJuridique === finess) return one;
    return undefined;
  }

  /** Everything seeded so far. */
  personas(): DmpPersonas {
    return {
      professionnels: [...this.professionnels.values()], structures: [...this.structuresByKey.values()],
      patients: [...this.recordsByKey.values()].map((r) => r.patient), documents: [...this.recordsByKey.values()].flatMap((r) => r.documents),
    };
  }

  changed(): void { this.version += 1; }

  private add(personas: DmpPersonas, now: Date): void {
    for (const p of personas.professionnels) this.addProfessionnel(p);
    for (const s of personas.structures) this.addStructure(s, now);
    for (const p of personas.patients) this.addPatient(p, now);
    for (const d of personas.documents) this.addDocument(d);
    this.changed();
  }

  private addProfessionnel(p: Professionnel): void {
    const before = this.professionnels.get(p.cle);
    if (before !== undefined) this.directory.delete(before.rpps);
    this.professionnels.set(p.cle, p);
    this.directory.set(p.rpps, p);
  }

  private addStructure(s: Structure, now: Date): void {
    const before = this.structuresByKey.get(s.cle);
    if (before !== undefined) { this.structures.delete(before.finess); this.whitelist.delete(before.finess); }
    this.structuresByKey.set(s.cle, s);
    this.structures.set(s.finess, s);
    const entry = entryOf(s, now, this.rules.contractMonths);
    if (entry === undefined) this.whitelist.delete(s.finess); else this.whitelist.set(s.finess, entry);
  }

  private addPatient(p: Patient, now: Date): void {
    const before = this.recordsByKey.get(p.cle);
    if (before !== undefined) this.records.delete(before.patient.ins);
    const rpps = (key: string): string => this.professionnels.get(key)?.rpps ?? key;
    const record: DmpRecord = {
      patient: p, documents: before?.documents ?? [], bloques: new Set(p.bloques.map(rpps)),
      ...(p.medecinTraitant === undefined ? {} : { medecinTraitant: rpps(p.medecinTraitant) }),
      authorisations: p.autorisations.map((a) => {
        const from = momentOf(a.accordee, now);
        return {
          finess: this.structuresByKey.get(a.structure)?.finess ?? a.structure, from, until: expiryOf(from, a.dureeJours ?? this.rules.authorisationDays),
          ...(a.professionnel === undefined ? {} : { rpps: rpps(a.professionnel) }),
        };
      }),
    };
    this.recordsByKey.set(p.cle, record);
    this.records.set(p.ins, record);
    for (const document of record.documents) this.documents.set(document.uniqueId, { document, record });
  }

  private addDocument(d: PersonaDocument): void {
    for (const record of this.recordsByKey.values()) {
      const at = record.documents.findIndex((one) => one.cle === d.cle);
      if (at >= 0) { this.documents.delete((record.documents[at] as PersonaDocument).uniqueId); record.documents.splice(at, 1); }
    }
    const record = this.recordsByKey.get(d.patient) as DmpRecord;
    record.documents.push(d);
    this.documents.set(d.uniqueId, { document: d, record });
  }
}
