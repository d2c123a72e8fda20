import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { unquoteList, unquoteString } from './quoting';

/** Raw values of each rim:Slot child. Throws XDS-SLOT-SANS-NOM, XDS-SLOT-DOUBLE. */
export function rawSlots(element: XmlElement): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const slot of children(element, NS.rim, 'Slot')) {
    const name = attribute(slot, 'name');
    if (!name) throw new HomologairError('XDS-SLOT-SANS-NOM');
    if (found.has(name)) throw new HomologairError('XDS-SLOT-DOUBLE', { slot: name });
    const list = child(slot, NS.rim, 'ValueList');
    found.set(name, list ? children(list, NS.rim, 'Value').map((value) => textOf(value).trim()) : []);
  }
  return found;
}

/** Parameters that name the patient. */
const PATIENT_SLOTS = new Set(['$XDSDocumentEntryPatientId', '$XDSSubmissionSetPatientId']);
/** One text. */
const TEXT_SLOTS = new Set(['$XDSSubmissionSetAuthorPerson']);
const DATE_SLOT = /^\$XDS\w+Time(From|To)$/;
/** A date: year to second, an even number of digits. Quoted or bare: the profile's own examples have both. */
const DATE = /^\d{4}(\d\d){0,5}$/;
/** CX with its assigning authority; a `^^<date>` suffix follows in some clients (interface-dmp §4.1). */
const CX = /^([^^]+\^\^\^&[0-9.]+&ISO(?:\^[A-Z]{1,5})?)(?:\^\^\d{4,14})?$/;

/** Drops the `^^<date>` suffix of a CX, so that identifiers compare; `undefined` if it is not a CX at all. */
export const bareCx = (cx: string): string | undefined => CX.exec(cx)?.[1];

/**
 * Values of one stored query parameter, unquoted and split: the patient (a CX, date suffix dropped), dates and a text
 * are single; any other is a list. Throws XDS-SLOT-*.
 */
export function queryValues(slot: string, raw: readonly string[]): string[] {
  if (raw.length === 0) throw new HomologairError('XDS-SLOT-VIDE', { slot });
  const patient = PATIENT_SLOTS.has(slot);
  const text = TEXT_SLOTS.has(slot);
  const single = patient || text || DATE_SLOT.test(slot);
  // Numbers stand bare, but no metadata of an entry is a number: `$MetadataLevel` is.
  const bare = (value: string): boolean => !slot.startsWith('$XDS') && /^\d+$/.test(value);
  if (!single) return raw.flatMap((value) => bare(value) ? [value] : unquoteList(slot, value));
  if (raw.length > 1) throw new HomologairError('XDS-SLOT-VALEURS-MULTIPLES', { slot, nombre: raw.length });
  const valeur = !patient && !text && DATE.test(raw[0]!) ? raw[0]! : unquoteString(slot, raw[0]!);
  if (patient) return [bareCx(valeur) ?? refusePatient(valeur)];
  if (!text && !DATE.test(valeur)) throw new HomologairError('XDS-SLOT-DATE', { slot, valeur });
  return [valeur];
}

function refusePatient(valeur: string): never { throw new HomologairError('XDS-SLOT-PATIENT', { valeur }); }
