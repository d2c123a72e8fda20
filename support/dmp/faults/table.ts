import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { fixture, oncePerFile } from '../../racine';

const SIMULATED_CODE = /^DMPSimule[A-Z]\w*$/;

const rowSchema = z.strictObject({
  /** A code of the error table, or a prefix ended by `*`. */
  cause: z.string().regex(/^[A-Z][A-Z0-9-]*\*?$/),
  code: z.string().min(1),
  /** Code used when the answer is a SOAP fault, where `code` is a registry one. */
  codeFaute: z.string().optional(),
  raison: z.string().optional(),
  contexte: z.string().optional(),
  /** `metier`: in the answer of the transaction (RegistryErrorList, status); `faute`: SOAP fault. */
  forme: z.enum(['faute', 'metier']).default('faute'),
  role: z.enum(['Sender', 'Receiver', 'MustUnderstand', 'VersionMismatch']).default('Sender'),
  /** A refusal by HTTP status alone: no SOAP message was accepted. */
  http: z.number().int().min(400).max(599).optional(),
  simule: z.boolean(),
  source: z.string().min(1),
}).refine((row) => row.simule === SIMULATED_CODE.test(row.code), { error: 'un code simulé commence par DMPSimule, un code sourcé non' })
  .refine((row) => row.codeFaute === undefined || SIMULATED_CODE.test(row.codeFaute), { error: 'codeFaute est simulé' });

export type FaultRow = z.infer<typeof rowSchema>;

/** What each cause of refusal says on the wire, in order: the first row that fits wins. */
export interface FaultTable { readonly rows: readonly FaultRow[]; rowOf(cause: string): FaultRow }

/** `fixtures/dmp/erreurs.yaml`. @throws DMP-REGLAGES naming the row; `rowOf` throws it for a cause without row. */
export const loadFaultTable = (): FaultTable => tableOf(fixture('dmp', 'erreurs.yaml'));

const tableOf = oncePerFile((file): FaultTable => {
  const parsed = z.array(rowSchema).safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new HomologairError('DMP-REGLAGES', { champ: `erreurs.yaml, ligne ${issue?.path.join('.') ?? '?'}`, detail: issue?.message ?? '' });
  }
  const rows = parsed.data;
  const found = new Map<string, FaultRow>();
  return {
    rows,
    rowOf(cause) {
      let row = found.get(cause);
      if (row === undefined) {
        row = rows.find((one) => (one.cause.endsWith('*') ? cause.startsWith(one.cause.slice(0, -1)) : one.cause === cause));
        if (row === undefined) throw new HomologairError('DMP-REGLAGES', { champ: `erreurs.yaml, cause ${cause}`, detail: 'aucune ligne' });
        found.set(cause, row);
      }
      return row;
    },
  };
});
