/** Copies of DMP documents kept in the local record: one line per patient and document (référentiel §5.1). */
export const IMPORT_TABLES = `
CREATE TABLE IF NOT EXISTS copies (rang INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER NOT NULL, document TEXT NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS copies_patient ON copies (patient, rang);
`;
