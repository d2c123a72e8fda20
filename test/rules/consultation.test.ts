import type { DocumentReading, QueryReading } from '../../support/lecture/view';
import { aubrac, lozere, patTrois, table, type Scene } from './scene';

const APPROVED = 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved';
const DEPRECATED = 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated';
const ARCHIVED = 'urn:asip:ci-sis:2010:StatusType:Archived';
const WORDS = {
  etat: { 'masque-ps': 'Masqué', 'invisible-patient': 'Caché au patient', 'invisible-representants': 'Caché aux parents', archive: 'Archivé', obsolete: 'Périmé' },
  origine: { patient: 'du patient' }, 'filtre-actif': { 'en-vigueur': 'En vigueur', archives: 'Avec archives', obsoletes: 'Avec périmés', recents: 'Deux ans' },
};
/** A target whose file says its own words. */
const speaking = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, words: WORDS } }; return s; };

const doc = (uniqueId: string, more: Partial<DocumentReading> & { codes?: string[] } = {}): DocumentReading => {
  const { codes = [], ...rest } = more;
  return { uniqueId, title: `Document ${uniqueId}`, status: APPROVED, confidentialityCodes: ['N', ...codes].map((code) => ({ code, codeSystem: '' })), ...rest };
};
const answered = (s: Scene, documents: DocumentReading[], query: Partial<QueryReading> = {}): Scene => s.signIn().consult().listed({ details: {
  documentsReturned: documents, query: { name: 'findDocuments', statuses: [APPROVED], creationTime: { from: '20250101000000' }, ...query } as QueryReading } });
const shown = (s: Scene, cells: Record<string, Record<string, string>>): Scene =>
  s.screen({ reading: 'documents', person: 'aubrac', rows: Object.entries(cells).map(([reference, row]) => ({ titre: `Document ${reference}`, reference, ...row })) });

const states = (s: Scene): Scene => answered(s, [doc('1', { codes: ['INVISIBLE_PATIENT'] }), doc('2', { codes: ['INVISIBLE_REPRESENTANTS_LEGAUX'] }), doc('3')]);
const etat = (one: string, two: string, three: string): Record<string, Record<string, string>> => ({ 1: { etat: one }, 2: { etat: two }, 3: { etat: three } });
table('ecran/etats-des-documents', [
  { name: 'chacun son signe, rien au courant', scene: (s) => shown(states(speaking(s)), etat('Caché au patient', 'Caché aux parents', '')), verdict: 'conforme' },
  { name: 'un tiret au courant', scene: (s) => shown(states(speaking(s)), etat('Caché au patient', 'Caché aux parents', '—')), verdict: 'conforme' },
  { name: 'deux signes sur un même document', scene: (s) => shown(answered(speaking(s), [doc('1', { codes: ['MASQUE_PS'], status: ARCHIVED })]), { 1: { etat: 'Masqué Archivé' } }), verdict: 'conforme' },
  { name: 'signe absent', scene: (s) => shown(states(speaking(s)), etat('', 'Caché aux parents', '')), verdict: 'non conforme', told: /Document 1/ },
  { name: 'signes échangés', scene: (s) => shown(states(speaking(s)), etat('Caché aux parents', 'Caché au patient', '')), verdict: 'non conforme' },
  { name: 'signe sur le courant', scene: (s) => shown(states(speaking(s)), etat('Caché au patient', 'Caché aux parents', 'Périmé')), verdict: 'non conforme', told: /Document 3/ },
  { name: 'mots non déclarés, signes distincts', scene: (s) => shown(states(s), etat('A', 'B', '')), verdict: 'à examiner' },
  { name: 'mots non déclarés, signes confondus', scene: (s) => shown(states(s), etat('A', 'A', '')), verdict: 'non conforme' },
  { name: 'signes dessinés', scene: (s) => shown(states(s), etat('', '', '')), verdict: 'à examiner' },
  { name: 'état attendu que le DMP n’a pas rendu', params: { etats: 'archive' }, scene: (s) => shown(states(speaking(s)), etat('Caché au patient', 'Caché aux parents', '')), verdict: 'non concluant', told: /archive/ },
  { name: 'écran non lu', scene: (s) => states(speaking(s)), verdict: 'non concluant' },
]);

const mixed = (s: Scene): Scene => answered(s, [doc('1', { classCode: { code: '90', codeSystem: '' } }), doc('2', { typeCode: { code: 'DOCPAT01', codeSystem: '' } }), doc('3')]);
const type = (one: string, two: string, three: string): Record<string, Record<string, string>> => ({ 1: { type: one }, 2: { type: two }, 3: { type: three } });
table('ecran/documents-du-patient', [
  { name: 'les deux familles, et elles seules', scene: (s) => shown(mixed(speaking(s)), type('Autre du patient', 'Synthèse du patient', 'Synthèse')), verdict: 'conforme' },
  { name: 'signe absent', scene: (s) => shown(mixed(speaking(s)), type('Autre', 'Synthèse du patient', 'Synthèse')), verdict: 'non conforme' },
  { name: 'signe sur un document de professionnel', scene: (s) => shown(mixed(speaking(s)), type('du patient', 'du patient', 'du patient')), verdict: 'non conforme' },
  { name: 'signe non déclaré', scene: (s) => shown(mixed(s), type('A', 'B', 'C')), verdict: 'à examiner' },
  { name: 'aucun document du patient', scene: (s) => shown(answered(speaking(s), [doc('3')]), { 3: {} }), verdict: 'non concluant' },
]);

const summer = (s: Scene): Scene => answered(s, [doc('1', { creationTime: '20250714223000' })]);
const date = (text: string): Record<string, Record<string, string>> => ({ 1: { date: text } });
table('ecran/dates-locales', [
  { name: 'jour et heure d’ici', scene: (s) => shown(summer(s), date('15/07/2025 à 00:30')), verdict: 'conforme' },
  { name: 'jour seul', scene: (s) => shown(summer(s), date('15 juillet 2025')), verdict: 'conforme' },
  { name: 'forme ISO', scene: (s) => shown(summer(s), date('2025-07-15 00h30')), verdict: 'conforme' },
  { name: 'heure universelle', scene: (s) => shown(summer(s), date('14/07/2025 à 22:30')), verdict: 'non conforme' },
  { name: 'jour universel', scene: (s) => shown(summer(s), date('14/07/2025')), verdict: 'non conforme' },
  { name: 'heure d’hiver en été', scene: (s) => shown(summer(s), date('14/07/2025 à 23:30')), verdict: 'non conforme' },
  { name: 'date illisible', scene: (s) => shown(summer(s), date('cet été')), verdict: 'à examiner' },
  { name: 'jour seul, le même aux deux horloges', scene: (s) => shown(answered(s, [doc('1', { creationTime: '20250714100000' })]), date('14/07/2025')), verdict: 'non concluant' },
]);

const filtered = (s: Scene, filtre: string | undefined, query: Partial<QueryReading>): Scene => s.signIn().gesture('consulter', { patient: patTrois.persona, ...(filtre === undefined ? {} : { details: { filtre } }) })
  .listed({ details: { query: { name: 'findDocuments', statuses: [APPROVED], creationTime: { from: '20250101000000' }, ...query } as QueryReading } });
table('air/perimetre-de-la-recherche', [
  { name: 'en vigueur, deux ans', scene: (s) => filtered(s, undefined, {}), verdict: 'conforme' },
  { name: 'archives demandées', scene: (s) => filtered(s, 'archives', { statuses: [APPROVED, ARCHIVED] }), verdict: 'conforme' },
  { name: 'deux requêtes d’un même geste', scene: (s) => filtered(s, 'archives', {}).listed({ details: { query: { name: 'findDocuments', statuses: [ARCHIVED], creationTime: { from: '20250101000000' } } as unknown as QueryReading } }), verdict: 'conforme' },
  { name: 'archives d’office', scene: (s) => filtered(s, undefined, { statuses: [APPROVED, ARCHIVED] }), verdict: 'non conforme', told: /archivés/ },
  { name: 'archives demandées en vain', scene: (s) => filtered(s, 'archives', {}), verdict: 'non conforme' },
  { name: 'en vigueur oubliés', scene: (s) => filtered(s, 'archives', { statuses: [ARCHIVED] }), verdict: 'non conforme' },
  { name: 'anciens demandés', scene: (s) => filtered(s, 'anciens', { creationTime: {} }), verdict: 'conforme' },
  { name: 'anciens demandés en vain', scene: (s) => filtered(s, 'anciens', {}), verdict: 'non conforme' },
  { name: 'sans borne : aucune source ne la fixe', scene: (s) => filtered(s, undefined, { creationTime: {} }), verdict: 'à examiner' },
  { name: 'aucune recherche', scene: (s) => s.signIn().consult(), verdict: 'non concluant' },
]);

const filters = (s: Scene, text: string | undefined): Scene => s.screen({ reading: 'filtres', person: 'aubrac', text });
table('ecran/filtres-montres', [
  { name: 'ceux de la recherche', scene: (s) => filters(answered(speaking(s), []), 'En vigueur, Deux ans'), verdict: 'conforme' },
  { name: 'un filtre enlevé', scene: (s) => filters(answered(speaking(s), [], { creationTime: {} }), 'En vigueur'), verdict: 'conforme' },
  { name: 'rien à l’écran', scene: (s) => filters(answered(speaking(s), []), undefined), verdict: 'non conforme' },
  { name: 'un filtre montré à tort', scene: (s) => filters(answered(speaking(s), [], { creationTime: {} }), 'En vigueur, Deux ans'), verdict: 'non conforme' },
  { name: 'obsolètes tus', scene: (s) => filters(answered(speaking(s), [], { statuses: [APPROVED, DEPRECATED] }), 'Deux ans'), verdict: 'non conforme' },
  { name: 'mots non déclarés', scene: (s) => filters(answered(s, []), 'Récents'), verdict: 'à examiner' },
  { name: 'mots non déclarés, rien à l’écran', scene: (s) => filters(answered(s, []), undefined), verdict: 'non conforme' },
  { name: 'écran non lu', scene: (s) => answered(s, []), verdict: 'non concluant' },
]);

const opened = (s: Scene, codes: string[]): Scene => answered(s, [doc('1', { codes })]).call({ transaction: 'TD3.2', documents: ['1'] });
const alert = (s: Scene, ...matches: string[]): Scene => s.screen({ reading: 'alerte', person: 'aubrac', text: 'Attention', matches });
table('ecran/alerte-a-l-ouverture', [
  { name: 'non visible du patient', scene: (s) => alert(opened(s, ['INVISIBLE_PATIENT']), 'alerte-invisible-patient'), verdict: 'conforme' },
  { name: 'document courant, rien', scene: (s) => alert(opened(s, [])), verdict: 'conforme' },
  { name: 'alerte absente', scene: (s) => alert(opened(s, ['INVISIBLE_PATIENT'])), verdict: 'non conforme' },
  { name: 'la phrase de l’autre', scene: (s) => alert(opened(s, ['INVISIBLE_REPRESENTANTS_LEGAUX']), 'alerte-invisible-patient'), verdict: 'non conforme' },
  { name: 'alerte sur un document courant', scene: (s) => alert(opened(s, []), 'alerte-invisible-patient'), verdict: 'non conforme' },
  { name: 'aucun document ouvert', scene: (s) => alert(answered(s, [doc('1')])), verdict: 'non concluant' },
]);

const HEADER = { words: ['PAT-TROIS', 'MERCIER'], effectiveTime: '20260504091500-0400' };
const delivered = (s: Scene): Scene => s.signIn().consult().call({ transaction: 'TD3.2', documents: ['1'], delivered: [{ uniqueId: '1', passages: [], header: HEADER }] });
const header = (s: Scene, text: string): Scene => s.screen({ reading: 'entete', person: 'aubrac', text });
table('ecran/entete-du-document', [
  { name: 'l’heure de l’en-tête et sa mention', scene: (s) => header(delivered(s), 'PAT-TROIS\nMercier\n04/05/2026 à 09:15 (heure locale du producteur)'), verdict: 'conforme' },
  { name: 'heure convertie', scene: (s) => header(delivered(s), 'PAT-TROIS MERCIER 04/05/2026 à 15:15 (heure locale du producteur)'), verdict: 'non conforme' },
  { name: 'sans la mention', scene: (s) => header(delivered(s), 'PAT-TROIS MERCIER 04/05/2026 à 09:15'), verdict: 'non conforme', told: /mention/ },
  { name: 'un autre auteur', scene: (s) => header(delivered(s), 'PAT-TROIS DURAND 04/05/2026 à 09:15 (heure locale du producteur)'), verdict: 'non conforme' },
  { name: 'aucun document rendu', scene: (s) => header(s, 'x'), verdict: 'non concluant' },
]);

const emergency = (s: Scene, motif = 'Patient inconscient'): Scene => s.gesture('consulter-en-bris-de-glace', { patient: patTrois.persona, details: { motif } });
const BROKEN = { claims: { purposeOfUse: { code: 'bris_de_glace', codeSystem: '1.2.250.1.213.1.1.4.248' } } };
table('air/bris-de-glace-declare', [
  { name: 'déclaré dans chaque jeton', scene: (s) => emergency(s.signIn()).call({ transaction: 'TD0.2', ...BROKEN }).listed(BROKEN), verdict: 'conforme' },
  { name: 'silencieux dès la vérification', scene: (s) => emergency(s.signIn()).call({ transaction: 'TD0.2' }).listed(BROKEN), verdict: 'non conforme' },
  { name: 'déclaré sans motif', scene: (s) => emergency(s.signIn(), '').listed(BROKEN), verdict: 'non conforme' },
  { name: 'sans motif, rien ne part', scene: (s) => emergency(s.signIn(), ''), verdict: 'conforme' },
  { name: 'encore déclaré après le retour', scene: (s) => emergency(s.signIn()).listed(BROKEN).gesture('quitter-bris-de-glace', { patient: patTrois.persona }).listed(BROKEN), verdict: 'non conforme' },
  { name: 'déclaré par un collègue qui ne l’a pas demandé', scene: (s) => emergency(s.signIn()).listed(BROKEN).signIn(lozere).consult(patTrois, lozere).listed({ ...BROKEN, person: lozere }), verdict: 'non conforme' },
  { name: 'aucun bris de glace', scene: (s) => s.signIn().consult().listed(), verdict: 'non concluant' },
]);
table('air/vihf-complet', [
  { name: 'bris de glace demandé', scene: (s) => emergency(s.signIn()).listed(BROKEN), verdict: 'conforme' },
  { name: 'bris de glace que personne n’a demandé', scene: (s) => s.signIn().consult().listed(BROKEN), verdict: 'non conforme' },
]);

const banner = (s: Scene, on: boolean): Scene => s.screen({ reading: 'bandeau', person: 'aubrac', ...(on ? { text: 'Bris de glace', matches: ['bandeau-bris-de-glace'] } : {}) });
table('ecran/bandeau-bris-de-glace', [
  { name: 'tant qu’il dure, puis plus', scene: (s) => banner(banner(emergency(s.signIn()), true).gesture('quitter-bris-de-glace', { patient: patTrois.persona }), false), verdict: 'conforme' },
  { name: 'perdu au second écran', scene: (s) => banner(banner(emergency(s.signIn()), true), false), verdict: 'non conforme' },
  { name: 'resté après', scene: (s) => banner(banner(emergency(s.signIn()), true).gesture('quitter-bris-de-glace', { patient: patTrois.persona }), true), verdict: 'non conforme' },
  { name: 'lu hors du bris de glace', scene: (s) => banner(s.signIn().consult(), false), verdict: 'non concluant' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => emergency(s.signIn()).screen({ reading: 'bandeau', person: 'aubrac', mapped: false }), verdict: 'à examiner' },
]);

const trace = { at: '2026-03-02T08:00:00Z', action: 'bris-de-glace', login: aubrac.login, patient: patTrois.ins };
table('trace/bris-de-glace', [
  { name: 'personne, patient et motif', scene: (s) => emergency(s.signIn()).export([{ ...trace, motif: 'Patient inconscient' }]), verdict: 'conforme' },
  { name: 'sans le motif', scene: (s) => emergency(s.signIn()).export([trace]), verdict: 'non conforme' },
  { name: 'd’une autre personne', scene: (s) => emergency(s.signIn()).export([{ ...trace, login: lozere.login, motif: 'Patient inconscient' }]), verdict: 'non conforme' },
  { name: 'aucune extraction', scene: (s) => emergency(s.signIn()), verdict: 'non concluant' },
]);

const bring = (s: Scene, documents: string): Scene => s.gesture('importer', { patient: patTrois.persona, details: { documents } });
const record = (s: Scene, ...rows: Record<string, string>[]): Scene => s.screen({ reading: 'dossier', person: 'aubrac', rows });
const LETTER = { titre: 'Lettre', origine: 'DMP' };
table('import/documents-choisis', [
  { name: 'le document choisi, lui seul', scene: (s) => record(bring(s.signIn().consult().listed(), 'Lettre'), LETTER), verdict: 'conforme' },
  { name: 'à côté d’un document écrit ici', scene: (s) => record(bring(s.signIn().consult().listed(), 'Lettre'), LETTER, { titre: 'Observation' }), verdict: 'conforme' },
  { name: 'le document choisi, quand le profil ne veut rien garder', scene: (s) => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, 'conservation-des-documents-lus': 'jamais' } }; return record(bring(s.signIn().consult().listed(), 'Lettre'), LETTER); }, verdict: 'à examiner', told: /déconseille/ },
  { name: 'importé deux fois, gardé deux fois', scene: (s) => record(bring(bring(s.signIn().consult().listed(), 'Lettre'), 'Lettre'), LETTER, LETTER), verdict: 'non conforme', told: /2 fois/ },
  { name: 'un document que personne n’a choisi', scene: (s) => record(bring(s.signIn().consult().listed(), 'Lettre'), LETTER, { titre: 'Biologie' }), verdict: 'non conforme' },
  { name: 'un document choisi absent', scene: (s) => record(bring(s.signIn().consult().listed(), 'Lettre|Biologie'), LETTER), verdict: 'non conforme', told: /absent/ },
  { name: 'lu sans être importé, gardé', scene: (s) => record(s.signIn().consult().listed(), LETTER), verdict: 'non conforme' },
  { name: 'rien de listé', scene: (s) => record(s), verdict: 'non concluant' },
]);
table('import/origine-dmp', [
  { name: 'l’origine est dite', scene: (s) => record(bring(dmpOrigin(s).signIn().consult().listed(), 'Lettre'), LETTER), verdict: 'conforme' },
  { name: 'rien ne la dit', scene: (s) => record(bring(dmpOrigin(s).signIn().consult().listed(), 'Lettre'), { titre: 'Lettre', origine: '' }), verdict: 'non conforme' },
  { name: 'mot non déclaré', scene: (s) => record(bring(s.signIn().consult().listed(), 'Lettre'), LETTER), verdict: 'à examiner' },
  { name: 'aucune copie montrée', scene: (s) => record(bring(dmpOrigin(s).signIn().consult().listed(), 'Lettre')), verdict: 'non concluant' },
]);
function dmpOrigin(s: Scene): Scene { s.header = { ...s.header, target: { ...s.header.target, words: { origine: { dmp: 'DMP' } } } }; return s; }
