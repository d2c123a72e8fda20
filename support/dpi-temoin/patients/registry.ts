import type { Patient } from '../model';
import type { PatientsPort } from '../ports';
import type { Store } from '../storage/database';

interface Row { id: number; json: string }
const patientOf = (row: Row): Patient => ({ ...(JSON.parse(row.json) as Patient), id: row.id });

/** Patients in SQLite, known by INS and OID; admitted again, their traits are replaced. */
export function sqlitePatients(store: Store): PatientsPort {
  return {
    all: () => store.all<Row>('SELECT id, json FROM patients ORDER BY id').map(patientOf)
      .sort((a, b) => `${a.nom} ${a.prenom}`.localeCompare(`${b.nom} ${b.prenom}`, 'fr')),
    find: (id) => {
      const row = store.get<Row>('SELECT id, json FROM patients WHERE id = ?', id);
      return row === undefined ? undefined : patientOf(row);
    },
    correct: ({ id, ...patient }) => { store.run('UPDATE patients SET ins = ?, oid = ?, json = ? WHERE id = ?', patient.ins, patient.oid, JSON.stringify(patient), id); },
    admit: (patient) => {
      store.run('INSERT INTO patients (ins, oid, json) VALUES (?, ?, ?) ON CONFLICT (ins, oid) DO UPDATE SET json = excluded.json',
        patient.ins, patient.oid, JSON.stringify(patient));
      return patientOf(store.get<Row>('SELECT id, json FROM patients WHERE ins = ? AND oid = ?', patient.ins, patient.oid) as Row);
    },
  };
}
