import type { Mutant } from '../mutant';
import { blocagePassePourVide } from './blocage-passe-pour-vide';
import { auteurBloquePriveDesSiens } from './auteur-bloque-prive-des-siens';
import { listeDuConfrereAuBloque } from './liste-du-confrere-au-bloque';
import { insRecupereeSuffit } from './ins-recuperee-suffit';
import { insNonQualifieeTransmise } from './ins-non-qualifiee-transmise';
import { provisoireAfficheeQualifiee } from './provisoire-affichee-qualifiee';
import { matriculeSaisiVautIns } from './matricule-saisi-vaut-ins';
import { insSousUnAutreOid } from './ins-sous-un-autre-oid';
import { cleInsNonControlee } from './cle-ins-non-controlee';
import { rechercheAvantVerification } from './recherche-avant-verification';
import { aucuneVerification } from './aucune-verification';
import { prenomDivergentIgnore } from './prenom-divergent-ignore';
import { traitsDivergentsConfondus } from './traits-divergents-confondus';
import { identiteDecideeParLeLogiciel } from './identite-decidee-par-le-logiciel';
import { autorisationMalgreLOpposition } from './autorisation-malgre-l-opposition';
import { webPsPatientAChoisir } from './web-ps-patient-a-choisir';
import { unePhrasePourDeuxCodes } from './une-phrase-pour-deux-codes';
import { panneMontreeCommeVide } from './panne-montree-comme-vide';
import { panneMontreeBrute } from './panne-montree-brute';
import { appelRepeteEnRafale } from './appel-repete-en-rafale';
import { lectureBloqueeApresPanne } from './lecture-bloquee-apres-panne';
import { ecranFigePendantLAppel } from './ecran-fige-pendant-l-appel';
import { ancienHoteGarde } from './ancien-hote-garde';
import { fermeEtAbsentConfondus } from './ferme-et-absent-confondus';
import { dmpRefuseAnnonceAccessible } from './dmp-refuse-annonce-accessible';
import { typesTus } from './types-tus';
import { marqueGardeeApresRetrait } from './marque-gardee-apres-retrait';
import { ouvertureSansAppel } from './ouverture-sans-appel';
import { etatDAvantLaDeclaration } from './etat-d-avant-la-declaration';
import { appelSousUnAutreNom } from './appel-sous-un-autre-nom';
import { succesPartielCache } from './succes-partiel-cache';
import { succesPartielPasseEnEchec } from './succes-partiel-passe-en-echec';
import { listeToujoursDiteIncomplete } from './liste-toujours-dite-incomplete';

/** Exchange with the DMP: identity, access conditions, errors told. */
export const EXCHANGE_MUTANTS: readonly Mutant[] = [
  blocagePassePourVide,
  auteurBloquePriveDesSiens,
  listeDuConfrereAuBloque,
  insRecupereeSuffit,
  insNonQualifieeTransmise,
  provisoireAfficheeQualifiee,
  matriculeSaisiVautIns,
  insSousUnAutreOid,
  cleInsNonControlee,
  rechercheAvantVerification,
  aucuneVerification,
  prenomDivergentIgnore,
  traitsDivergentsConfondus,
  identiteDecideeParLeLogiciel,
  autorisationMalgreLOpposition,
  webPsPatientAChoisir,
  unePhrasePourDeuxCodes,
  panneMontreeCommeVide,
  panneMontreeBrute,
  appelRepeteEnRafale,
  lectureBloqueeApresPanne,
  ecranFigePendantLAppel,
  ancienHoteGarde,
  fermeEtAbsentConfondus,
  dmpRefuseAnnonceAccessible,
  typesTus,
  marqueGardeeApresRetrait,
  ouvertureSansAppel,
  etatDAvantLaDeclaration,
  appelSousUnAutreNom,
  succesPartielCache,
  succesPartielPasseEnEchec,
  listeToujoursDiteIncomplete,
];
