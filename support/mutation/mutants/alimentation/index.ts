import type { Mutant } from '../../mutant';
import { envoiReussiDitDejaFait } from './envoi-reussi-dit-deja-fait';
import { aEnvoyerResteApresLEnvoi } from './a-envoyer-reste-apres-l-envoi';
import { alimentationSousUnAutreSite } from './alimentation-sous-un-autre-site';
import { jamaisMarque } from './jamais-marque';
import { jetonDeLecturePourAlimenter } from './jeton-de-lecture-pour-alimenter';
import { lettreDeLiaisonResteLocale } from './lettre-de-liaison-reste-locale';
import { marqueAvantLAccuse } from './marque-avant-l-accuse';
import { tousParaissentEnvoyes } from './tous-paraissent-envoyes';
import { typeDeDocumentFaux } from './type-de-document-faux';
import { certificatExpireTuALEnvoi } from './certificat-expire-tu-a-l-envoi';
import { oppositionIgnoreeParLaFile } from './opposition-ignoree-par-la-file';
import { fileDAttentePerdue } from './file-d-attente-perdue';
import { refusDuFinessTu } from './refus-du-finess-tu';
import { retenueIgnoree } from './retenue-ignoree';
import { renvoiALIdentique } from './renvoi-a-l-identique';
import { documentDejaRecuRenvoye } from './document-deja-recu-renvoye';
import { patientDecedeAlimente } from './patient-decede-alimente';
import { patientOpposeAlimente } from './patient-oppose-alimente';
import { exclusionTue } from './exclusion-tue';
import { identiteRecupereeAlimente } from './identite-recuperee-alimente';
import { identiteValideeAlimente } from './identite-validee-alimente';
import { nomDeFichierEnTitre } from './nom-de-fichier-en-titre';
import { heureLocaleDansLesMetadonnees } from './heure-locale-dans-les-metadonnees';
import { auteurDUnAutreSite } from './auteur-d-un-autre-site';
import { avertissementDuDmpTu } from './avertissement-du-dmp-tu';
import { documentAuFinessJuridique } from './document-au-finess-juridique';
import { identifiantReprisAuRemplacement } from './identifiant-repris-au-remplacement';
import { identifiantUuidNu } from './identifiant-uuid-nu';
import { documentRecopieDansLEnveloppe } from './document-recopie-dans-l-enveloppe';
import { feuilleDeStyleExterne } from './feuille-de-style-externe';
import { identifiantPriveResservi } from './identifiant-prive-resservi';
import { identifiantPriveParlant } from './identifiant-prive-parlant';
import { acteDateDeLEnvoi } from './acte-date-de-l-envoi';
import { structureALaPlaceDeLAuteur } from './structure-a-la-place-de-l-auteur';
import { auteurPartiSansLaStructure } from './auteur-parti-sans-la-structure';
import { historiqueSansInsQualifiee } from './historique-sans-ins-qualifiee';
import { historiqueDejaVerse } from './historique-deja-verse';
import { historiqueDUnPatientDecede } from './historique-d-un-patient-decede';
import { historiqueInsNonQualifiee } from './historique-ins-non-qualifiee';
import { historiqueMalgreLOpposition } from './historique-malgre-l-opposition';
import { debitDeLHistoriqueIgnore } from './debit-de-l-historique-ignore';
import { correctionACoteDeLErreur } from './correction-a-cote-de-l-erreur';
import { correctionResteLocale } from './correction-reste-locale';

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
  fileDAttentePerdue,
  oppositionIgnoreeParLaFile,
  certificatExpireTuALEnvoi,
  retenueIgnoree,
  renvoiALIdentique,
  documentDejaRecuRenvoye,
  patientDecedeAlimente,
  patientOpposeAlimente,
  exclusionTue,
  identiteRecupereeAlimente,
  identiteValideeAlimente,
  nomDeFichierEnTitre,
  heureLocaleDansLesMetadonnees,
  auteurDUnAutreSite,
  documentAuFinessJuridique, avertissementDuDmpTu, refusDuFinessTu,
  identifiantReprisAuRemplacement,
  identifiantUuidNu,
  documentRecopieDansLEnveloppe,
  feuilleDeStyleExterne,
  identifiantPriveResservi,
  identifiantPriveParlant,
  acteDateDeLEnvoi,
  structureALaPlaceDeLAuteur,
  auteurPartiSansLaStructure,
  historiqueSansInsQualifiee,
  historiqueDejaVerse,
  historiqueDUnPatientDecede,
  historiqueInsNonQualifiee,
  historiqueMalgreLOpposition,
  envoiReussiDitDejaFait,
  debitDeLHistoriqueIgnore,
  correctionResteLocale,
  correctionACoteDeLErreur,
];
