import type { Mutant } from '../mutant';
import { ACCESS_MUTANTS } from './access';
import { accordSurvitALEpisode } from './accord-survit-a-l-episode';
import { FEEDING_MUTANTS } from './alimentation/index';
import { alimentationEnAir } from './alimentation-en-air';
import { autorisationExpireeDiteAbsente } from './autorisation-expiree-dite-absente';
import { autorisationSansGeste } from './autorisation-sans-geste';
import { classeMotDePasse } from './classe-mot-de-passe';
import { codeNonVerifie } from './code-non-verifie';
import { compteSansRpps } from './compte-sans-rpps';
import { consentementCocheDAvance } from './consentement-coche-d-avance';
import { consentementExpresExigeDeLEquipe } from './consentement-expres-exige-de-l-equipe';
import { consentementExpresExigePourAlimenter } from './consentement-expres-exige-pour-alimenter';
import { consentementJamaisDemande } from './consentement-jamais-demande';
import { consentementPourTous } from './consentement-pour-tous';
import { consentementRetireIgnore } from './consentement-retire-ignore';
import { consultationDuDmpFerme } from './consultation-du-dmp-ferme';
import { consultationSansInformationDuPatient } from './consultation-sans-information-du-patient';
import { CONSULTATION_MUTANTS } from './consultation';
import { EXCHANGE_MUTANTS } from './echange';
import { convocationVautNonOpposition } from './convocation-vaut-non-opposition';
import { deuxComptesUnRpps } from './deux-comptes-un-rpps';
import { documentMontreSansSonTexte } from './document-montre-sans-son-texte';
import { GESTION_MUTANTS } from './gestion/index';
import { adeliALaPlaceDuRpps } from './adeli-a-la-place-du-rpps';
import { masqueRetireEnUrgence } from './masque-retire-en-urgence';
import { exportSansFiltre } from './export-sans-filtre';
import { finessJuridique } from './finess-juridique';
import { horsEquipeSansConsentement } from './hors-equipe-sans-consentement';
import { identifiantInterne } from './identifiant-interne';
import { informationDuPatientNonMontree } from './information-du-patient-non-montree';
import { informationJamaisMontree } from './information-jamais-montree';
import { informationPatientJamaisEnregistree } from './information-patient-jamais-enregistree';
import { informationRppsNonTracee } from './information-rpps-non-tracee';
import { insDuPatientPrecedent } from './ins-du-patient-precedent';
import { instantDAuthentificationAnterieur } from './instant-d-authentification-anterieur';
import { jetonEmisALOuverture } from './jeton-emis-a-l-ouverture';
import { TOKEN_MUTANTS } from './jeton/index';
import { jetonNonTrace } from './jeton-non-trace';
import { jetonRejoue } from './jeton-rejoue';
import { lectureSystematique } from './lecture-systematique';
import { listeTronquee } from './liste-tronquee';
import { medecinSansSavoirFaire } from './medecin-sans-savoir-faire';
import { mentionDUnAutreCas } from './mention-d-un-autre-cas';
import { mentionSansDroitDOpposition } from './mention-sans-droit-d-opposition';
import { methodeAbsente } from './methode-absente';
import { methodeDe2020 } from './methode-de-2020';
import { nomDuPrecedent } from './nom-du-precedent';
import { nonOppositionAcquiseParLeTemps } from './non-opposition-acquise-par-le-temps';
import { oppositionALaConsultationArreteLAlimentation } from './opposition-a-la-consultation-arrete-l-alimentation';
import { oppositionALAlimentationArreteLaConsultation } from './opposition-a-l-alimentation-arrete-la-consultation';
import { oppositionArreteAussiLAlimentation } from './opposition-arrete-aussi-l-alimentation';
import { oppositionArreteLaVerification } from './opposition-arrete-la-verification';
import { oppositionDesMedecinsSeuls } from './opposition-des-medecins-seuls';
import { oppositionDuSeulAuteur } from './opposition-du-seul-auteur';
import { oppositionExigeUnMotif } from './opposition-exige-un-motif';
import { oppositionFigeeEnSession } from './opposition-figee-en-session';
import { oppositionIgnoreeALaMain } from './opposition-ignoree-a-la-main';
import { oppositionNonExpliquee } from './opposition-non-expliquee';
import { oppositionPerdueAuRedemarrage } from './opposition-perdue-au-redemarrage';
import { oppositionSansAuteur } from './opposition-sans-auteur';
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
import { secondeOppositionIgnoree } from './seconde-opposition-ignoree';
import { secretaireConsulte } from './secretaire-consulte';
import { secretaireNAlimentePas } from './secretaire-n-alimente-pas';
import { serveurNonVerifie } from './serveur-non-verifie';
import { signatureParLeCertificatDeConnexion } from './signature-par-le-certificat-de-connexion';
import { toutCompteEstDeLEquipe } from './tout-compte-est-de-l-equipe';
import { traceSansUtilisateur } from './trace-sans-utilisateur';
import { versionAfficheeFausse } from './version-affichee-fausse';
import { idpUnFacteurDeclareDeux } from './idp-un-facteur-declare-deux';
import { pscSansAcr } from './psc-sans-acr';
import { DOSSIER_MUTANTS } from './dossier/index';
import { jetonDIdentiteDUnAutreAccepte } from './jeton-d-identite-d-un-autre-accepte';
import { etatDeLaReponseNonVerifie } from './etat-de-la-reponse-non-verifie';
import { demandeSansNonce } from './demande-sans-nonce';
import { compteRapprocheParLeNom } from './compte-rapproche-par-le-nom';
import { sessionSsoDuPrecedent } from './session-sso-du-precedent';
import { lienWebPsDuPatientPrecedent } from './lien-web-ps-du-patient-precedent';
import { lienWebPsAirSansSecondFacteur } from './lien-web-ps-air-sans-second-facteur';
import { webPsAuNomDuChefDeService } from './web-ps-au-nom-du-chef-de-service';

/** Every mutant of the matrix. */
export const MUTANTS: readonly Mutant[] = [
  ...CONSULTATION_MUTANTS,
  ...ACCESS_MUTANTS,
  ...GESTION_MUTANTS,
  ...EXCHANGE_MUTANTS,
  ...DOSSIER_MUTANTS,
  ...FEEDING_MUTANTS,
  ...TOKEN_MUTANTS,
  accordSurvitALEpisode,
  alimentationEnAir,
  autorisationExpireeDiteAbsente,
  autorisationSansGeste,
  classeMotDePasse,
  codeNonVerifie,
  compteSansRpps,
  consentementCocheDAvance,
  consentementExpresExigeDeLEquipe,
  consentementExpresExigePourAlimenter,
  consentementJamaisDemande,
  consentementPourTous,
  consentementRetireIgnore,
  consultationDuDmpFerme,
  consultationSansInformationDuPatient,
  convocationVautNonOpposition,
  deuxComptesUnRpps,
  documentMontreSansSonTexte,
  adeliALaPlaceDuRpps,
  masqueRetireEnUrgence,
  exportSansFiltre,
  finessJuridique,
  horsEquipeSansConsentement,
  identifiantInterne,
  informationDuPatientNonMontree,
  informationJamaisMontree,
  informationPatientJamaisEnregistree,
  informationRppsNonTracee,
  insDuPatientPrecedent,
  instantDAuthentificationAnterieur,
  jetonEmisALOuverture,
  jetonNonTrace,
  jetonRejoue,
  lectureSystematique,
  listeTronquee,
  medecinSansSavoirFaire,
  mentionDUnAutreCas,
  mentionSansDroitDOpposition,
  methodeAbsente,
  methodeDe2020,
  nomDuPrecedent,
  nonOppositionAcquiseParLeTemps,
  oppositionALaConsultationArreteLAlimentation,
  oppositionALAlimentationArreteLaConsultation,
  oppositionArreteAussiLAlimentation,
  oppositionArreteLaVerification,
  oppositionDesMedecinsSeuls,
  oppositionDuSeulAuteur,
  oppositionExigeUnMotif,
  oppositionFigeeEnSession,
  oppositionIgnoreeALaMain,
  oppositionNonExpliquee,
  oppositionPerdueAuRedemarrage,
  oppositionSansAuteur,
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
  secondeOppositionIgnoree,
  secretaireConsulte,
  secretaireNAlimentePas,
  serveurNonVerifie,
  signatureParLeCertificatDeConnexion,
  toutCompteEstDeLEquipe,
  traceSansUtilisateur,
  versionAfficheeFausse,
  idpUnFacteurDeclareDeux,
  pscSansAcr,
  etatDeLaReponseNonVerifie,
  jetonDIdentiteDUnAutreAccepte,
  demandeSansNonce,
  compteRapprocheParLeNom,
  sessionSsoDuPrecedent,
  lienWebPsDuPatientPrecedent,
  lienWebPsAirSansSecondFacteur,
  webPsAuNomDuChefDeService,
];
