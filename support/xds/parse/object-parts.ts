import type { XmlElement } from 'libxml2-wasm';
import type { Coded } from '../../vihf/claims';
import { attribute, children, path } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { Author } from '../types';
import { parseCe, parseXcn, parseXon } from './hl7';
import { rawSlots } from './slots';

/** An author as far as it was given. */
export type ReadAuthor = Partial<Author>;

/** Title or comment of a registry object. */
export const labelOf = (element: XmlElement, local: 'Name' | 'Description'): string | undefined => {
  const string = path(element, [NS.rim, local], [NS.rim, 'LocalizedString']);
  return string && attribute(string, 'value');
};

/** A rim:Classification that is a code. */
export function readCoded(classification: XmlElement): Coded {
  const displayName = labelOf(classification, 'Name');
  return { code: attribute(classification, 'nodeRepresentation') ?? '', codeSystem: rawSlots(classification).get('codingScheme')?.[0] ?? '',
    ...(displayName !== undefined && { displayName }) };
}

/** A rim:Classification that is an author. */
export function readAuthor(classification: XmlElement): ReadAuthor {
  const slots = rawSlots(classification);
  const [person] = slots.get('authorPerson') ?? [];
  const [institution] = slots.get('authorInstitution') ?? [];
  const [specialty] = slots.get('authorSpecialty') ?? [];
  const [role] = slots.get('authorRole') ?? [];
  return { ...(person && { person: parseXcn(person) }), ...(institution && { institution: parseXon(institution) }),
    ...(specialty && { specialty: parseCe(specialty) }), ...(role && { role }) };
}

/** Children by the value of one attribute (scheme). */
export function byScheme(element: XmlElement, local: string, scheme: string): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  for (const item of children(element, NS.rim, local)) {
    const key = attribute(item, scheme);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]); else known.push(item);
  }
  return found;
}
