import type { AccessWords } from './access-words';
import type { ConsultationWords } from './consultation-words';
import type { ExchangeWords } from './exchange-words';
import type { DelegationWords } from './delegation-words';
import type { GestionWords } from './gestion-words';
import type { FeedingWords } from './feeding-words';
import type { ImportWords } from './import-words';
import type { Message, MessageName } from './messages';
import type { NewsWords } from './news-words';
import type { RightsWords } from './rights-words';
import type { StayWords } from './stay-words';

export type MenuEntry = 'patients' | 'access' | 'password' | 'accounts' | 'traces' | 'about';
export type PatientField = 'nom' | 'prenom' | 'naissance' | 'sexe' | 'ins' | 'statutIns';
export type DocumentField = 'titre' | 'type' | 'date' | 'auteur' | 'etat' | 'reference' | 'ouvrir';
export type TraceField = 'at' | 'action' | 'login' | 'nom' | 'rpps' | 'structure' | 'patient' | 'facteurs' | 'assertionId' | 'messageId' | 'transaction' | 'documents' | 'issue' | 'motif' | 'rang' | 'integrite';
export type AboutField = 'nom' | 'version' | 'editeur' | 'profils' | 'homologation';

/** Addresses; `:id` is the patient's local number, `:ref` a document being shown. */
export interface Paths {
  login: string; code: string; withoutCode: string; notice: string; logout: string;
  patients: string; patient: string; status: string; dmp: string; authorize: string; read: string; content: string;
  traces: string; traceExport: string; about: string; style: string;
  rights: string; rightsInform: string; rightsChoose: string; rightsStay: string; rightsConsent: string;
  print: string; lot: string; emergency: string; emergencyEnd: string; import: string;
  documents: string; documentGesture: string; documentEdit: string; feedHistory: string; copy: string;
}

/** Words of the screens. `{…}` are filled in. */
export interface Texts {
  product: string; skip: string; menu: string; connectedAs: string; twoFactors: string; oneFactor: string; reopened: string; logout: string; reason: string;
  loginTitle: string; login: string; password: string; loginButton: string;
  codeTitle: string; codeIntro: string; code: string; codeHint: string; codeButton: string; withoutCode: string; withoutCodeHint: string; presentCode: string;
  noticeTitle: string; noticeParagraphs: string[]; noticeButton: string; readNotice: string;
  patientsTitle: string; patientsCaption: string; openRecord: string; noPatient: string; backToPatients: string;
  recordTitle: string; identityTitle: string; localTitle: string; localText: string; dmpTitle: string; dmpUnknown: string; dmpKnown: string; dmpState: string; dmpAuthorization: string;
  statusButton: string; consultButton: string; withArchived: string; withDeprecated: string; searchLegend: string;
  dmpPageTitle: string; documentsTitle: string; documentsCaption: string; listedAt: string; openDocument: string; backToRecord: string; refresh: string;
  questionTitle: string; questionAbsent: string; questionExpired: string; questionBox: string; questionButton: string; questionCancel: string;
  identityQuestionTitle: string; identityQuestion: string; identityBox: string; identityButton: string;
  documentTitle: string; headerTitle: string; contentTitle: string; download: string; backToList: string; otherPatient: string; attachmentAlt: string;
  tracesTitle: string; filterTitle: string; professional: string; professionalHint: string; from: string; to: string; dateHint: string; filterButton: string; exportCsv: string; exportJson: string; tracesCaption: string; tracesAltered: string; tracesKept: string; tracesKeptForGood: string; noTrace: string; badDate: string;
  aboutTitle: string; notFoundTitle: string; notFound: string; forbiddenTitle: string; forbidden: string; troubleTitle: string; trouble: string;
}

/** Everything the screens say, in which order and at which address: a renamed copy of the témoin is another book. */
export interface ScreenBook {
  paths: Paths;
  texts: Texts;
  access: AccessWords;
  rights: RightsWords;
  delegation: DelegationWords;
  consultation: ConsultationWords;
  imports: ImportWords;
  gestion: GestionWords;
  exchange: ExchangeWords;
  feeding: FeedingWords;
  stays: StayWords;
  news: NewsWords;
  messages: Record<MessageName, Message>;
  menu: { entry: MenuEntry; label: string }[];
  loginFields: ('login' | 'password')[];
  patientFields: { field: PatientField; label: string }[];
  recordFields: { field: PatientField; label: string }[];
  documentFields: { field: DocumentField; label: string }[];
  traceFields: { field: TraceField; label: string }[];
  aboutFields: { field: AboutField; label: string }[];
  authorizations: { valide: string; expiree: string; absente: string; refusee: string };
  recordStates: { open: string; closed: string; absent: string };
  /** Lists as tables or as lists of cards. */
  layout: { patients: 'table' | 'list'; documents: 'table' | 'list'; menuPlace: 'top' | 'bottom' };
}
