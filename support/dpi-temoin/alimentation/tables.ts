/** Local documents, those that wait for the DMP, those it acknowledged, and private identifiers, never given twice. */
export const FEEDING_TABLES = `
CREATE TABLE IF NOT EXISTS documents_locaux (id INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS documents_locaux_patient ON documents_locaux (patient, id);
CREATE TABLE IF NOT EXISTS file_alimentation (document INTEGER PRIMARY KEY, pas_avant TEXT NOT NULL, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS envois (rang INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS envois_document ON envois (document, rang);
CREATE TABLE IF NOT EXISTS identifiants_prives (rang INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE, identifiant TEXT NOT NULL UNIQUE);
`;
