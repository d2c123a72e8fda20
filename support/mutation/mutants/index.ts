import type { Mutant } from '../mutant';
import { alimentationEnAir } from './alimentation-en-air';
import { autorisationSansGeste } from './autorisation-sans-geste';
import { classeMotDePasse } from './classe-mot-de-passe';
import { codeNonVerifie } from './code-non-verifie';
import { compteSansRpps } from './compte-sans-rpps';
import { consultationDuDmpFerme } from './consultation-du-dmp-ferme';
import { deuxComptesUnRpps } from './deux-comptes-un-rpps';
import { exportSansFiltre } from './export-sans-filtre';
import { finessJuridique } from './finess-juridique';
import { identifiantInterne } from './identifiant-interne';
import { informationJamaisMontree } from './information-jamais-montree';
import { insDuPatientPrecedent } from './ins-du-patient-precedent';
import { instantDAuthentificationAnterieur } from './instant-d-authentification-anterieur';
import { jetonEmisALOuverture } from './jeton-emis-a-l-ouverture';
import { jetonNonTrace } from './jeton-non-trace';
import { jetonRejoue } from './jeton-rejoue';
import { lectureSystematique } from './lecture-systematique';
import { listeTronquee } from './liste-tronquee';
import { medecinSansSavoirFaire } from './medecin-sans-savoir-faire';
import { methodeAbsente } from './methode-absente';
import { methodeDe2020 } from './methode-de-2020';
import { pharmacienEnMedecin } from './pharmacien-en-medecin';
import { refusMontreCommeVide } from './refus-montre-comme-vide';
import { refusNonTrace } from './refus-non-trace';
import { refusSansRaison } from './refus-sans-raison';
import { reouvertureSansLimite } from './reouverture-sans-limite';
import { rppsDuMedecinDim } from './rpps-du-medecin-dim';
import { rppsDuPrecedent } from './rpps-du-precedent';
import { savoirFaireDUnAutre } from './savoir-faire-d-un-autre';
import { secondFacteurNonDemande } from './second-facteur-non-demande';
import { secondFacteurNonTrace } from './second-facteur-non-trace';
import { serveurNonVerifie } from './serveur-non-verifie';
import { signatureParLeCertificatDeConnexion } from './signature-par-le-certificat-de-connexion';
import { traceSansUtilisateur } from './trace-sans-utilisateur';
import { versionAfficheeFausse } from './version-affichee-fausse';

/** Every mutant of the matrix. */
export const MUTANTS: readonly Mutant[] = [
  alimentationEnAir,
  autorisationSansGeste,
  classeMotDePasse,
  codeNonVerifie,
  compteSansRpps,
  consultationDuDmpFerme,
  deuxComptesUnRpps,
  exportSansFiltre,
  finessJuridique,
  identifiantInterne,
  informationJamaisMontree,
  insDuPatientPrecedent,
  instantDAuthentificationAnterieur,
  jetonEmisALOuverture,
  jetonNonTrace,
  jetonRejoue,
  lectureSystematique,
  listeTronquee,
  medecinSansSavoirFaire,
  methodeAbsente,
  methodeDe2020,
  pharmacienEnMedecin,
  refusMontreCommeVide,
  refusNonTrace,
  refusSansRaison,
  reouvertureSansLimite,
  rppsDuMedecinDim,
  rppsDuPrecedent,
  savoirFaireDUnAutre,
  secondFacteurNonDemande,
  secondFacteurNonTrace,
  serveurNonVerifie,
  signatureParLeCertificatDeConnexion,
  traceSansUtilisateur,
  versionAfficheeFausse,
];
