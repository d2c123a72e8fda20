import type { Patient, Session } from '../model';
import type { AtWork, Desk } from './context';
import { freshParameters } from './parameters';

/** Patients of the list, in its order. */
export const patientsOf = ({ ports }: Desk): Patient[] => ports.patients.all();

/** Opens the local record of a patient. Nothing is asked of the DMP about them; its public parameter file is read again when it is due. */
export async function openRecord(desk: Desk, at: AtWork): Promise<void> {
  stayIn(desk, at);
  await freshParameters(desk);
}

/** The person is in this record from now: where they come back to after a code or a notice. */
export const stayIn = ({ ports }: Desk, { session, patient }: AtWork): void => { ports.sessions.keep(session.id, 'dossier', patient.id); };

/** Local number of the record the person was last in. */
export const lastRecord = ({ ports }: Desk, session: Session): number | undefined => ports.sessions.kept<number>(session.id, 'dossier');
