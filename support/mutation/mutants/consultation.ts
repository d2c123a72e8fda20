import type { Mutant } from '../mutant';
import { etatsAbsents } from './etats-absents';
import { etatsConfondus } from './etats-confondus';
import { etatSurTous } from './etat-sur-tous';
import { invisiblePatientNonSignale } from './invisible-patient-non-signale';
import { secretDuMineurCacheAuxSoignants } from './secret-du-mineur-cache-aux-soignants';
import { documentDuPatientConfondu } from './document-du-patient-confondu';
import { documentDuPatientParLaClasseSeule } from './document-du-patient-par-la-classe-seule';
import { documentDuPatientEcarte } from './document-du-patient-ecarte';
import { datesUniverselles } from './dates-universelles';
import { decalageDHiverTouteLAnnee } from './decalage-d-hiver-toute-l-annee';
import { typeInconnuEcarte } from './type-inconnu-ecarte';
import { identifiantDifferentEcarte } from './identifiant-different-ecarte';
import { archivesDemandesDOffice } from './archives-demandes-d-office';
import { filtreSansEffet } from './filtre-sans-effet';
import { filtreNonMontre } from './filtre-non-montre';
import { filtreMontreATort } from './filtre-montre-a-tort';
import { alerteAbsenteALOuverture } from './alerte-absente-a-l-ouverture';
import { alertesConfondues } from './alertes-confondues';
import { enteteALHeureUniverselle } from './entete-a-l-heure-universelle';
import { enteteDuDossierLocal } from './entete-du-dossier-local';
import { listeDUrgenceGardee } from './liste-d-urgence-gardee';
import { listeDuPrecedent } from './liste-du-precedent';
import { masqueImprime } from './masque-imprime';
import { masqueTrace } from './masque-trace';
import { brisDeGlaceSilencieux } from './bris-de-glace-silencieux';
import { brisDeGlaceSansMotif } from './bris-de-glace-sans-motif';
import { brisDeGlaceDOffice } from './bris-de-glace-d-office';
import { bandeauDuBrisDeGlacePerdu } from './bandeau-du-bris-de-glace-perdu';
import { autorisationMalgreLeBlocage } from './autorisation-malgre-le-blocage';
import { rechercheApresChaqueLecture } from './recherche-apres-chaque-lecture';
import { importSansOrigine } from './import-sans-origine';
import { importEnDouble } from './import-en-double';
import { importDeTouteLaListe } from './import-de-toute-la-liste';
import { importDuPremierSeulement } from './import-du-premier-seulement';
import { lectureLaisseUneCopie } from './lecture-laisse-une-copie';
import { bandeauDuBrisDeGlaceFige } from './bandeau-du-bris-de-glace-fige';
import { brisDeGlaceNonTrace } from './bris-de-glace-non-trace';
import { liensDUnSeulLot } from './liens-d-un-seul-lot';
import { aucunLienDeLot } from './aucun-lien-de-lot';

/** Search, list, opening and emergency access. */
export const CONSULTATION_MUTANTS: readonly Mutant[] = [
  importSansOrigine,
  importEnDouble,
  importDeTouteLaListe,
  importDuPremierSeulement,
  lectureLaisseUneCopie,
  autorisationMalgreLeBlocage,
  rechercheApresChaqueLecture,
  etatsAbsents,
  etatsConfondus,
  etatSurTous,
  invisiblePatientNonSignale,
  secretDuMineurCacheAuxSoignants,
  documentDuPatientConfondu,
  documentDuPatientParLaClasseSeule,
  documentDuPatientEcarte,
  datesUniverselles,
  decalageDHiverTouteLAnnee,
  typeInconnuEcarte,
  identifiantDifferentEcarte,
  archivesDemandesDOffice,
  filtreSansEffet,
  filtreNonMontre,
  filtreMontreATort,
  alerteAbsenteALOuverture,
  alertesConfondues,
  enteteALHeureUniverselle,
  enteteDuDossierLocal,
  listeDUrgenceGardee,
  listeDuPrecedent,
  masqueImprime,
  masqueTrace,
  brisDeGlaceSilencieux,
  brisDeGlaceSansMotif,
  brisDeGlaceDOffice,
  bandeauDuBrisDeGlacePerdu,
  bandeauDuBrisDeGlaceFige,
  brisDeGlaceNonTrace,
  liensDUnSeulLot,
  aucunLienDeLot,
];
