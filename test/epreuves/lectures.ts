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

const METHOD = 'EX_AIR-050-methode-declaree/la-methode-declaree-est-conf-exi-pgssis';
const WHOLE = 'EX_AIR-050-methode-declaree/outre-la-methode-le-jeton-porte-tout-ce-que-le-vihf-exige-une-seule-fois';
const PRELOAD = 'REM-DMP-UX.34-prechargement/la-veille-le-prechargement-part-au-rpps-du-responsable-apres-la-verification-du-dmp';
const WRITES = 'the témoin writes its token as the default has it, which that reading refuses';

/** Readings under which the témoin keeps to the default, why, and the scenarios that say so: those and no other. */
export const NOT_GREEN: Readonly<Record<string, { because: string; stops: readonly string[] }>> = {
  'place-de-la-methode: attribut': { because: 'the témoin’s target names no attribute', stops: [`non concluant : ${METHOD}`] },
  'valeur-de-la-methode: table-2020': { because: WRITES, stops: [`non conforme : ${METHOD}`] },
  'nom-attribut-mode: kit': { because: WRITES, stops: [`non conforme : ${WHOLE}`] },
  'version-vihf: 4.0': { because: WRITES, stops: [`non conforme : ${WHOLE}`] },
  'oid-du-mode-d-acces: oid-336': { because: WRITES, stops: [`non conforme : ${WHOLE}`] },
  'code-representants-legaux: court': { because: 'the témoin hides by the long code', stops: [
    'non conforme : EXI-07-masquages/trois-documents-trois-masquages-choisis-a-l-ecran-chacun-arrive-avec-le-sien',
    'non conforme : EXI-07-masquages/en-connexion-secrete-le-document-part-cache-aux-representants-legaux-sans-autre-geste',
  ] },
  'td3-1-automatique: sur-geste': { because: 'the témoin searches as a record opens', stops: ['non conforme : REM-DMP-UX.15-nouveautes/deux-documents-venus-d-ailleurs-et-un-de-la-maison-deux-sont-annonces-avec-leurs-types'] },
  'air-pour-appels-automatises: professionnel-present': { because: 'the témoin preloads in the absence of the person in charge', stops: [`non conforme : ${PRELOAD}`] },
  'conservation-des-documents-lus: jamais': { because: 'the témoin imports what is found relevant, and a reader weighs it', stops: [
    'à examiner : REM-DMP-UX.31-import/un-document-lu-sans-etre-importe-n-est-pas-garde',
    'à examiner : REM-DMP-UX.31-import/deux-documents-choisis-sur-trois-entrent-ensemble-au-dossier-avec-leur-origine',
    'à examiner : REM-DMP-UX.31-import/importer-de-nouveau-le-meme-document-ne-le-double-pas',
  ] },
  'deux-facteurs-d-un-prechargement: avant-l-appel': { because: 'the témoin preloads in the absence of the person in charge', stops: [`non conforme : ${PRELOAD}`] },
};
