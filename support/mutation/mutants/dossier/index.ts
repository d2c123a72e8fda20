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
import { prechargementMalgreLOpposition } from './prechargement-malgre-l-opposition';
import { prechargementAuRppsDUnRole } from './prechargement-au-rpps-d-un-role';
import { prechargementAuNomDUnAutre } from './prechargement-au-nom-d-un-autre';
import { prechargementSansVerification } from './prechargement-sans-verification';
import { prechargementDeToutLeDmp } from './prechargement-de-tout-le-dmp';
import { masqueCompte } from './masque-compte';
import { masquePrecharge } from './masque-precharge';
import { prechargementEnBrisDeGlace } from './prechargement-en-bris-de-glace';
import { prechargementLuParTous } from './precharge-lu-par-tous';
import { prechargementJamaisPurge } from './precharge-jamais-purge';
import { prechargementToutGarde } from './precharge-tout-garde-a-la-fin';
import { prechargementNonTrace } from './prechargement-non-trace';
import { importesEnFinDeListe } from './importes-en-fin-de-liste';
import { triParDateSansEffet } from './tri-par-date-sans-effet';
import { copieDonneePourEcriteIci } from './copie-donnee-pour-ecrite-ici';
import { documentsDeLaStructureComptes } from './documents-de-la-structure-comptes';
import { documentsDejaVusComptes } from './documents-deja-vus-comptes';
import { dateDeLaRecherche } from './date-de-la-recherche-montree';
import { versionPlusRecenteTue } from './version-plus-recente-tue';
import { retraitTu } from './retrait-du-dmp-tu';
import { copieRouverteSansAvis } from './copie-rouverte-sans-avis';
import { ancienneVersionRemplacee } from './ancienne-version-effacee';

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
  prechargementMalgreLOpposition,
  prechargementAuRppsDUnRole,
  prechargementAuNomDUnAutre,
  prechargementSansVerification,
  prechargementDeToutLeDmp,
  masquePrecharge,
  masqueCompte,
  prechargementEnBrisDeGlace,
  prechargementLuParTous,
  prechargementJamaisPurge,
  prechargementToutGarde,
  prechargementNonTrace,
  importesEnFinDeListe,
  triParDateSansEffet,
  copieDonneePourEcriteIci,
  documentsDeLaStructureComptes,
  documentsDejaVusComptes,
  dateDeLaRecherche,
  versionPlusRecenteTue,
  retraitTu,
  copieRouverteSansAvis,
  ancienneVersionRemplacee,
];
