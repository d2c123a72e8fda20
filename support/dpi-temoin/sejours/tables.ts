/** Stays planned ahead, and what was downloaded to prepare them. */
export const STAY_TABLES = `
CREATE TABLE IF NOT EXISTS sejours (id INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER NOT NULL, responsable TEXT NOT NULL, debut TEXT NOT NULL, nature TEXT NOT NULL, fait TEXT);
CREATE TABLE IF NOT EXISTS provisoires (rang INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER NOT NULL, pour TEXT NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS provisoires_patient ON provisoires (patient, pour);
`;
