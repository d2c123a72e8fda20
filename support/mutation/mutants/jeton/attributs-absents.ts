import { VIHF_ATTRIBUTES as NAMES } from '../../../vihf/claims';
import type { Mutant } from '../../mutant';
import { type TreeDefect, treeMutant, without } from './edition';

type Absent = Omit<TreeDefect, 'id' | 'edit'> & { readonly what: string; readonly name: string };

/** Interface-dmp §2.4: every attribute that a consultation must carry, left out one at a time. */
const ABSENT: readonly Absent[] = [
  { what: 'version-du-vihf', name: NAMES.version, exigence: 'logiciel-homologue', sentence: 'Le jeton ne dit pas selon quelle version du VIHF il est écrit.' },
  { what: 'mode-d-authentification', name: NAMES.modeOfExamples, exigence: 'ex-air-050', rule: 'air/methode-declaree', sentence: 'Le jeton ne dit pas son mode d’authentification : le DMP le lit en indirecte simple.' },
  { what: 'structure', name: NAMES.structure, exigence: 'air-finess-et-rpps', rule: 'air/finess-geographique', sentence: 'Le jeton ne porte pas le FINESS de l’établissement.' },
  { what: 'secteur-d-activite', name: NAMES.secteur, exigence: 'air-finess-et-rpps', sentence: 'Le jeton ne porte pas le secteur d’activité de l’établissement.' },
  { what: 'nom-du-professionnel', name: NAMES.subjectId, exigence: 'ex-gen-1320', sentence: 'Le jeton porte un RPPS et pas le nom de la personne.' },
  { what: 'role', name: NAMES.role, exigence: 'ex-gen-1320', rule: 'air/role-et-savoir-faire', sentence: 'Le jeton ne dit ni la profession ni le savoir-faire de la personne.' },
  { what: 'patient', name: NAMES.patient, exigence: 'ex-air-040', rule: 'air/jeton-lie-au-patient', sentence: 'Le jeton ne désigne aucun patient : il vaudrait pour tous.' },
  { what: 'ressource', name: NAMES.ressourceUrn, exigence: 'logiciel-homologue', sentence: 'Le jeton ne dit pas qu’il demande le DMP.' },
  { what: 'mode-d-acces', name: NAMES.purposeOfUse, exigence: 'ex-air-040', sentence: 'Le jeton ne dit pas si l’accès est normal ou en bris de glace.' },
  { what: 'nom-du-logiciel', name: NAMES.lpsNom, exigence: 'logiciel-homologue', sentence: 'Le jeton ne nomme pas le logiciel qui appelle.' },
  { what: 'version-du-logiciel', name: NAMES.lpsVersion, exigence: 'logiciel-homologue', sentence: 'Le jeton nomme le logiciel sans sa version.' },
  { what: 'numero-d-homologation', name: NAMES.lpsHomologation, exigence: 'logiciel-homologue', sentence: 'Le jeton ne porte pas le numéro d’homologation du logiciel.' },
];

/** One attribute left out. */
export const ABSENT_ATTRIBUTES: readonly Mutant[] = ABSENT.map(({ what, name, ...defect }) => treeMutant({ id: `jeton-sans-${what}`, ...defect, edit: without(name) }));
