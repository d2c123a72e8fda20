import { aubrac, lozere, patQuatre, patTrois, table, type Scene } from './scene';

const AUBRAC = { personne: 'aubrac' };
const recap = (s: Scene, ...patients: string[]): Scene => s.screen({ reading: 'recapitulatif', person: aubrac.persona, rows: patients.map((patient) => ({ patient })) });
const both = (s: Scene): Scene => s.signIn(lozere, 'poste 2').consult(patQuatre, lozere, 'poste 2').listed({ person: lozere, patient: patQuatre }).signIn().consult().listed();
table('ecran/recapitulatif-des-acces', [
  { name: 'ses accès et eux seuls', params: AUBRAC, scene: (s) => recap(both(s), patTrois.ins), verdict: 'conforme' },
  { name: 'une ligne par appel', params: AUBRAC, scene: (s) => recap(both(s), patTrois.ins, patTrois.ins), verdict: 'conforme' },
  { name: 'un accès omis', params: AUBRAC, scene: (s) => recap(both(s)), verdict: 'non conforme', told: /absent du récapitulatif/ },
  { name: 'un accès d’un autre', params: AUBRAC, scene: (s) => recap(both(s), patTrois.ins, patQuatre.ins), verdict: 'non conforme', told: /quelqu’un d’autre/ },
  { name: 'aucun accès', params: AUBRAC, scene: (s) => recap(s.signIn()), verdict: 'non concluant' },
  { name: 'écran non lu', params: AUBRAC, scene: (s) => both(s), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => recap(both(s)), verdict: 'non concluant' },
]);
