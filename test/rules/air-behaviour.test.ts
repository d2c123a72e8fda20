import { lozere, patQuatre, patTrois, table, type Scene } from './scene';

table('air/jamais-d-alimentation', [
  { name: 'consultation seule', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'alimentation en AIR', scene: (s) => s.listed().call({ transaction: 'TD2.1' }), verdict: 'non conforme' },
  { name: 'alimentation en mode indirect', scene: (s) => s.listed().call({ transaction: 'TD2.1', claims: { mode: 'INDIRECTE' } }), verdict: 'conforme' },
  { name: 'alimentation tardive en AIR', scene: (s) => s.listed().ask().end().call({ transaction: 'TD2.1' }), verdict: 'non conforme' },
  { name: 'aucun jeton AIR', scene: (s) => s.call({ transaction: 'TD2.1', claims: { mode: 'INDIRECTE' } }), verdict: 'non concluant' },
]);

const read = (s: Scene, document = '1.1'): Scene => s.call({ transaction: 'TD3.2', documents: [document] });
const open = (s: Scene, title = 'Lettre'): Scene => s.gesture('ouvrir-document', { patient: patTrois.persona, document: title });
table('air/lecture-sur-demande', [
  { name: 'le document ouvert', scene: (s) => read(open(s.consult().listed())), verdict: 'conforme' },
  { name: 'tous, sans geste', scene: (s) => read(read(s.consult().listed()), '1.2'), verdict: 'non conforme', told: /Lettre/ },
  { name: 'un de plus que l’ouvert', scene: (s) => read(read(open(s.consult().listed())), '1.2'), verdict: 'non conforme', told: /Biologie/ },
  { name: 'lu avant d’être ouvert', scene: (s) => open(read(s.consult().listed())), verdict: 'non conforme' },
  { name: 'plus de lectures que permis', params: { max: '1' }, scene: (s) => read(read(open(s.consult().listed()))), verdict: 'non conforme' },
  { name: 'listés, aucun lu', scene: (s) => s.consult().listed(), verdict: 'conforme' },
  { name: 'lu sans avoir été listé', scene: (s) => read(s.consult(), '9.9'), verdict: 'à examiner' },
  { name: 'ni liste ni lecture', scene: (s) => s.consult(), verdict: 'non concluant' },
]);

const authorise = (s: Scene, patient = patTrois): Scene => s.gesture('autoriser', { patient: patient.persona });
const add = (s: Scene): Scene => s.call({ transaction: 'TD0.3', authorization: 'AJOUT' });
table('air/autorisation-sur-geste', [
  { name: 'geste puis déclaration', scene: (s) => add(authorise(s.consult())), verdict: 'conforme' },
  { name: 'sans geste', scene: (s) => add(s.consult()), verdict: 'non conforme' },
  { name: 'geste après', scene: (s) => authorise(add(s.consult())), verdict: 'non conforme' },
  { name: 'geste pour un autre patient', scene: (s) => add(authorise(s.consult(), patQuatre)), verdict: 'non conforme' },
  { name: 'suppression', scene: (s) => s.call({ transaction: 'TD0.3', authorization: 'SUPPRESSION' }), verdict: 'non concluant' },
  { name: 'aucune déclaration', scene: (s) => s.listed({ person: lozere }), verdict: 'non concluant' },
]);
