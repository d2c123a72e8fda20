/** A claim of a rule; `text`: which way, when the rule judges both. */
export interface Side { rule: string | RegExp; text?: RegExp }

/** States of a screen, each against the other. Messages have their own: they are told, or nothing is. */
export const OPPOSITES: readonly (readonly [Side, Side])[] = [
  [{ rule: 'ecran/jamais-vide' }, { rule: 'ecran/liste-egale' }],
  [{ rule: 'ecran/liste-blanche-dite' }, { rule: 'ecran/liste-egale' }],
  [{ rule: 'ecran/authentification-demandee', text: /^l'écran demande/ }, { rule: 'ecran/authentification-demandee', text: /ne demande pas/ }],
  [{ rule: 'ecran/bandeau-bris-de-glace', text: /est sur/ }, { rule: 'ecran/bandeau-bris-de-glace', text: /n'est plus/ }],
  [{ rule: 'precharge/reserve-au-responsable', text: /préchargés lui sont/ }, { rule: /^precharge\/(efface-a-la-fin|reserve-au-responsable)$/, text: /ne lui sont pas|plus rien/ }],
  [{ rule: 'import/regime-local', text: /lui est ouverte/ }, { rule: 'import/rien-de-garde' }],
  [{ rule: 'import/regime-local', text: /ne lui montre aucune/ }, { rule: 'import/documents-choisis' }],
  [{ rule: 'ecran/panne-en-clair' }, { rule: 'ecran/document-lu' }],
];

const EQUAL = 'l’écran est comparé à ce qui a été rendu ou fait : le trop est rouge comme le trop peu';
const FORM = 'comment un contenu est montré : son contraire est un contenu faux';
const FORBIDDEN = 'son contraire est interdit';

/** The rule itself turns red both ways, or the opposite is a fault: only a mutant shows it. */
export const BOTH_WAYS: Readonly<Record<string, string>> = {
  'alimentation/marque': EQUAL, 'compte/identite': EQUAL, 'compte/page-reservee': EQUAL, 'ecran/a-propos-egal': EQUAL, 'ecran/alerte-a-l-ouverture': EQUAL, 'ecran/avis-de-version': EQUAL,
  'ecran/connexion-secrete-offerte': EQUAL, 'ecran/criteres-montres': EQUAL, 'ecran/derniere-alimentation': EQUAL, 'ecran/dmp-ouverts-marques': EQUAL, 'ecran/documents-du-meme-lot': EQUAL,
  'ecran/documents-du-patient': EQUAL, 'ecran/droits-du-patient': EQUAL, 'ecran/etat-du-dmp': EQUAL, 'ecran/etats-des-documents': EQUAL, 'ecran/filtres-montres': EQUAL, 'ecran/impression-egale': EQUAL,
  'ecran/liste-incomplete': EQUAL, 'ecran/metadonnees-de-la-liste': EQUAL, 'ecran/nouveautes': EQUAL, 'ecran/origine-distinguee': EQUAL, 'ecran/recapitulatif-des-acces': EQUAL, 'ecran/statut-ins': EQUAL,
  'ecran/traits-divergents': EQUAL, 'ecran/types-sans-clic': EQUAL,
  'ecran/a-propos-mentions': FORM, 'ecran/corps-du-document': FORM, 'ecran/dates-locales': FORM, 'ecran/dossier-trie': FORM, 'ecran/entete-du-document': FORM, 'ecran/mention-annexe-4': FORM, 'ecran/un-message-par-code': FORM,
  'import/codes-d-origine': FORM,
  'alimentation/rappel-d-annonce': FORBIDDEN, 'ecran/acces-de-secours': FORBIDDEN, 'ecran/avis-a-l-ouverture-de-la-copie': FORBIDDEN, 'ecran/case-non-cochee-d-avance': FORBIDDEN, 'ecran/information-rpps': FORBIDDEN,
  'ecran/retour-de-visibilite-non-offert': FORBIDDEN, 'ecran/rien-de-plus-que-rendu': FORBIDDEN, 'ecran/traces-sans-correction': FORBIDDEN, 'ecran/vivant-pendant-l-appel': FORBIDDEN,
  'import/ancienne-version-gardee': FORBIDDEN, 'secret/numero-d-homologation': FORBIDDEN,
};

/** Neither an opposite nor a mutant. */
export const ABSOLUTE: Readonly<Record<string, string>> = {
  'droits/motif-d-opposition': 'un motif inscrit n’est qu’une observation : rien n’en fait une non-conformité',
};
