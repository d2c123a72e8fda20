import { checkPersonas, checkReferences } from '../personas/check';
import type { DmpPersonas, Patient, PersonaDocument, Professionnel, Structure } from '../personas/schema';
import { loadMatrice, type Matrice } from '../rights/matrice';
import type { DmpSettings } from '../settings';
import type { StoredDocument } from './document';
import { FeedRegister } from './feeds';
import { AccessHistory } from './history';
import { DmpRecord } from './record';
import { SerialisedEntries } from './serialised';
import { fillRecord, storePersonaDocument } from './seed-record';
import { MisuseWatch } from './watch';
import { entryOf, type SoftwareWithdrawal, type WhitelistEntry } from './whitelist';

/** Documents of one seed from which on it is a large one. */
const BULK = 500;

/** What of the settings the world itself reads. */
export type WorldRules = Pick<DmpSettings, 'contractMonths' | 'authorisationDays' | 'matriceFichier' | 'historiqueParPatient'>;

/** All the mock DMP knows: directory, structures, whitelist, matrice, records, their history. Seeds add or replace by key; `reset` goes back to the start. */
export class DmpWorld {
  readonly directory = new Map<string, Professionnel>();
  readonly structures = new Map<string, Structure>();
  readonly whitelist = new Map<string, WhitelistEntry>();
  readonly records = new Map<string, DmpRecord>();
  readonly documents = new Map<string, { document: StoredDocument; record: DmpRecord }>();
  readonly serialised = new SerialisedEntries();
  readonly watch = new MisuseWatch();
  readonly feeds = new FeedRegister();
  /** OIDs of the lots and signatures received. */
  readonly fedIds = new Set<string>();
  readonly history: AccessHistory;
  softwareWithdrawals: SoftwareWithdrawal[] = [];
  matrice: Matrice;
  private readonly ownMatrice: Matrice;
  /** Changes whenever an answer could change: caches key on it. */
  version = 0;
  private readonly professionnels = new Map<string, Professionnel>();
  private readonly structuresByKey = new Map<string, Structure>();
  private readonly recordsByKey = new Map<string, DmpRecord>();
  private readonly documentsByKey = new Map<string, { persona: PersonaDocument; document: StoredDocument; record: DmpRecord }>();

  constructor(private readonly initial: DmpPersonas, private readonly rules: WorldRules, now: Date) {
    this.history = new AccessHistory(rules.historiqueParPatient);
    this.matrice = this.ownMatrice = loadMatrice(rules.matriceFichier);
    this.add(initial, now);
  }

  /** @throws DMP-PERSONAS when a field is wrong or a key unknown; nothing is then changed. */
  seed(seed: unknown, now: Date, source = 'administration'): DmpPersonas {
    const personas = checkPersonas(seed, source);
    checkReferences(personas, {
      professionnels: [...this.professionnels.values(), ...personas.professionnels],
      patients: [...[...this.recordsByKey.values()].map((r) => r.patient), ...personas.patients],
      structures: [...this.structuresByKey.values(), ...personas.structures],
      documents: [...this.documentsByKey.keys()],
    }, source);
    this.add(personas, now);
    return personas;
  }

  reset(now: Date): void {
    for (const map of [this.directory, this.structures, this.whitelist, this.records, this.documents, this.professionnels, this.structuresByKey, this.recordsByKey, this.documentsByKey]) map.clear();
    for (const memory of [this.history, this.feeds, this.fedIds]) memory.clear();
    this.watch.reset();
    this.softwareWithdrawals = [];
    this.restoreMatrice();
    this.add(this.initial, now);
  }

  /** The matrix of the settings, instead of one that was imported. */
  restoreMatrice(): void { this.matrice = this.ownMatrice; this.changed(); }

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
      patients: [...this.recordsByKey.values()].map((r) => r.patient), documents: [...this.documentsByKey.values()].map((one) => one.persona),
    };
  }

  changed(): void { this.version += 1; }

  /** A document that did not come from a persona is already in its record: makes it found by its uniqueId. */
  register(document: StoredDocument, record: DmpRecord): void { this.documents.set(document.uniqueId, { document, record }); this.changed(); }

  private add(personas: DmpPersonas, now: Date): void {
    for (const p of personas.professionnels) this.addProfessionnel(p);
    for (const s of personas.structures) this.addStructure(s, now);
    for (const p of personas.patients) this.addPatient(p, now);
    const added = personas.documents.map((d) => this.addDocument(d, now));
    // A large record pays when it is seeded, not at its first search.
    if (added.length >= BULK) for (const document of added) this.serialised.prepare(document.complete);
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
    const record = this.recordsByKey.get(p.cle) ?? new DmpRecord(p);
    this.records.delete(record.patient.ins);
    fillRecord(record, p, this, this.rules, now);
    this.recordsByKey.set(p.cle, record);
    this.records.set(p.ins, record);
  }

  private addDocument(persona: PersonaDocument, now: Date): StoredDocument {
    const before = this.documentsByKey.get(persona.cle);
    if (before !== undefined) this.drop(before);
    const record = this.recordsByKey.get(persona.patient) as DmpRecord;
    const document = storePersonaDocument(record, persona, this, now, persona.remplace === undefined ? undefined : this.documentsByKey.get(persona.remplace)?.document);
    this.documentsByKey.set(persona.cle, { persona, document, record });
    this.documents.set(document.uniqueId, { document, record });
    return document;
  }

  private drop({ document, record }: { document: StoredDocument; record: DmpRecord }): void {
    this.documents.delete(document.uniqueId);
    record.lots.forget(document, [document.entry.entryUuid, ...document.olderVersions.map((one) => one.entryUuid)]);
    record.documents.remove(document);
  }
}
