import type { Mutant } from '../mutant';
import { authnInstantDeLaDerniereConnexion } from './authninstant-de-la-derniere-connexion';
import { authnInstantDuTraitement } from './authninstant-du-traitement';
import { prechargementSousUnAutreCertificat } from './prechargement-sous-un-autre-certificat';
import { silenceVautAccord } from './silence-vaut-accord';

/**
 * The témoin as one reading of the register has it and another does not: what tells the two apart, and is no defect under both. They are not in the
 * matrix, but run when named (`muter --seulement … --profil …`) and by the trial of the readings.
 */
export const VARIANTS: readonly Mutant[] = [authnInstantDeLaDerniereConnexion, authnInstantDuTraitement, prechargementSousUnAutreCertificat, silenceVautAccord];
