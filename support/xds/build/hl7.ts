import { OID, type Coded } from '../../vihf/claims';
import type { AuthorInstitution, AuthorPerson } from '../types';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\E\\', '^': '\\S\\', '&': '\\T\\', '~': '\\R\\', '|': '\\F\\' };

/** A component of an HL7 v2.5 data type (§2.7): its delimiters escaped. */
export const component = (value: string): string => /[\\^&~|]/.test(value) ? value.replace(/[\\^&~|]/g, (c) => ESCAPES[c]!) : value;

/** `<matricule>^^^&<OID>&ISO^NH` (interface-dmp §6.3). */
export const insCx = (ins: string, oid: string): string => `${component(ins)}^^^&${component(oid)}&ISO^NH`;

/** authorPerson and legalAuthenticator (interface-dmp §4.5). */
export function xcn(person: AuthorPerson): string {
  return `${component(person.id)}^${component(person.nom)}^${component(person.prenom)}^^^^^^&${OID.ps}&ISO^D^^^${person.type}`;
}

/** authorInstitution (interface-dmp §4.5). */
export function xon(institution: AuthorInstitution): string {
  return `${component(institution.raisonSociale)}^^^^^&${OID.structures}&ISO^IDNST^^^${component(institution.id)}`;
}

/** authorSpecialty: `code^libellé^système` (interface-dmp §4.5). */
export function codedCe(coded: Coded): string {
  return `${component(coded.code)}^${component(coded.displayName ?? '')}^${component(coded.codeSystem)}`;
}
