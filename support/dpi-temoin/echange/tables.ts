/** Patients whose DMP the last TD0.4 listed. */
export const EXCHANGE_TABLES = 'CREATE TABLE IF NOT EXISTS dmp_ouverts (ins TEXT NOT NULL, oid TEXT NOT NULL, PRIMARY KEY (ins, oid));';
