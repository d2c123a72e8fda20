import type { QueryReading } from '../../support/lecture/view';
import type { Td02Answer } from '../../support/xds/types';
import { lozere, patQuatre, patTrois, table, type Scene } from './scene';

/** The run's profile chose this reading of an ambiguity. */
const choosing = (s: Scene, ambiguity: string, reading: string): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, [ambiguity]: reading } }; return s; };
table('air/jamais-d-alimentation', [
  { name: 'consultation seule', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'alimentation en AIR', scene: (s) => s.listed().call({ transaction: 'TD2.1' }), verdict: 'non conforme' },
  { name: 'alimentation en mode indirect', scene: (s) => s.listed().call({ transaction: 'TD2.1', claims: { mode: 'INDIRECTE' } }), verdict: 'conforme' },
  { name: 'alimentation tardive en AIR', scene: (s) => s.listed().ask().end().call({ transaction: 'TD2.1' }), verdict: 'non conforme' },
  { name: 'aucun jeton AIR', scene: (s) => s.call({ transaction: 'TD2.1', claims: { mode: 'INDIRECTE' } }), verdict: 'non concluant' },
  { name: 'alimentation en AIR, que le profil admet', scene: (s) => choosing(s, 'alimentation-en-air', 'oui').listed().call({ transaction: 'TD2.1' }), verdict: 'sans objet' },
]);

const read = (s: Scene, document = '1.1'): Scene => s.call({ transaction: 'TD3.2', documents: [document] });
const open = (s: Scene, title = 'Lettre'): Scene => s.gesture('ouvrir-document', { patient: patTrois.persona, document: title });
const readingOnGesture = (s: Scene): Scene => choosing(s, 'td3-2-automatique', 'sur-geste');
table('air/lecture-sur-demande', [
  { name: 'le document ouvert', scene: (s) => read(open(s.consult().listed())), verdict: 'conforme' },
  { name: 'tous, sans geste', scene: (s) => read(read(s.consult().listed()), '1.2'), verdict: 'non conforme', told: /Lettre/ },
  { name: 'sur geste : un de plus que l’ouvert', scene: (s) => read(readingOnGesture(read(open(s.consult().listed()))), '1.2'), verdict: 'non conforme', told: /Biologie/ },
  { name: 'sur geste : lu avant d’être ouvert', scene: (s) => open(read(readingOnGesture(s).consult().listed())), verdict: 'non conforme' },
  { name: 'préchargement réglé : un seul des deux, sans geste', scene: (s) => read(s.consult().listed()), verdict: 'à examiner', told: /critères/ },
  { name: 'sur geste : le même préchargement', scene: (s) => read(readingOnGesture(s).consult().listed()), verdict: 'non conforme' },
  { name: 'plus de lectures que permis', params: { max: '1' }, scene: (s) => read(read(open(s.consult().listed()))), verdict: 'non conforme' },
  { name: 'listés, aucun lu', scene: (s) => s.consult().listed(), verdict: 'conforme' },
  { name: 'lu sans avoir été listé', scene: (s) => read(s.consult(), '9.9'), verdict: 'à examiner' },
  { name: 'ni liste ni lecture', scene: (s) => s.consult(), verdict: 'non concluant' },
]);

const authorise = (s: Scene, patient = patTrois): Scene => s.gesture('autoriser', { patient: patient.persona });
const add = (s: Scene): Scene => s.call({ transaction: 'TD0.3', authorization: 'AJOUT' });
const told = (s: Scene, autorisation?: string): Scene => s.call({ transaction: 'TD0.2', details: { td02: { exists: true, autorisation } as unknown as Td02Answer } });
const onGesture = (s: Scene): Scene => choosing(s, 'td0-3-automatique', 'sur-geste');
table('air/autorisation-sur-geste', [
  { name: 'geste puis déclaration', scene: (s) => add(authorise(s.consult())), verdict: 'conforme' },
  { name: 'sur geste : sans geste, l’autorisation étant absente', scene: (s) => add(told(onGesture(s).consult(), 'NON_EXISTE')), verdict: 'non conforme' },
  { name: 'sans geste, l’autorisation étant absente', scene: (s) => add(told(s.consult(), 'NON_EXISTE')), verdict: 'conforme' },
  { name: 'sans geste, l’autorisation ayant expiré', scene: (s) => add(told(s.consult(), 'EXPIRE')), verdict: 'conforme' },
  { name: 'sans geste ni vérification', scene: (s) => add(s.consult()), verdict: 'non conforme' },
  { name: 'sans geste, l’autorisation étant déjà valide', scene: (s) => add(told(s.consult(), 'VALIDE')), verdict: 'non conforme' },
  { name: 'sans geste, le professionnel étant bloqué', scene: (s) => add(told(s.consult(), 'INTERDIT')), verdict: 'non conforme' },
  { name: 'sans geste, le patient s’opposant', scene: (s) => add(told(s.gesture('opposer', { patient: patTrois.persona, details: { usage: 'consultation' } }).consult(), 'NON_EXISTE')), verdict: 'non conforme' },
  { name: 'sur geste : geste après', scene: (s) => authorise(add(onGesture(s).consult())), verdict: 'non conforme' },
  { name: 'sur geste : geste pour un autre patient', scene: (s) => add(authorise(onGesture(s).consult(), patQuatre)), verdict: 'non conforme' },
  { name: 'l’autorisation manque, rien n’est déclaré', scene: (s) => told(s.consult(), 'NON_EXISTE'), verdict: 'conforme' },
  { name: 'suppression', scene: (s) => s.call({ transaction: 'TD0.3', authorization: 'SUPPRESSION' }), verdict: 'non concluant' },
  { name: 'aucune déclaration', scene: (s) => s.listed({ person: lozere }), verdict: 'non concluant' },
]);

const ASKED = { message: 'autorisation-a-confirmer' };
table('ecran/autorisation-demandee', [
  { name: 'la question', params: ASKED, scene: (s) => s.screen({ text: 'Confirmez', matches: ['autorisation-a-confirmer'] }), verdict: 'conforme' },
  { name: 'aucune question', params: ASKED, scene: (s) => s.screen({ text: 'Documents', matches: [] }), verdict: 'non conforme' },
  { name: 'déclarée d’office, comme la lecture l’admet', params: ASKED, scene: (s) => add(s).screen({ text: 'Documents', matches: [] }), verdict: 'sans objet' },
  { name: 'sur geste : déclarée d’office', params: ASKED, scene: (s) => add(onGesture(s)).screen({ text: 'Documents', matches: [] }), verdict: 'non conforme' },
  { name: 'écran non lu', params: ASKED, scene: (s) => s, verdict: 'non concluant' },
]);

const openRecord = (s: Scene, patient = patTrois): Scene => s.gesture('ouvrir-dossier', { patient: patient.persona });
const searchOnGesture = (s: Scene): Scene => choosing(s, 'td3-1-automatique', 'sur-geste');
table('air/recherche-sur-geste', [
  { name: 'sur demande', scene: (s) => s.consult().listed(), verdict: 'conforme' },
  { name: 'à l’ouverture du dossier', scene: (s) => openRecord(s).listed(), verdict: 'conforme' },
  { name: 'sur geste : à l’ouverture du dossier', scene: (s) => openRecord(searchOnGesture(s)).listed(), verdict: 'non conforme' },
  { name: 'après une alimentation', scene: (s) => s.gesture('alimenter', { patient: patTrois.persona }).listed(), verdict: 'non conforme' },
  { name: 'sans aucun geste', scene: (s) => s.listed(), verdict: 'non conforme' },
  { name: 'le dossier d’un autre patient', scene: (s) => openRecord(s, patQuatre).listed(), verdict: 'non conforme' },
  { name: 'métadonnées d’un document ouvert', scene: (s) => open(s.consult().listed()).call({ details: { query: { name: 'getDocuments' } as unknown as QueryReading } }), verdict: 'conforme' },
  { name: 'aucune recherche', scene: (s) => s.consult(), verdict: 'non concluant' },
]);
