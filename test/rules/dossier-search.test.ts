import type { DocumentReading, QueryReading } from '../../support/lecture/view';
import { patTrois, table, type Scene } from './scene';

const WORDS = { critere: { type: 'Type :', depuis: 'Créés depuis' }, type: { '11502-2': 'Biologie' } };
const speaking = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, words: WORDS } }; return s; };
const BOTH = { type: '11502-2', depuis: '2025-04-01' };
const search = (s: Scene, criteria: Record<string, string>): Scene => s.gesture('consulter', { patient: patTrois.persona, details: criteria });
const query = (typeCodes: string[], from?: string): Partial<QueryReading> => ({ name: 'findDocuments', statuses: [], typeCodes, creationTime: { ...(from === undefined ? {} : { from }) } });
const received = (s: Scene, typeCodes: string[], from?: string, documents: DocumentReading[] = []): Scene => s.listed({ details: { query: query(typeCodes, from) as QueryReading, documentsReturned: documents } });

table('air/criteres-dans-la-requete', [
  { name: 'les deux', scene: (s) => received(search(s.signIn(), BOTH), ['11502-2^^2.16.840.1.113883.6.1'], '20250331220000'), verdict: 'conforme' },
  { name: 'le premier seul', scene: (s) => received(search(s.signIn(), BOTH), ['11502-2'], '20240301000000'), verdict: 'non conforme', told: /2025-04-01/ },
  { name: 'aucun', scene: (s) => received(search(s.signIn(), BOTH), []), verdict: 'non conforme' },
  { name: 'le critère retiré est encore demandé', scene: (s) => received(search(received(search(s.signIn(), BOTH), ['11502-2'], '20250331220000'), { depuis: BOTH.depuis }), ['11502-2'], '20250331220000'), verdict: 'non conforme', told: /retiré/ },
  { name: 'le critère retiré ne l’est plus', scene: (s) => received(search(received(search(s.signIn(), BOTH), ['11502-2'], '20250331220000'), { depuis: BOTH.depuis }), [], '20250331220000'), verdict: 'conforme' },
  { name: 'aucune recherche sur critères', scene: (s) => received(s.signIn().consult(), []), verdict: 'non concluant' },
]);

const shows = (s: Scene, text?: string): Scene => s.screen({ reading: 'criteres', ...(text === undefined ? {} : { text }) });
table('ecran/criteres-montres', [
  { name: 'les deux, lisibles', scene: (s) => shows(search(speaking(s).signIn(), BOTH), 'Type : Biologie\nCréés depuis le 01/04/2025'), verdict: 'conforme' },
  { name: 'un seul', scene: (s) => shows(search(speaking(s).signIn(), BOTH), 'Type : Biologie'), verdict: 'non conforme' },
  { name: 'un autre type', scene: (s) => shows(search(speaking(s).signIn(), BOTH), 'Type : Lettre\nCréés depuis le 01/04/2025'), verdict: 'non conforme' },
  { name: 'un critère retiré', scene: (s) => shows(search(speaking(s).signIn(), { depuis: BOTH.depuis }), 'Type : Biologie\nCréés depuis le 01/04/2025'), verdict: 'non conforme' },
  { name: 'mots non déclarés', scene: (s) => shows(search(s.signIn(), BOTH), 'Type : Biologie'), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => search(speaking(s).signIn(), BOTH), verdict: 'non concluant' },
]);

const DOCUMENT: DocumentReading = { uniqueId: '1', title: 'Bilan', typeCode: { code: '11502-2', codeSystem: '', displayName: 'CR de biologie' }, authors: [{ nom: 'MERCIER', prenom: 'Anne', id: '8' }], creationTime: '20250504071500' };
const row = (s: Scene, cells: Record<string, string>): Scene => received(s.signIn().consult(), [], undefined, [DOCUMENT]).screen({ reading: 'documents', rows: [{ titre: 'Bilan', reference: '1', ...cells }] });
table('ecran/metadonnees-de-la-liste', [
  { name: 'les siennes', scene: (s) => row(s, { type: 'CR de biologie', auteur: 'Anne MERCIER', date: '04/05/2025 à 09:15' }), verdict: 'conforme' },
  { name: 'type et auteur échangés', scene: (s) => row(s, { type: 'Anne MERCIER', auteur: 'CR de biologie', date: '04/05/2025' }), verdict: 'non conforme' },
  { name: 'une autre date', scene: (s) => row(s, { type: 'CR de biologie', auteur: 'Anne MERCIER', date: '28/11/2026' }), verdict: 'non conforme' },
  { name: 'écran non lu', scene: (s) => received(s.signIn().consult(), [], undefined, [DOCUMENT]), verdict: 'non concluant' },
]);
