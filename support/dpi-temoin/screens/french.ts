import type { ScreensPort } from '../ports';
import type { ScreenBook } from './book';
import { FRENCH_ACCESS } from './access-words';
import { FRENCH_CONSULTATION } from './consultation-words';
import { FRENCH_DELEGATION } from './delegation-words';
import { FRENCH_GESTION } from './gestion-words';
import { FRENCH_EXCHANGE } from './exchange-words';
import { FRENCH_FEEDING } from './feeding-words';
import { FRENCH_IMPORTS } from './import-words';
import { MESSAGES } from './messages';
import { FRENCH_NEWS } from './news-words';
import { FRENCH_RIGHTS } from './rights-words';
import { FRENCH_STAYS } from './stay-words';

/** The témoin's own words. */
export const FRENCH_BOOK: ScreenBook = {
  paths: {
    login: '/connexion', code: '/connexion/code', withoutCode: '/connexion/sans-code', notice: '/information-rpps', logout: '/deconnexion',
    patients: '/patients', patient: '/patients/:id', status: '/patients/:id/dmp/statut', dmp: '/patients/:id/dmp', authorize: '/patients/:id/dmp/autorisation',
    read: '/patients/:id/dmp/document', content: '/patients/:id/dmp/contenu/:ref', traces: '/traces', traceExport: '/traces/export', about: '/a-propos', style: '/style.css',
    rights: '/patients/:id/droits', rightsInform: '/patients/:id/droits/information', rightsChoose: '/patients/:id/droits/choix', rightsStay: '/patients/:id/droits/sejour', rightsConsent: '/patients/:id/droits/consentement',
    print: '/patients/:id/dmp/impression', lot: '/patients/:id/dmp/lot', emergency: '/patients/:id/dmp/urgence', emergencyEnd: '/patients/:id/dmp/urgence/fin', import: '/patients/:id/dmp/import',
    documents: '/patients/:id/documents', documentGesture: '/patients/:id/documents/geste', documentEdit: '/patients/:id/documents/modification', feedHistory: '/historique-dmp', copy: '/patients/:id/copies/:ref',
  },
  texts: {
    product: 'DPI Témoin', skip: 'Aller au contenu', menu: 'Menu principal', connectedAs: 'Connecté : {nom}', twoFactors: 'Session à deux facteurs', oneFactor: 'Session à un facteur : dossier local seulement',
    reopened: 'Session rouverte avec un facteur', logout: 'Se déconnecter', reason: 'Motif donné : {motif}',
    loginTitle: 'Connexion', login: 'Identifiant', password: 'Mot de passe', loginButton: 'Se connecter',
    codeTitle: 'Second facteur', codeIntro: 'Saisissez le code affiché par votre application de codes.', code: 'Code à usage unique', codeHint: 'Six chiffres, renouvelés toutes les trente secondes.',
    codeButton: 'Valider le code', withoutCode: 'Continuer sans second facteur', withoutCodeHint: 'Vous pourrez utiliser le dossier local, mais pas consulter le DMP.', presentCode: 'Présenter un second facteur',
    noticeTitle: 'Transmission de votre numéro RPPS',
    noticeParagraphs: [
      'Lorsque vous consultez le dossier médical partagé (DMP) d’un patient, votre numéro RPPS est transmis au DMP avec l’identifiant de votre établissement.',
      'Il sert à la traçabilité nationale des accès, que le patient peut consulter, et au contrôle de vos droits d’accès au DMP.',
    ],
    noticeButton: 'J’ai compris', readNotice: 'Lire l’information',
    patientsTitle: 'Patients', patientsCaption: 'Patients du service', openRecord: 'Ouvrir le dossier de {patient}', noPatient: 'Aucun patient n’est admis.', backToPatients: 'Retour à la liste des patients',
    recordTitle: 'Dossier de {patient}', identityTitle: 'Identité', localTitle: 'Dossier local', localText: 'Aucune observation n’est enregistrée pour ce séjour.',
    dmpTitle: 'Dossier médical partagé', dmpUnknown: 'L’existence du DMP n’a pas encore été vérifiée.', dmpKnown: 'Vérifié le {date}.', dmpState: 'État du DMP', dmpAuthorization: 'Autorisation d’accès',
    statusButton: 'Vérifier le DMP', consultButton: 'Consulter le DMP', withArchived: 'Inclure les documents archivés', withDeprecated: 'Inclure les documents obsolètes', searchLegend: 'Documents recherchés',
    dmpPageTitle: 'DMP de {patient}', documentsTitle: 'Documents', documentsCaption: 'Documents du DMP de {patient}', listedAt: 'Liste reçue du DMP le {date}.', openDocument: 'Ouvrir « {titre} »',
    backToRecord: 'Retour au dossier du patient', refresh: 'Actualiser la liste',
    questionTitle: 'Autorisation d’accès au DMP', questionAbsent: 'Vous n’êtes pas encore autorisé à accéder au DMP de ce patient.', questionExpired: 'Votre autorisation d’accès au DMP de ce patient a expiré.',
    questionBox: 'Le patient, informé, consent à ce que j’accède à son DMP.', questionButton: 'Déclarer l’autorisation et consulter', questionCancel: 'Ne pas accéder au DMP',
    identityQuestionTitle: 'Identité à vérifier', identityQuestion: 'L’identité connue du DMP n’est pas celle du dossier. Vérifiez qu’il s’agit bien de la même personne.',
    identityBox: 'J’ai vérifié : il s’agit de la même personne.', identityButton: 'Confirmer l’identité et consulter',
    documentTitle: 'Document : {titre}', headerTitle: 'Informations du document', contentTitle: 'Contenu du document', download: 'Télécharger le document ({type})', backToList: 'Retour à la liste des documents',
    otherPatient: 'Attention : l’INS portée par ce document n’est pas celle du patient.', attachmentAlt: 'Aperçu du document',
    tracesTitle: 'Traces', filterTitle: 'Filtrer les traces', professional: 'Professionnel', professionalHint: 'Identifiant ou numéro RPPS.', from: 'Du', to: 'Au',
    dateHint: 'JJ/MM/AAAA, avec HH:MM au besoin (heure de Paris), ou date ISO avec fuseau.', filterButton: 'Filtrer', exportCsv: 'Exporter en CSV', exportJson: 'Exporter en JSON',
    tracesCaption: 'Traces retenues, les plus récentes d’abord ({nombre})', tracesAltered: 'Attention : le journal a été altéré. Les traces concernées portent la mention dans la colonne « Intégrité ».', tracesKept: 'Durée de conservation des traces : {duree}. Au-delà, elles sont détruites, et leur destruction est elle-même tracée.', tracesKeptForGood: 'Aucune durée de conservation des traces n’est déclarée : rien n’est détruit.',
    noTrace: 'Aucune trace ne correspond à ce filtre.', badDate: 'La date « {date} » n’est pas comprise.',
    aboutTitle: 'À propos', notFoundTitle: 'Page introuvable', notFound: 'Cette page n’existe pas.', forbiddenTitle: 'Demande refusée', forbidden: 'Cette demande ne vient pas d’un écran du logiciel : revenez à la liste des patients et recommencez.',
    troubleTitle: 'Erreur du logiciel', trouble: 'Le logiciel a rencontré une erreur. Recommencez ; si elle demeure, prévenez votre service informatique.',
  },
  access: FRENCH_ACCESS,
  rights: FRENCH_RIGHTS,
  delegation: FRENCH_DELEGATION,
  consultation: FRENCH_CONSULTATION,
  imports: FRENCH_IMPORTS,
  stays: FRENCH_STAYS,
  news: FRENCH_NEWS,
  gestion: FRENCH_GESTION,
  exchange: FRENCH_EXCHANGE,
  feeding: FRENCH_FEEDING,
  messages: MESSAGES,
  menu: [{ entry: 'patients', label: 'Patients' }, { entry: 'access', label: 'Mes accès' }, { entry: 'password', label: 'Mon mot de passe' }, { entry: 'accounts', label: 'Comptes' }, { entry: 'traces', label: 'Traces' }, { entry: 'about', label: 'À propos' }],
  loginFields: ['login', 'password'],
  patientFields: [
    { field: 'nom', label: 'Nom de naissance' }, { field: 'prenom', label: 'Prénom' }, { field: 'naissance', label: 'Date de naissance' },
    { field: 'sexe', label: 'Sexe' }, { field: 'ins', label: 'Matricule INS' }, { field: 'statutIns', label: 'Statut de l’INS' },
  ],
  recordFields: [
    { field: 'nom', label: 'Nom de naissance' }, { field: 'prenom', label: 'Prénom' }, { field: 'naissance', label: 'Date de naissance' },
    { field: 'sexe', label: 'Sexe' }, { field: 'ins', label: 'Matricule INS' }, { field: 'statutIns', label: 'Statut de l’INS' },
  ],
  documentFields: [
    { field: 'titre', label: 'Titre' }, { field: 'type', label: 'Type' }, { field: 'date', label: 'Date' }, { field: 'auteur', label: 'Auteur' },
    { field: 'etat', label: 'État' }, { field: 'reference', label: 'Référence' }, { field: 'ouvrir', label: 'Lecture' },
  ],
  traceFields: [
    { field: 'at', label: 'Horodatage' }, { field: 'action', label: 'Action' }, { field: 'login', label: 'Identifiant' }, { field: 'nom', label: 'Professionnel' },
    { field: 'rpps', label: 'RPPS' }, { field: 'structure', label: 'Structure' }, { field: 'patient', label: 'Patient (INS)' }, { field: 'facteurs', label: 'Facteurs' },
    { field: 'transaction', label: 'Transaction' }, { field: 'assertionId', label: 'Jeton' }, { field: 'messageId', label: 'Message' }, { field: 'documents', label: 'Documents' },
    { field: 'issue', label: 'Issue' }, { field: 'motif', label: 'Motif' }, { field: 'rang', label: 'N°' }, { field: 'integrite', label: 'Intégrité' },
  ],
  aboutFields: [
    { field: 'nom', label: 'Nom du logiciel' }, { field: 'version', label: 'Version' }, { field: 'editeur', label: 'Éditeur' },
    { field: 'profils', label: 'Profils' }, { field: 'homologation', label: 'Homologation' },
  ],
  authorizations: { valide: 'Valide', expiree: 'Expirée', absente: 'Absente', refusee: 'Refusée par le patient' },
  recordStates: { open: 'DMP ouvert', closed: 'DMP fermé', absent: 'Aucun DMP' },
  layout: { patients: 'table', documents: 'table', menuPlace: 'top' },
};

export function frenchScreens(): ScreensPort {
  return { book: () => FRENCH_BOOK };
}
