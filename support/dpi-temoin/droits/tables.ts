/** The history of patients' rights: appended to, never changed (EXI 02: recorded in fields of its own, and traced). */
export const RIGHTS_TABLES = `
CREATE TABLE IF NOT EXISTS droits (rang INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS droits_patient ON droits (patient, rang);
CREATE TRIGGER IF NOT EXISTS droits_sans_modification BEFORE UPDATE ON droits BEGIN SELECT RAISE(ABORT, 'l’historique des droits ne se modifie pas'); END;
CREATE TRIGGER IF NOT EXISTS droits_sans_suppression BEFORE DELETE ON droits BEGIN SELECT RAISE(ABORT, 'l’historique des droits ne se supprime pas'); END;
`;
