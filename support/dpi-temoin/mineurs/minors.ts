import type { MinorsPort } from './ports';

const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The age of the civil register, at today's date in France; the majority is the DMP's to say (EX_GEN-1550). Unread parameters make no minor. */
export function minorsOfTheFile(): MinorsPort {
  const age: MinorsPort['age'] = ({ naissance }, now) => {
    const today = PARIS.format(now);
    return Number(today.slice(0, 4)) - Number(naissance.slice(0, 4)) - (today.slice(5) < naissance.slice(5) ? 1 : 0);
  };
  return { age, isMinor: (patient, now, parameters) => parameters?.gestionMineurs === true && age(patient, now) < parameters.ageMajorite };
}
