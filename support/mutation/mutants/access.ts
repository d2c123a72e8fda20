import type { Mutant } from '../mutant';
import { rppsSansAutorisationMontreCommeVide } from './rpps-sans-autorisation-montre-comme-vide';
import { certificatDUnAutreEtablissement } from './certificat-d-un-autre-etablissement';
import { certificatExpireTu } from './certificat-expire-tu';
import { extractionTronquee } from './extraction-tronquee';
import { lectureEnIndirecteSimple } from './lecture-en-indirecte-simple';
import { lectureHorsAir } from './lecture-hors-air';
import { traceSansRpps } from './trace-sans-rpps';
import { traceSansIdentifiant } from './trace-sans-identifiant';
import { traceSansDocument } from './trace-sans-document';
import { traceSansAction } from './trace-sans-action';
import { traceALHeureFausse } from './trace-a-l-heure-fausse';
import { visualisationNonTracee } from './visualisation-non-tracee';
import { enregistrementNonTrace } from './enregistrement-non-trace';
import { tracesJamaisDetruites } from './traces-jamais-detruites';
import { destructionNonTracee } from './destruction-non-tracee';
import { tracesDetruitesDAvance } from './traces-detruites-d-avance';
import { traceEditable } from './trace-editable';
import { alterationTue } from './alteration-tue';
import { retraitDitModification } from './retrait-dit-modification';
import { retraitTu } from './retrait-tu';
import { sessionJamaisFermee } from './session-jamais-fermee';
import { sessionInactiveJamaisFermee } from './session-inactive-jamais-fermee';
import { essaisSansLimite } from './essais-sans-limite';
import { homologationAffichee } from './homologation-affichee';
import { homologationTracee } from './homologation-tracee';
import { airAUnFacteurEnModeDegrade } from './air-a-un-facteur-en-mode-degrade';
import { secoursNonPropose } from './secours-non-propose';
import { modeDegradeNonTrace } from './mode-degrade-non-trace';
import { deuxMotsDePasse } from './deux-mots-de-passe';
import { codeSeulSuffit } from './code-seul-suffit';
import { recapitulatifIncomplet } from './recapitulatif-incomplet';
import { recapitulatifDesAutres } from './recapitulatif-des-autres';
import { echecDeConnexionNonTrace } from './echec-de-connexion-non-trace';
import { changementDeMotDePasseNonTrace } from './changement-de-mot-de-passe-non-trace';
import { motDePasseSimpleAdmis } from './mot-de-passe-simple-admis';
import { revueSansLesComptesFermes } from './revue-sans-les-comptes-fermes';
import { revueAuxHabilitationsPerimees } from './revue-aux-habilitations-perimees';
import { comptesOuvertsATous } from './comptes-ouverts-a-tous';
import { compteMontreSansRpps } from './compte-montre-sans-rpps';
import { identifiantDeCompteCommun } from './identifiant-de-compte-commun';
import { habilitationRetireeEncoreEffective } from './habilitation-retiree-encore-effective';
import { revocationIgnoree } from './revocation-ignoree';
import { informationMontreeUneSeuleFois } from './information-montree-une-seule-fois';
import { aProposSansMentions } from './a-propos-sans-mentions';
import { rechercheApresChaqueEnvoi } from './recherche-apres-chaque-envoi';
import { consentementNonTrace } from './consentement-non-trace';
import { listeBlancheMontreeCommeVide } from './liste-blanche-montree-comme-vide';
import { tracesAEffacerALEcran } from './traces-a-effacer-a-l-ecran';

/** Modes, certificates, accounts, traces kept whole, degraded mode. */
export const ACCESS_MUTANTS: readonly Mutant[] = [
  lectureEnIndirecteSimple, lectureHorsAir, certificatExpireTu, certificatDUnAutreEtablissement, extractionTronquee, rppsSansAutorisationMontreCommeVide,
  traceSansRpps, traceSansIdentifiant, traceSansDocument, traceSansAction, traceALHeureFausse, visualisationNonTracee, enregistrementNonTrace, traceEditable, alterationTue, retraitTu, retraitDitModification,
  tracesJamaisDetruites, tracesDetruitesDAvance, destructionNonTracee,
  sessionJamaisFermee,
  sessionInactiveJamaisFermee,
  essaisSansLimite,
  homologationAffichee,
  homologationTracee,
  airAUnFacteurEnModeDegrade,
  secoursNonPropose,
  modeDegradeNonTrace,
  deuxMotsDePasse,
  codeSeulSuffit,
  recapitulatifIncomplet,
  recapitulatifDesAutres,
  echecDeConnexionNonTrace,
  changementDeMotDePasseNonTrace,
  motDePasseSimpleAdmis,
  tracesAEffacerALEcran,
  listeBlancheMontreeCommeVide,
  revocationIgnoree,
  informationMontreeUneSeuleFois,
  aProposSansMentions,
  rechercheApresChaqueEnvoi,
  consentementNonTrace,
  habilitationRetireeEncoreEffective,
  revueSansLesComptesFermes,
  revueAuxHabilitationsPerimees,
  comptesOuvertsATous,
  compteMontreSansRpps,
  identifiantDeCompteCommun,
];
