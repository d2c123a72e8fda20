import type { Coded } from '../../vihf/claims';
import type { AuthorInstitution, AuthorPerson } from '../types';

const UNESCAPED: Readonly<Record<string, string>> = { E: '\\', S: '^', T: '&', R: '~', F: '|' };

/** Undoes HL7 v2.5 §2.7 escapes of one component. */
const plain = (component: string | undefined): string => (component ?? '').replace(/\\([ESTRF])\\/g, (_, c: string) => UNESCAPED[c]!);

/** XCN (interface-dmp §4.5). */
export function parseXcn(xcn: string): AuthorPerson {
  const parts = xcn.split('^');
  return { id: plain(parts[0]), nom: plain(parts[1]), prenom: plain(parts[2]), type: parts[12] === 'EI' ? 'EI' : 'IDNPS' };
}

/** XON (interface-dmp §4.5). */
export function parseXon(xon: string): AuthorInstitution {
  const parts = xon.split('^');
  return { raisonSociale: plain(parts[0]), id: plain(parts[9]) };
}

/** `code^libellé^système` (interface-dmp §4.5). */
export function parseCe(ce: string): Coded {
  const [code, displayName, codeSystem] = ce.split('^');
  return { code: plain(code), codeSystem: plain(codeSystem), ...(displayName && { displayName: plain(displayName) }) };
}
