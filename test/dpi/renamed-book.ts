import type { ScreenBook } from '../../support/dpi-temoin/screens/book';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';

/** Words a driver may meet, said otherwise. */
const OTHER_WORDS: Partial<Record<keyof ScreenBook['texts'], string>> = {
  loginTitle: 'Entrée dans le logiciel', login: 'Compte', password: 'Phrase secrète', loginButton: 'Entrer', logout: 'Quitter',
  codeTitle: 'Confirmation de l’identité', code: 'Chiffres de l’application', codeButton: 'Envoyer mes chiffres', withoutCode: 'Plus tard', presentCode: 'Saisir mes chiffres maintenant',
  noticeTitle: 'Ce que le DMP saura de vous', noticeButton: 'Lu et compris', readNotice: 'Voir ce que le DMP saura',
  patientsTitle: 'Malades présents', patientsCaption: 'Malades de l’unité', openRecord: 'Voir la fiche : {patient}', recordTitle: 'Fiche {patient}',
  consultButton: 'Interroger le dossier partagé', documentsTitle: 'Pièces reçues', documentsCaption: 'Pièces de {patient}', openDocument: 'Lire la pièce {titre}',
  questionTitle: 'Accord du malade', questionAbsent: 'Aucun accord du malade n’est enregistré.', questionExpired: 'L’accord du malade n’est plus valable.',
  questionBox: 'J’ai recueilli l’accord du malade.', questionButton: 'Enregistrer l’accord', identityQuestionTitle: 'Traits différents', identityBox: 'C’est la même personne, j’en réponds.', identityButton: 'Poursuivre malgré l’écart',
  documentTitle: 'Pièce {titre}', contentTitle: 'Texte de la pièce', backToList: 'Revenir aux pièces',
  tracesTitle: 'Historique', professional: 'Agent', from: 'Début', to: 'Fin', exportCsv: 'Tableau', exportJson: 'Données', aboutTitle: 'Ce logiciel',
};

/** What the professional is told, said otherwise: none of these titles keeps the words the témoin's file looks for. */
const OTHER_TITLES: Partial<Record<keyof ScreenBook['messages'], string>> = {
  'sans-rpps': 'Consultation impossible.', 'sans-permission': 'Pas pour ce compte.', 'second-facteur': 'Chiffres de l’application à saisir.', 'second-facteur-perime': 'Chiffres de l’application à saisir encore une fois.',
  'certificat-refuse': 'Carte d’identité numérique rejetée.', 'structure-incoherente': 'Hôpital et certificat discordants.', 'structure-inconnue': 'Hôpital que le DMP ne connaît pas.',
  'serveur-non-reconnu': 'Correspondant douteux.', 'liste-blanche-absente': 'Hôpital non inscrit.', 'contrat-expire': 'Contrat de l’hôpital échu.',
  'professionnel-non-autorise': 'Personne non admise.', inactivite: 'Absence trop longue.', 'trop-d-essais': 'Trop de tentatives.', 'mot-de-passe-trop-simple': 'Phrase trop courte.', 'mot-de-passe-change': 'Phrase remplacée.', 'mesusage-presume': 'Arrêté par le DMP.', 'structure-retiree': 'Hôpital mis à l’écart.', 'logiciel-retire': 'Logiciel mis à l’écart.',
  'dmp-absent': 'Pas de dossier partagé.', 'dmp-ferme': 'Dossier partagé clos.', 'acces-interdit': 'Le malade s’y oppose.', 'urgence-refusee': 'Le malade s’y oppose.', 'opposition-consultation': 'Refus de lecture par le malade.', 'information-patient': 'Malade pas encore prévenu.', 'opposition-alimentation': 'Refus d’envoi par le malade.',
  'hors-equipe': 'Accord du malade à demander.', 'sous-responsabilite': 'Lecture réservée aux soignants.', 'droits-enregistres': 'C’est noté.', 'autorisation-expiree': 'L’accord du malade n’est plus valable.', 'aucun-document': 'Rien à lire.', 'liste-incomplete': 'Il en manque.', 'demande-du-patient': 'Le malade doit le demander.', 'motif-necessaire': 'Raison à donner.', 'sejour-programme': 'Venue notée.', 'document-garde': 'Pièce gardée.', 'delegation-refusee': 'Entrée par un tiers rejetée.',
  'ins-non-qualifiee': 'Numéro du malade pas assez sûr.', 'ins-non-qualifiee-alimentation': 'Numéro du malade pas assez sûr.', 'ins-cle-fausse': 'Numéro du malade impossible.', 'patient-decede': 'Le malade n’est plus.', 'document-inchange': 'Pièce déjà partie.', 'document-envoye-averti': 'Pièce partie, avec une réserve du DMP.', 'finess-geographique-manquant': 'De quel site ?',
};

const renameAll = <T extends { label: string }>(entries: readonly T[]): T[] => entries.map((entry) => ({ ...entry, label: `${entry.label} ·` })).reverse();

const renamed = (text: string): string => `· ${text}`;
/** Words of the patient's rights, said otherwise; the others keep theirs behind a mark. */
const RENAMED_RIGHTS: ScreenBook['rights'] = {
  ...marked(FRENCH_BOOK.rights), link: 'Ce que le malade accepte', title: 'Accords de {patient}', informTitle: 'Texte lu au malade', informButton: 'Texte lu', canal: 'Moyen de lecture',
  usage: 'Ce qui est refusé', choiceCanal: 'Moyen de réponse', opposeButton: 'Noter le refus', liftButton: 'Effacer le refus', consentTitle: 'Accord demandé', thirdTitle: 'Accord pour un confrère',
  third: 'Confrère', box: 'Accord donné', consentButton: 'Noter l’accord', withdraw: 'Reprendre l’accord de {professionnel}',
  stayButtons: { convocation: 'Envoyer la lettre', 'reprise-de-contact': 'Le malade a rappelé', debut: 'Le malade est là', sortie: 'Le malade est parti' },
};

/** Words of the documents written here, said otherwise. */
const RENAMED_FEEDING: ScreenBook['feeding'] = {
  ...marked(FRENCH_BOOK.feeding), manage: 'Écrire pour le partage', pageTitle: 'Écrits sur {patient}', caption: 'Écrits sur {patient}', columns: ['Intitulé', 'Sorte', 'Moment', 'Signataire', 'Partage', 'Actions'],
  title: 'Intitulé', kind: 'Sorte d’écrit', actAt: 'Moment de l’acte', text: 'Corps de l’écrit', save: 'Conserver l’écrit', validate: 'Signer {titre}', hold: 'Ne pas partager {titre}', release: 'Partager enfin {titre}', send: 'Partager {titre}',
  rewrite: 'Reprendre {titre}', rewriteTitle: 'Reprise de {titre}', historyTitle: 'Partager les anciens écrits', unit: 'Service hospitalier', perHour: 'Écrits par heure', historyButton: 'Lancer le partage',
};

/** Words of the visibility of a document and of its changes, said otherwise. */
const RENAMED_GESTION: ScreenBook['gestion'] = {
  ...marked(FRENCH_BOOK.gestion), paths: elsewhere(FRENCH_BOOK.gestion.paths), news: 'Quoi de neuf pour moi',
  visibility: { ...marked(FRENCH_BOOK.gestion.visibility), link: 'Qui lira {titre}', title: 'Lecteurs de {titre}', label: 'Lecteurs au partage', representatives: 'Parents', save: 'Retenir ces lecteurs', announce: '{titre} : le malade l’a appris' },
  properties: {
    ...marked(FRENCH_BOOK.gestion.properties), confirmTitle: 'Vous êtes sûr ?', confirm: 'Oui, faites-le', cancel: 'Non, laissez',
    confirmText: { supprimer: 'Ôter {titre} du DMP ne se défait pas.', 'montrer-au-patient': 'Montrer {titre} au malade ne se défait pas.', 'montrer-aux-representants': 'Montrer {titre} aux parents ne se défait pas.' },
  },
};

/** Words of the exchange with the DMP, said otherwise. */
const RENAMED_EXCHANGE: ScreenBook['exchange'] = {
  ...marked(FRENCH_BOOK.exchange), paths: elsewhere(FRENCH_BOOK.exchange.paths), ownButton: 'Lire ce que j’ai moi-même écrit', insLabel: 'Numéro recopié', insButton: 'Garder ce numéro',
  openButton: 'Redemander quels dossiers partagés sont ouverts', openColumn: 'Dossier partagé',
  traits: { nom: 'Autre nom de famille.', prenom: 'Autre prénom.', naissance: 'Autre jour de naissance.' },
};

/** The same addresses under another root. */
function elsewhere<T extends object>(paths: T): T {
  return Object.fromEntries(Object.entries(paths).map(([key, path]) => [key, `/autre${path}`])) as T;
}

/** Every text of a tree behind a mark. */
function marked<T>(words: T): T {
  if (typeof words === 'string') return renamed(words) as T;
  if (Array.isArray(words)) return words.map(marked) as T;
  return Object.fromEntries(Object.entries(words as Record<string, unknown>).map(([key, value]) => [key, marked(value)])) as T;
}

/** The témoin's screens with other words, other addresses, another order and cards for tables. */
export const RENAMED_BOOK: ScreenBook = {
  ...FRENCH_BOOK,
  paths: elsewhere(FRENCH_BOOK.paths),
  texts: Object.fromEntries(Object.entries(FRENCH_BOOK.texts).map(([key, text]) =>
    [key, OTHER_WORDS[key as keyof ScreenBook['texts']] ?? (Array.isArray(text) ? text.map(renamed) : renamed(text as string))])) as unknown as ScreenBook['texts'],
  access: { ...marked(FRENCH_BOOK.access), path: '/autre/mes-acces', title: 'Mes lectures', caption: '· Mes lectures ({nombre})', accounts: { ...marked(FRENCH_BOOK.access.accounts), path: '/autre/comptes', exportPath: '/autre/comptes/extraction' }, password: { ...marked(FRENCH_BOOK.access.password), path: '/autre/mot-de-passe', title: 'Ma phrase', current: 'Phrase d’aujourd’hui', wanted: 'Phrase de demain', button: 'Changer de phrase' } },
  rights: RENAMED_RIGHTS,
  delegation: {
    ...marked(FRENCH_BOOK.delegation), logIn: { 'pro-sante-connect': 'Entrer par ma carte nationale', etablissement: 'Entrer par l’annuaire de l’hôpital' },
    fallbackLink: 'Autre chemin vers le DMP', webPsLink: 'Aller au site du DMP', webPsAirButton: 'Aller au site du DMP par l’hôpital', webPsOpen: 'Y aller',
    // The address of return is the one the providers were told of.
    paths: { ...elsewhere(FRENCH_BOOK.delegation.paths), back: FRENCH_BOOK.delegation.paths.back },
  },
  imports: marked(FRENCH_BOOK.imports),
  news: { ...marked(FRENCH_BOOK.news), paths: elsewhere(FRENCH_BOOK.news.paths) },
  stays: { ...marked(FRENCH_BOOK.stays), paths: elsewhere(FRENCH_BOOK.stays.paths) },
  gestion: RENAMED_GESTION,
  exchange: RENAMED_EXCHANGE,
  feeding: RENAMED_FEEDING,
  authorizations: marked(FRENCH_BOOK.authorizations), recordStates: marked(FRENCH_BOOK.recordStates),
  consultation: { ...marked(FRENCH_BOOK.consultation), alerts: { 'invisible-patient': 'Le malade ignore encore cette pièce.', 'invisible-representants': 'Les parents ignorent cette pièce.' }, lot: { ...marked(FRENCH_BOOK.consultation.lot), button: 'Pièces du même envoi', title: 'Reçues avec {titre}' }, print: { ...marked(FRENCH_BOOK.consultation.print), link: 'Mettre les pièces sur papier', title: 'Sur papier : {patient}', caption: 'Pièces sur papier de {patient}' }, emergency: { title: 'Danger', intro: 'À n’utiliser qu’en danger.', motif: 'Pourquoi cette urgence', button: 'Passer outre', leave: 'Ne plus passer outre', banner: 'Lecture forcée : {patients}' } },
  messages: Object.fromEntries(Object.entries(FRENCH_BOOK.messages).map(([key, { titre, texte }]) =>
    [key, { titre: OTHER_TITLES[key as keyof ScreenBook['messages']] ?? renamed(titre), texte: renamed(texte) }])) as unknown as ScreenBook['messages'],
  menu: [{ entry: 'about', label: 'Ce logiciel' }, { entry: 'accounts', label: 'Qui peut quoi' }, { entry: 'traces', label: 'Historique' }, { entry: 'access', label: 'Mes lectures' }, { entry: 'patients', label: 'Malades' }],
  loginFields: ['password', 'login'],
  patientFields: renameAll(FRENCH_BOOK.patientFields), recordFields: renameAll(FRENCH_BOOK.recordFields), documentFields: renameAll(FRENCH_BOOK.documentFields),
  traceFields: renameAll(FRENCH_BOOK.traceFields), aboutFields: renameAll(FRENCH_BOOK.aboutFields),
  layout: { patients: 'list', documents: 'list', menuPlace: 'bottom' },
};
