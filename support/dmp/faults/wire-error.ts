import type { Details } from '../../erreurs/error';
import { sentenceOf } from '../../erreurs/error';
import type { ErrorCode } from '../../erreurs/table';
import type { RegistryError, SoapFault, Transaction } from '../../xds/types';
import type { FaultRow, FaultTable } from './table';

/** A refusal as it leaves: by HTTP status alone, as a SOAP fault, or in the transaction's own answer. */
export type WireError =
  | { form: 'http'; code: string; status: number; reason: string }
  | { form: 'fault'; code: string; fault: SoapFault }
  | { form: 'registry'; code: string; error: RegistryError }
  | { form: 'status'; code: string; context: string };

/** Makes visible that a code or a sentence is ours (interface-dmp §5.2: the official catalogue was not found). */
export const SIMULATED = '[simulé]';

/** The answer a cause gives, in the form its transaction has. */
export function wireError(table: FaultTable, cause: ErrorCode, details: Details, transaction: Transaction | undefined): WireError {
  const row = table.rowOf(cause);
  const said = row.raison ?? sentenceOf(cause, details);
  if (row.http !== undefined) return { form: 'http', code: row.code, status: row.http, reason: said };
  if (row.forme === 'metier' && transaction !== undefined) {
    if (transaction === 'TD0.3') {
      const code = row.simule ? row.code : row.codeFaute ?? row.code;
      return { form: 'status', code, context: marked(code, said) };
    }
    if (transaction !== 'TD0.2') return { form: 'registry', code: row.code, error: { code: row.code, context: contextOf(row, details, said), severity: 'Error' } };
  }
  const code = row.codeFaute ?? row.code;
  return { form: 'fault', code, fault: { code: row.role, subcode: code, reason: marked(code, said) } };
}

const marked = (code: string, said: string): string => (code.startsWith('DMPSimule') ? `${SIMULATED} ${said}` : said);

function contextOf(row: FaultRow, details: Details, said: string): string {
  const context = row.contexte?.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
  return marked(row.code, context ?? said);
}
