import type { TargetFile } from '../dpi/target/schema';
import { HomologairError } from '../erreurs/error';
import { BESIDE_THE_CLASS } from '../lecture/primary-method';
import type { Profile } from './profile';

/**
 * A target that declares its method in an attribute needs a profile that reads it there: no text names the place (EX_AIR-050), so that is
 * told before the run, not by a red after it (register, place-de-la-methode).
 * @throws HomologairError CLI-PROFIL-CHAMP
 */
export function agreeOnMethodPlace({ methode: { emplacement } }: Pick<TargetFile, 'methode'>, { nom, ambiguites }: Pick<Profile, 'nom' | 'ambiguites'>): void {
  if (emplacement === BESIDE_THE_CLASS || ambiguites['place-de-la-methode'] === 'attribut') return;
  throw new HomologairError('CLI-PROFIL-CHAMP', {
    fichier: nom, champ: 'ambiguites.place-de-la-methode', constat: `ne vaut pas « attribut », alors que la cible déclare la méthode dans l’attribut « ${emplacement} »`,
    attendu: `« place-de-la-methode: attribut » dans le profil, ou « methode.emplacement: ${BESIDE_THE_CLASS} » dans le fichier de cible`,
  });
}
