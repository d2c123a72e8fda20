import { patTrois, table, type Scene } from './scene';

const lot = (s: Scene, value: string, ...documents: string[]): Scene => s.add({ kind: 'act', act: 'mock-configured', what: 'lot', value, documents });
const lots = (s: Scene): Scene => lot(lot(s.signIn(), 'sejour', 'Compte rendu', 'Ordonnance', 'Biologie'), 'transfert', 'Compte rendu', 'Lettre');
const opened = (s: Scene, document: string): Scene => lots(s).gesture('ouvrir-document', { patient: patTrois.persona, document }).gesture('voir-le-lot', { patient: patTrois.persona });
const shown = (s: Scene, ...titles: string[]): Scene => s.screen({ reading: 'meme-lot', rows: titles.map((titre) => ({ titre })) });

table('ecran/documents-du-meme-lot', [
  { name: 'les deux autres', scene: (s) => shown(opened(s, 'Biologie'), 'Ordonnance', 'Compte rendu'), verdict: 'conforme' },
  { name: 'ceux des deux lots', scene: (s) => shown(opened(s, 'Compte rendu'), 'Ordonnance', 'Biologie', 'Lettre'), verdict: 'conforme' },
  { name: 'aucun, d’un document seul', scene: (s) => opened(s, 'Autre').screen({ reading: 'meme-lot' }), verdict: 'conforme' },
  { name: 'un seul des deux lots', scene: (s) => shown(opened(s, 'Compte rendu'), 'Ordonnance', 'Biologie'), verdict: 'non conforme', told: /« Lettre » absent/ },
  { name: 'le lot voisin aussi', scene: (s) => shown(opened(s, 'Biologie'), 'Ordonnance', 'Compte rendu', 'Lettre'), verdict: 'non conforme', told: /« Lettre » en trop/ },
  { name: 'soi-même', scene: (s) => shown(opened(s, 'Lettre'), 'Compte rendu', 'Lettre'), verdict: 'non conforme' },
  { name: 'deux fois le même', scene: (s) => shown(opened(s, 'Lettre'), 'Compte rendu', 'Compte rendu'), verdict: 'non conforme', told: /en trop/ },
  { name: 'un lien d’un document seul', scene: (s) => shown(opened(s, 'Autre'), 'Lettre'), verdict: 'non conforme', told: /aucun autre document/ },
  { name: 'aucun document ouvert', scene: (s) => shown(lots(s), 'Lettre'), verdict: 'non concluant' },
  { name: 'aucun lot', scene: (s) => shown(s.signIn().gesture('ouvrir-document', { document: 'Lettre' })), verdict: 'non concluant' },
  { name: 'écran non lu', scene: (s) => opened(s, 'Lettre'), verdict: 'non concluant' },
  { name: 'lecture non décrite', scene: (s) => opened(s, 'Lettre').screen({ reading: 'meme-lot', mapped: false }), verdict: 'à examiner' },
]);
