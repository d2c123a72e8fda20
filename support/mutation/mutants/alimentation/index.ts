import type { Mutant } from '../../mutant';
import { aEnvoyerResteApresLEnvoi } from './a-envoyer-reste-apres-l-envoi';
import { alimentationSousUnAutreSite } from './alimentation-sous-un-autre-site';
import { jamaisMarque } from './jamais-marque';
import { jetonDeLecturePourAlimenter } from './jeton-de-lecture-pour-alimenter';
import { lettreDeLiaisonResteLocale } from './lettre-de-liaison-reste-locale';
import { marqueAvantLAccuse } from './marque-avant-l-accuse';
import { tousParaissentEnvoyes } from './tous-paraissent-envoyes';
import { typeDeDocumentFaux } from './type-de-document-faux';

/** Feeding the DMP. */
export const FEEDING_MUTANTS: readonly Mutant[] = [
  marqueAvantLAccuse,
  jamaisMarque,
  tousParaissentEnvoyes,
  aEnvoyerResteApresLEnvoi,
  lettreDeLiaisonResteLocale,
  typeDeDocumentFaux,
  alimentationSousUnAutreSite,
  jetonDeLecturePourAlimenter,
];
