import type { PersonRef } from '../../support/journal/facts';
import { aubrac, patTrois, table, type Call, type Scene } from './scene';

const bruyere: PersonRef = { persona: 'bruyere', login: 'bruyere.1', rpps: '99900033333', nom: 'BRUYERE', prenom: 'Julie', profession: 'SECRETARIAT_MEDICAL', place: 'responsabilite' };
const larzac: PersonRef = { ...bruyere, persona: 'larzac', login: 'larzac.1', nom: 'LARZAC', profession: '10', place: 'hors-equipe' };

const on = (s: Scene, person = aubrac): Scene => {
  s.header = { ...s.header, target: { ...s.header.target, automaticDocuments: ['lettre-de-liaison'] } };
  return s.admit([bruyere, larzac], []).signIn(person);
};
const consented = (s: Scene, person = aubrac): Scene => s.gesture('recueillir-consentement', { patient: patTrois.persona, details: { pour: person.persona } }, person);
const opposed = (s: Scene, usage: string): Scene => s.gesture('opposer', { patient: patTrois.persona, details: { usage, canal: 'oral' } });
const search: Call = { transaction: 'TD3.1' };

const READING = { usage: 'consultation' };
table('droits/information-suffit', [
  { name: 'l’équipe consulte', params: READING, scene: (s) => on(s).consult().call(search), verdict: 'conforme' },
  { name: 'l’équipe ne consulte pas', params: READING, scene: (s) => on(s).consult(), verdict: 'non conforme', told: /aucune recherche/ },
  { name: 'le DMP refuse la recherche', params: READING, scene: (s) => on(s).consult().call({ ...search, refused: { stage: 'x', code: 'X' } }), verdict: 'non concluant' },
  { name: 'la recherche d’un autre ne compte pas', params: READING, scene: (s) => on(s).call(search).consult(), verdict: 'non conforme' },
  { name: 'un consentement exprès a été recueilli', params: READING, scene: (s) => consented(on(s)).consult().call(search), verdict: 'non concluant' },
  { name: 'le patient s’oppose', params: READING, scene: (s) => opposed(on(s), 'consultation').consult(), verdict: 'non concluant' },
  { name: 'licite : la secrétaire ne consulte pas', params: READING, scene: (s) => on(s, bruyere).consult(patTrois, bruyere), verdict: 'non concluant' },
  { name: 'licite : hors de l’équipe, rien sans consentement', params: READING, scene: (s) => on(s, larzac).consult(patTrois, larzac), verdict: 'non concluant' },
]);

const FEEDING = { usage: 'alimentation' };
const letter = (s: Scene, person = aubrac, type = 'lettre-de-liaison'): Scene => s.gesture('rediger-document', { patient: patTrois.persona, document: 'Lettre', details: { type } }, person)
  .gesture('valider-document', { patient: patTrois.persona, document: 'Lettre' }, person);
const feed = (person = aubrac, call: Call = {}): Call => ({
  transaction: 'TD2.1', person, claims: { mode: 'INDIRECTE' }, ...call,
  details: { submission: { patientId: '', ins: patTrois.ins, lotUniqueId: '2.25.1', submissionTime: '20260302080000', authors: [], signature: { ok: false, code: '', trouble: '' }, documents: [{ uniqueId: '2.25.2', title: 'Lettre', authors: [] }] } },
});
table('droits/information-suffit', [
  { name: 'l’équipe alimente', params: FEEDING, scene: (s) => letter(on(s)).call(feed()), verdict: 'conforme' },
  { name: 'la secrétaire alimente', params: FEEDING, scene: (s) => letter(on(s, bruyere), bruyere).call(feed(bruyere)), verdict: 'conforme' },
  { name: 'la secrétaire n’alimente pas', params: FEEDING, scene: (s) => letter(on(s, bruyere), bruyere), verdict: 'non conforme', told: /BRUYERE/ },
  { name: 'le DMP refuse le dépôt', params: FEEDING, scene: (s) => letter(on(s)).call(feed(aubrac, { refused: { stage: 'x', code: 'X' } })), verdict: 'non concluant' },
  { name: 'le patient s’oppose', params: FEEDING, scene: (s) => letter(opposed(on(s), 'alimentation')), verdict: 'non concluant' },
  { name: 'licite : opposé à la seule consultation, son document part', params: FEEDING, scene: (s) => letter(opposed(on(s), 'consultation')).call(feed()), verdict: 'conforme' },
  { name: 'licite : hors de l’équipe', params: FEEDING, scene: (s) => letter(on(s, larzac), larzac), verdict: 'non concluant' },
  { name: 'licite : un document de travail reste', params: FEEDING, scene: (s) => letter(on(s), aubrac, 'note-de-travail'), verdict: 'non concluant' },
  { name: 'la cible ne dit pas ce qui part', params: FEEDING, scene: (s) => letter(s.signIn()), verdict: 'à examiner' },
  { name: 'question sans usage', scene: (s) => on(s).consult().call(search), verdict: 'non concluant' },
]);
