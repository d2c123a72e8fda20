import type { Admission } from '../contract';
import { HomologairError } from '../../erreurs/error';
import type { OwnerPersonas } from './owner-personas';

/**
 * A foreign target's personas are its owner's: one that the owner did not list, or lists with other identifiers, is refused.
 * @throws CIBLE-PERSONA.
 */
export function refuseStrangers(admission: Admission, owner: OwnerPersonas, target: string): void {
  const refuse = (persona: string, raison: string): never => { throw new HomologairError('CIBLE-PERSONA', { persona, cible: target, raison }); };
  for (const person of admission.professionnels) {
    const known = owner.professionnels.find(({ persona }) => persona === person.persona) ?? refuse(person.persona, 'professionnel absent de la liste');
    if (known.login !== person.login || known.rpps !== person.rpps) refuse(person.persona, 'identifiant de connexion ou RPPS différents');
  }
  for (const patient of admission.patients) {
    const known = owner.patients.find(({ persona }) => persona === patient.persona) ?? refuse(patient.persona, 'patient absent de la liste');
    if (known.ins !== patient.ins || known.oid !== patient.oid) refuse(patient.persona, 'INS ou OID différents');
  }
  if (owner.structure.finess !== admission.structure.finess || owner.structure.finessJuridique !== admission.structure.finessJuridique) {
    refuse(admission.structure.persona, 'FINESS différents');
  }
}
