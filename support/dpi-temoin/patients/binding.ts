import type { PatientBindingPort } from '../ports';

/** Token and query are about the patient whose record the professional is in, and no other. */
export function patientOfTheRecord(): PatientBindingPort {
  return { forToken: (patient) => patient, forQuery: (patient) => patient };
}
