import type { PatientRef } from '../../support/journal/facts';
import { aubrac, lozere, OID_TEST, patTrois, table, type Scene } from './scene';

const provisional: PatientRef = { ...patTrois, statutIns: 'provisoire' };
const qualified: PatientRef = { ...patTrois, statutIns: 'qualifiée' };
/** Its key does not fit. */
const wrongKey: PatientRef = { ...patTrois, persona: 'pat-sept', ins: '160019900000199' };
const TD02 = { exists: true as const, status: 'active' as const, patient: { ins: patTrois.ins, oid: OID_TEST, nom: 'Trois', prenom: 'PAT', sexe: 'F' as const, naissance: '19600101' } };
const asked = (s: Scene, patient: PatientRef): Scene => s.admit([aubrac], [patient]).signIn().consult(patient);

table('ins/qualifiee-avant-tout-appel', [
  { name: 'rien ne part', scene: (s) => asked(s, provisional).barrier(), verdict: 'conforme' },
  { name: 'un appel part', scene: (s) => asked(s, provisional).call({ transaction: 'TD0.2' }).barrier(), verdict: 'non conforme', told: /provisoire/ },
  { name: 'qualifiée ensuite', scene: (s) => asked(s, provisional).barrier().admit([], [qualified]).consult().listed().barrier(), verdict: 'conforme' },
  { name: 'un matricule tapé à la main', scene: (s) => asked(s, qualified).gesture('saisir-matricule', { patient: patTrois.persona, details: { matricule: patTrois.ins } }).consult().listed().barrier(), verdict: 'non conforme' },
  { name: 'sans barrière', scene: (s) => asked(s, provisional), verdict: 'non concluant' },
  { name: 'tous qualifiés', scene: (s) => asked(s, qualified).listed().barrier(), verdict: 'non concluant' },
]);

table('ins/cle-controlee', [
  { name: 'rien ne part', scene: (s) => s.admit([aubrac], [wrongKey]).signIn().consult(wrongKey).barrier(), verdict: 'conforme' },
  { name: 'elle part', scene: (s) => s.admit([aubrac], [wrongKey]).signIn().consult(wrongKey).call({ patient: wrongKey }).barrier(), verdict: 'non conforme' },
  { name: 'aucune clé fausse', scene: (s) => s, verdict: 'non concluant' },
]);

table('air/acces-verifie-d-abord', [
  { name: 'TD0.2 d’abord', scene: (s) => s.signIn().consult().call({ transaction: 'TD0.2', details: { td02: TD02 } }).listed(), verdict: 'conforme' },
  { name: 'recherche d’abord', scene: (s) => s.signIn().consult().listed().call({ transaction: 'TD0.2', details: { td02: TD02 } }), verdict: 'non conforme' },
  { name: 'vérifié pour un autre', scene: (s) => s.signIn().consult().call({ transaction: 'TD0.2', person: lozere, details: { td02: TD02 } }).listed(), verdict: 'non conforme' },
  { name: 'aucune lecture', scene: (s) => s.signIn().consult().call({ transaction: 'TD0.2', details: { td02: TD02 } }), verdict: 'non concluant' },
]);

const status = (s: Scene, text: string): Scene => s.screen({ reading: 'statut-ins', text, person: 'aubrac' });
const words = (s: Scene, provisoire = 'provisoire'): Scene => { s.header = { ...s.header, target: { ...s.header.target, words: { 'statut-ins': { provisoire, qualifiee: 'qualifiée' } } } }; return s; };
table('ecran/statut-ins', [
  { name: 'le sien', scene: (s) => status(asked(words(s), provisional), 'Provisoire'), verdict: 'conforme' },
  { name: 'un autre', scene: (s) => status(asked(words(s), provisional), 'qualifiée'), verdict: 'non conforme' },
  { name: 'deux statuts, un mot', scene: (s) => status(asked(words(s, 'qualifiée'), provisional), 'qualifiée'), verdict: 'non conforme' },
  { name: 'non décrit', scene: (s) => asked(s, provisional).screen({ reading: 'statut-ins', mapped: false }), verdict: 'à examiner' },
  { name: 'non lu', scene: (s) => asked(s, provisional), verdict: 'non concluant' },
]);

const other = { ...TD02, patient: { ...TD02.patient, prenom: 'Odette' } };
const diverging = (s: Scene): Scene => asked(s, qualified).call({ transaction: 'TD0.2', details: { td02: other } });
table('ins/decision-du-professionnel', [
  { name: 'rien ne suit', scene: (s) => diverging(s), verdict: 'conforme' },
  { name: 'confirmé, vérifié de nouveau, puis cherché', scene: (s) => diverging(s).gesture('confirmer-identite', { patient: patTrois.persona }).call({ transaction: 'TD0.2', details: { td02: other } }).listed(), verdict: 'conforme' },
  { name: 'cherché sans lui', scene: (s) => diverging(s).listed(), verdict: 'non conforme', told: /prenom/ },
  { name: 'mêmes traits, autrement écrits', scene: (s) => asked(s, qualified).call({ transaction: 'TD0.2', details: { td02: TD02 } }), verdict: 'non concluant' },
]);
const window = (s: Scene, ...matches: string[]): Scene => diverging(s).screen({ reading: 'traits-divergents', text: 'x', matches });
table('ecran/traits-divergents', [
  { name: 'le bon trait', scene: (s) => window(s, 'trait-prenom'), verdict: 'conforme' },
  { name: 'un autre', scene: (s) => window(s, 'trait-nom'), verdict: 'non conforme' },
  { name: 'un de trop', scene: (s) => window(s, 'trait-nom', 'trait-prenom'), verdict: 'non conforme' },
  { name: 'aucun', scene: (s) => window(s), verdict: 'non conforme', told: /aucun trait/ },
  { name: 'rien ne diverge', scene: (s) => s.screen({ reading: 'traits-divergents' }), verdict: 'non concluant' },
]);

const rows = (...titles: string[]) => ({ reading: 'documents', rows: titles.map((titre) => ({ titre })), person: 'aubrac' });
table('ecran/rien-de-plus-que-rendu', [
  { name: 'rien, après un refus', scene: (s) => s.signIn().consult().call({ transaction: 'TD0.2' }).screen({ reading: 'documents', person: 'aubrac' }), verdict: 'conforme' },
  { name: 'la liste d’un confrère', scene: (s) => s.signIn(lozere).consult(patTrois, lozere).listed({ person: lozere }).signIn().consult().call({ transaction: 'TD0.2' }).screen(rows('Lettre')), verdict: 'non conforme', told: /Lettre/ },
  { name: 'ce qui lui a été rendu', scene: (s) => s.signIn().consult().listed().screen(rows('Lettre', 'Biologie')), verdict: 'conforme' },
  { name: 'rien demandé en son nom', scene: (s) => s.signIn().screen(rows('Lettre')), verdict: 'non concluant' },
]);
