import type { Verdict } from '../../support/rules/finding';

type Verdicts = readonly [byDefault: Verdict, underTheReading: Verdict];
interface Trial {
  slug: string; reading: string; tags: string;
  /** What the rule of a mutant says of it. */
  mutants?: Readonly<Record<string, Verdicts>>;
  /** What rules asked under one reading say of the témoin. */
  asked?: Readonly<Record<string, Verdicts>>;
}

/** Readings that act through what the mock admits, or through few facts: the same DPI, two readings, two verdicts. */
export const TRIALS: readonly Trial[] = [
  { slug: 'adeli', reading: 'rpps-ou-adeli', tags: '@EX_AIR-020 and @EX_GEN-1320 and @positif', mutants: { 'adeli-a-la-place-du-rpps': ['non conforme', 'à examiner'] } },
  { slug: 'duree-de-vie-du-jeton', reading: 'selon-le-contexte', tags: '@EX_AIR-040', mutants: { 'jeton-rejoue': ['non conforme', 'à examiner'], 'jeton-emis-a-l-ouverture': ['non conforme', 'à examiner'] } },
  { slug: 'alimentation-en-air', reading: 'oui', tags: '@EX_AIR-010', mutants: { 'alimentation-en-air': ['non conforme', 'sans objet'] } },
  { slug: 'certificat-des-echanges-automatises', reading: 'editeur-aussi', tags: '@CANAL-echanges-automatises and @positif', mutants: { 'prechargement-sous-un-autre-certificat': ['non conforme', 'à examiner'] } },
  { slug: 'authninstant-d-un-prechargement', reading: 'instant-du-traitement', tags: '@CANAL-echanges-automatises and @positif',
    mutants: { 'authninstant-du-traitement': ['à examiner', 'conforme'], 'authninstant-de-la-derniere-connexion': ['conforme', 'non conforme'] } },
  { slug: 'accord-de-l-equipe-de-soins', reading: 'recueilli', tags: '@PARCOURS-accord-episode or @REFDMP-2.1-asynchrone', mutants: { 'silence-vaut-accord': ['conforme', 'non conforme'] } },
  { slug: 'urgence-documents-masques', reading: 'si-autorise', tags: '@EX_0.3-1050 and @ANNEXE-A3-masque', mutants: { 'masque-retire-en-urgence': ['non conforme', 'conforme'] } },
  { slug: 'retour-de-la-visibilite', reading: 'representants-seulement', tags: '@EX_3.3-1045 and @REC_3.3-1010', mutants: { 'retour-au-patient-offert': ['non conforme', 'sans objet'] } },
  { slug: 'objet-de-la-liste-blanche', reading: 'certificat', tags: '@KIT-liste-blanche', asked: { 'dmp/refus-recu': ['conforme', 'sans objet'], 'dmp/transaction-recue': ['sans objet', 'conforme'] } },
  { slug: 'finess-du-certificat', reading: 'geographique-seul', tags: '@EX_AIR-080 and @EXI-v1-26',
    asked: { 'dmp/transaction-recue': ['conforme', 'sans objet'], 'air/certificat-tls': ['conforme', 'sans objet'], 'dmp/refus-recu': ['sans objet', 'conforme'] } },
];
