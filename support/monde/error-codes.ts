import { loadFaultTable } from '../dmp/faults/table';

/** A code no table knows: a software must have a sentence for it too. */
export const UNKNOWN_CODE = 'DMPSimuleInconnu';

/** Causes that only a deposit or a change of documents meets. */
const FEEDING = /^(DMP-DEPOT-(?!INCONNU)|DMP-GESTION-|XDS-(DEPOT|XADES|CDA|MAJ|LOT|ASSOCIATION|REPONSE|MTOM)-)/;

/** Every code of `fixtures/dmp/erreurs.yaml` that a consultation may meet. A refusal by HTTP status alone has none. */
export const consultationCodes = (): string[] => codes(({ cause }) => !FEEDING.test(cause));

/** Every code, feeding included. */
export const errorCodes = (): string[] => codes(() => true);

const codes = (kept: (row: { cause: string }) => boolean): string[] => [...new Set(loadFaultTable().rows.flatMap((row) => (row.http === undefined && kept(row) ? [row.code] : [])))];
