import { OID, VIHF_ATTRIBUTES as NAMES } from '../../../vihf/claims';
import type { Mutant } from '../../mutant';
import { rewritten, saying, type TreeDefect, treeMutant, twice } from './edition';

/** Interface-dmp §2.4 and 2.6: what an attribute says wrongly; each value was met in a client's code, or is another service's. */
const WRONG: readonly TreeDefect[] = [
  { id: 'jeton-en-version-du-ror', exigence: 'logiciel-homologue', sentence: 'Le jeton est écrit selon la version 2.0 du VIHF, celle d’un autre service.', edit: saying(NAMES.version, '2.0') },
  { id: 'jeton-pour-un-autre-service', exigence: 'logiciel-homologue', sentence: 'Le jeton demande le répertoire opérationnel des ressources, pas le DMP.', edit: saying(NAMES.ressourceUrn, 'urn:ROR') },
  { id: 'secteur-sans-nomenclature', exigence: 'air-finess-et-rpps', sentence: 'Le secteur d’activité part sans sa nomenclature.', edit: saying(NAMES.secteur, 'SA01') },
  { id: 'secteur-d-un-autre', exigence: 'air-finess-et-rpps', sentence: 'Le secteur d’activité est celui d’un cabinet, pas celui de l’hôpital.', edit: saying(NAMES.secteur, `SA07^${OID.secteur}`) },
  { id: 'homologation-d-un-autre-logiciel', exigence: 'logiciel-homologue', sentence: 'Le jeton porte le numéro d’homologation d’un autre logiciel.', edit: saying(NAMES.lpsHomologation, 'HOMOLOGATION-D-UN-CONFRERE') },
  { id: 'siret-au-lieu-du-finess', exigence: 'air-finess-et-rpps', rule: 'air/finess-geographique', sentence: 'Le SIRET de l’établissement part à la place de son FINESS.', edit: saying(NAMES.structure, '339172288100052') },
  { id: 'ins-sans-son-oid', exigence: 'ex-air-040', sentence: 'Le jeton porte l’INS nue, sans l’OID qui dit d’où elle vient.', edit: rewritten(NAMES.patient, (values) => values.replace(/\^\^\^.*?ISO\^NH/, '')) },
  { id: 'mode-d-acces-hors-nomenclature', exigence: 'ex-air-040', sentence: 'Le mode d’accès est écrit « brisDeGlace », que la nomenclature ne connaît pas.', edit: rewritten(NAMES.purposeOfUse, (values) => values.replace(' code="normal"', ' code="brisDeGlace"')) },
  { id: 'mode-d-acces-d-une-autre-nomenclature', exigence: 'ex-air-040', sentence: 'Le mode d’accès renvoie à la nomenclature publiée en double.', edit: rewritten(NAMES.purposeOfUse, (values) => values.replace(OID.modeAcces, '1.2.250.1.213.1.1.4.336')) },
  { id: 'cinq-roles', exigence: 'ex-gen-1320', sentence: 'Le jeton donne cinq rôles à une seule personne.', edit: rewritten(NAMES.role, (values) => `${values}${values}${values}`) },
];

/** What two answers to one question would let a reader choose. */
const DOUBLED: readonly TreeDefect[] = [
  { id: 'deux-versions-du-vihf', exigence: 'logiciel-homologue', sentence: 'Le jeton se dit à la fois de la version 3.0 et de la version 4.0 du VIHF.', edit: twice(NAMES.version, saying(NAMES.version, '4.0')) },
  { id: 'deux-modes-d-authentification', exigence: 'ex-air-050', sentence: 'Le jeton écrit deux modes, un sous chacun des deux noms d’attribut en usage.', edit: twice(NAMES.modeOfExamples, () => `<saml2:Attribute Name="${NAMES.modeOfKit}"><saml2:AttributeValue>INDIRECTE</saml2:AttributeValue></saml2:Attribute>`) },
  { id: 'deux-structures', exigence: 'air-finess-et-rpps', sentence: 'Le jeton nomme deux établissements.', edit: twice(NAMES.structure, saying(NAMES.structure, '10B0999002')) },
  { id: 'secteur-en-double', exigence: 'air-finess-et-rpps', sentence: 'Le jeton donne deux secteurs d’activité.', edit: twice(NAMES.secteur, saying(NAMES.secteur, `SA07^${OID.secteur}`)) },
  { id: 'deux-noms-de-professionnel', exigence: 'ex-gen-1320', sentence: 'Le jeton porte deux noms de personne.', edit: twice(NAMES.subjectId, saying(NAMES.subjectId, 'Service de cardiologie')) },
  { id: 'role-en-double', exigence: 'ex-gen-1320', sentence: 'Le jeton porte deux fois l’attribut du rôle.', edit: twice(NAMES.role) },
  { id: 'deux-patients', exigence: 'ex-air-040', sentence: 'Le jeton désigne deux patients.', edit: twice(NAMES.patient, (whole) => whole.replace(/\d{15}/, '260059999999963')) },
  { id: 'ressource-en-double', exigence: 'logiciel-homologue', sentence: 'Le jeton demande deux services à la fois.', edit: twice(NAMES.ressourceUrn, saying(NAMES.ressourceUrn, 'urn:ROR')) },
  { id: 'deux-modes-d-acces', exigence: 'ex-air-040', sentence: 'Le jeton se dit normal et en bris de glace.', edit: rewritten(NAMES.purposeOfUse, (values) => `${values}${values.replace(' code="normal"', ' code="bris_de_glace"')}`) },
  { id: 'deux-noms-de-logiciel', exigence: 'logiciel-homologue', sentence: 'Le jeton nomme deux logiciels.', edit: twice(NAMES.lpsNom, saying(NAMES.lpsNom, 'Logiciel homologué d’un confrère')) },
  { id: 'deux-versions-du-logiciel', exigence: 'logiciel-homologue', sentence: 'Le jeton porte la version homologuée et une autre.', edit: twice(NAMES.lpsVersion, saying(NAMES.lpsVersion, '0.9.0')) },
  { id: 'deux-numeros-d-homologation', exigence: 'logiciel-homologue', sentence: 'Le jeton porte deux numéros d’homologation.', edit: twice(NAMES.lpsHomologation) },
];

/** One attribute said wrongly, or twice. */
export const WRONG_ATTRIBUTES: readonly Mutant[] = [...WRONG, ...DOUBLED].map(treeMutant);
