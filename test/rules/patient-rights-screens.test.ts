import { table } from './scene';

const CASE_1 = 'Votre équipe consulte votre profil Mon espace santé et y dépose des documents, que d’autres professionnels autorisés liront. Vous pouvez vous opposer à la consultation et, pour un motif légitime, à l’alimentation, ce qui peut avoir des conséquences. Masquez vos documents sur monespacesante.fr ; questions fréquentes, ou 34 22.';
const CONSENT = 'J’ai besoin de consulter votre profil Mon espace santé et d’y verser des documents. Catégories d’informations : médicales. Seuls les professionnels habilités y accèdent. Le patient consent à cet accès.';

table('ecran/mention-annexe-4', [
  { name: 'cas 1', params: { cas: '1' }, scene: (s) => s.screen({ reading: 'mention-information', text: CASE_1 }), verdict: 'conforme' },
  { name: 'cas 1 réécrit sans le téléphone', params: { cas: '1' }, scene: (s) => s.screen({ reading: 'mention-information', text: CASE_1.replace('34 22', 'notre accueil') }), verdict: 'à examiner', told: /téléphone/ },
  { name: 'cas 1 sans droit d’opposition', params: { cas: '1' }, scene: (s) => s.screen({ reading: 'mention-information', text: 'Votre équipe consulte votre profil et y dépose des documents.' }), verdict: 'non conforme', told: /opposer/ },
  { name: 'cas 2', params: { cas: '2' }, scene: (s) => s.screen({ reading: 'mention-consentement', text: CONSENT }), verdict: 'conforme' },
  { name: 'cas 2, sans consentement demandé', params: { cas: '2' }, scene: (s) => s.screen({ reading: 'mention-consentement', text: 'J’ai besoin de consulter votre profil et d’y verser des documents.' }), verdict: 'non conforme' },
  { name: 'cas 3', params: { cas: '3' }, scene: (s) => s.screen({ reading: 'mention-consentement-tiers', text: `Un autre professionnel habilité vous suivra. ${CONSENT}` }), verdict: 'conforme' },
  { name: 'cas 3 avec le texte du cas 2', params: { cas: '3' }, scene: (s) => s.screen({ reading: 'mention-consentement-tiers', text: CONSENT }), verdict: 'non conforme', told: /autre professionnel/ },
  { name: 'rien à l’écran', params: { cas: '2' }, scene: (s) => s.screen({ reading: 'mention-consentement' }), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', params: { cas: '2' }, scene: (s) => s.screen({ reading: 'mention-consentement', mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', params: { cas: '2' }, scene: (s) => s, verdict: 'non concluant' },
  { name: 'question sans cas', scene: (s) => s, verdict: 'non concluant' },
]);

table('ecran/case-non-cochee-d-avance', [
  { name: 'à cocher', scene: (s) => s.screen({ reading: 'case-cochee-d-avance', text: 'non' }), verdict: 'conforme' },
  { name: 'déjà cochée', scene: (s) => s.screen({ reading: 'case-cochee-d-avance', text: 'oui' }), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.screen({ reading: 'case-cochee-d-avance', mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
]);

table('droits/motif-d-opposition', [
  { name: 'aucun motif', scene: (s) => s.screen({ reading: 'motif-d-opposition', text: 'non' }), verdict: 'conforme' },
  { name: 'un motif inscrit est une observation, jamais un rouge', scene: (s) => s.screen({ reading: 'motif-d-opposition', text: 'oui' }), verdict: 'à examiner', told: /observation/ },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.screen({ reading: 'motif-d-opposition', mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
]);

const WHY = { message: 'opposition-du-patient' };
table('ecran/droit-oppose-dit', [
  { name: 'dit', params: WHY, scene: (s) => s.screen({ text: 'Le patient s’oppose', matches: ['opposition-du-patient'] }), verdict: 'conforme' },
  { name: 'autre raison', params: WHY, scene: (s) => s.screen({ text: 'DMP indisponible', matches: [] }), verdict: 'non conforme' },
  { name: 'silence', params: WHY, scene: (s) => s.screen({}), verdict: 'non conforme' },
  { name: 'écran non lu', params: WHY, scene: (s) => s, verdict: 'non concluant' },
]);
