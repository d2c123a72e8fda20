import { ASSOCIATION, DOCUMENT_STATUS, type SubmissionSet } from '../../xds/types';
import type { Directory } from '../cda/author';
import { utc } from '../cda/entry';
import { personaSource } from '../cda/source';
import { momentOf } from '../personas/moment';
import type { Patient, PersonaDocument, Professionnel, Structure } from '../personas/schema';
import { uuidFrom } from '../uuid';
import { expiryOf } from './authorisations';
import { entryUuidOf, StoredDocument } from './document';
import type { StoredLot } from './lots';
import type { DmpRecord } from './record';

/** Looks personas up by key. */
export interface Keys extends Directory { professionnel(key: string): Professionnel | undefined; structure(key: string): Structure | undefined }

/** Puts what a patient's persona says in their record: authorisations, block, médecin traitant. Their documents stay. */
export function fillRecord(record: DmpRecord, patient: Patient, keys: Keys, rules: { authorisationDays: number }, now: Date): void {
  const rpps = (key: string): string => keys.professionnel(key)?.rpps ?? key;
  record.patient = patient;
  record.bloques = new Set(patient.bloques.map(rpps));
  record.medecinTraitant = patient.medecinTraitant === undefined ? undefined : rpps(patient.medecinTraitant);
  record.authorisations = patient.autorisations.map((a) => {
    const from = momentOf(a.accordee, now);
    return {
      finess: keys.structure(a.structure)?.finess ?? a.structure, from, until: expiryOf(from, a.dureeJours ?? rules.authorisationDays),
      ...(a.professionnel === undefined ? {} : { rpps: rpps(a.professionnel) }),
    };
  });
}

/** A persona document enters its record, in its submission set, with the association of what it took the place of. */
export function storePersonaDocument(record: DmpRecord, persona: PersonaDocument, keys: Keys, now: Date, replaced: StoredDocument | undefined): StoredDocument {
  const document = new StoredDocument(persona.uniqueId, momentOf(persona.depot ?? persona.date, now), personaSource(persona, () => record.patient, keys), persona.cle);
  const entryUuid = entryUuidOf(document.uniqueId, 1);
  record.documents.add(document, entryUuid);
  for (const lot of lotsOf(record, persona, document)) record.lots.join(lot, document, entryUuid);
  if (replaced !== undefined) {
    record.lots.relate({ type: ASSOCIATION.replaces, source: entryUuid, target: replaced.entry.entryUuid });
    replaced.setStatus(DOCUMENT_STATUS.deprecated);
  }
  return document;
}

const lotsOf = (record: DmpRecord, persona: PersonaDocument, document: StoredDocument): StoredLot[] =>
  (persona.lot === undefined ? [undefined] : [...new Set([persona.lot].flat())]).map((word) => lotOf(record, persona, document, word));

function lotOf(record: DmpRecord, persona: PersonaDocument, document: StoredDocument, word: string | undefined): StoredLot {
  const id = `urn:uuid:${uuidFrom(`lot|${persona.patient}|${word === undefined ? persona.uniqueId : `commun-${word}`}`)}`;
  const known = record.lots.byId(id);
  if (known !== undefined) return known;
  const lot: StoredLot = { id, at: document.deposit, members: [], set: () => setOf(id, document, word) };
  record.lots.add(lot);
  return lot;
}

/** The set of a seeded document: sent by its author when the DMP received it. Content type: the only code the sources show (interface-dmp §3.3). */
function setOf(id: string, document: StoredDocument, key: string | undefined): SubmissionSet {
  const { entry } = document;
  return {
    id, uniqueId: `2.25.${BigInt(`0x${uuidFrom(`${id}|oid`).replaceAll('-', '')}`).toString()}`, sourceId: '1.2.250.1.213.4.99.2', patientId: entry.patientId,
    submissionTime: utc(document.deposit.toISOString()), contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2', displayName: 'Hospitalisation de jour' },
    author: entry.author, title: key ?? entry.title, status: DOCUMENT_STATUS.approved,
  };
}
