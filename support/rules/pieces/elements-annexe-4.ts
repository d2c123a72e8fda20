import { allDeclared, eachPiece } from './held';
import type { Rule } from '../rule';

const INFORMATION = {
  finalite: 'pourquoi l’équipe accède au DMP', 'consultation-et-alimentation': 'consultation et dépôt de documents', 'opposition-consultation': 'l’opposition à la consultation',
  'opposition-alimentation': 'l’opposition à l’alimentation, pour un motif légitime', 'moyen-d-opposition': 'comment s’opposer', consequences: 'les conséquences possibles d’une opposition',
  confidentialite: 'les réglages de confidentialité du patient', 'aide-et-contact': 'où trouver de l’aide',
} as const;
const CONSENT = {
  finalite: 'pourquoi le professionnel accède au DMP', 'consultation-et-alimentation': 'consultation et dépôt de documents', 'categories-d-informations': 'les catégories d’informations partagées',
  'conditions-du-partage': 'les conditions du partage', 'case-de-consentement': 'la case où le patient consent',
} as const;

/** Référentiel, annexe 4: three models. Their words may change, what they tell may not. The question names the case. */
export const annex4Elements: Rule = {
  id: 'piece/elements-annexe-4', version: 1,
  exigences: [],
  sentence: 'Les éléments du modèle de l’annexe 4 sont tous dans le texte.',
  judge: (view) => {
    const wanted = view.params['cas'] === 'cas-2' || view.params['cas'] === 'cas-3' ? CONSENT : INFORMATION;
    return eachPiece(view, ({ champs: { elements } }, at) => allDeclared(wanted, elements?.[(view.params['cas'] ?? 'cas-1') as 'cas-1'], `elements.${view.params['cas'] ?? 'cas-1'}`, at));
  },
};
