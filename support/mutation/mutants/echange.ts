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
];
