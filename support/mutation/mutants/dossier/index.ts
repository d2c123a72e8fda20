import type { Mutant } from '../../mutant';
import { critereFiltreLEcranSeul } from './critere-filtre-l-ecran-seul';
import { critereRetireEncoreDemande } from './critere-retire-encore-demande';
import { criteresNonMontres } from './criteres-non-montres';
import { metadonneesEchangees } from './metadonnees-echangees';
import { premierCritereSeul } from './premier-critere-seul';
import { typeInconnuRangeEnAutre } from './type-inconnu-range-en-autre';
import { copiesOuvertesATous } from './copies-ouvertes-a-tous';
import { copieAuSeulImportateur } from './copie-au-seul-importateur';
import { documentLuGardeEnCache } from './document-lu-garde-en-cache';
import { corpsSansEntete } from './corps-sans-en-tete';
import { niveau1SansCorps } from './niveau-1-sans-corps';

/** Precise search, local copies, what is new at the DMP, planned stays. */
export const DOSSIER_MUTANTS: readonly Mutant[] = [
  premierCritereSeul,
  critereFiltreLEcranSeul,
  critereRetireEncoreDemande,
  criteresNonMontres,
  metadonneesEchangees,
  typeInconnuRangeEnAutre,
  copiesOuvertesATous,
  copieAuSeulImportateur,
  documentLuGardeEnCache,
  corpsSansEntete,
  niveau1SansCorps,
];
