import { fields, of, outside, without } from './registre';
import { pieceTable } from './table';

type Member = { role: string; presence: string; representant?: string; raison?: string };
const members = (change: (list: Member[]) => Member[]) => (draft: Parameters<ReturnType<typeof without>>[0]): void => {
  for (const piece of of(draft, 'commission')) piece.champs = { membres: change(piece.champs?.['membres'] as Member[]) };
};
const member = (role: string, change: Partial<Member>) => members((list) => list.map((one) => (one.role === role ? { ...one, ...change } : one)));

pieceTable('responsable-present', 'commission', [
  { name: 'la directrice est là', verdict: 'conforme' },
  { name: 'représentée par quelqu’un de nommé', verdict: 'conforme', alter: member('responsable', { presence: 'représenté', representant: 'Bastien Faure' }) },
  { name: 'représentée, sans dire par qui', verdict: 'à examiner', alter: member('responsable', { presence: 'représenté' }) },
  { name: 'absente, même avec une raison', verdict: 'non conforme', alter: member('responsable', { presence: 'absent', raison: 'congés' }), told: /congés/ },
  { name: 'pas sur la feuille', verdict: 'non conforme', alter: members((list) => list.filter(({ role }) => role !== 'responsable')) },
  { name: 'feuille non déclarée', verdict: 'non concluant', alter: fields('commission', { membres: undefined }) },
  { name: 'absente du registre', verdict: 'non concluant', alter: without('commission') },
]);

pieceTable('absences-motivees', 'commission', [
  { name: 'une absence et sa raison', verdict: 'à examiner', told: /hospitalisé/ },
  { name: 'tous présents ou représentés', verdict: 'conforme', alter: member('patients', { presence: 'représenté', representant: 'Anne Morel' }) },
  { name: 'une absence sans raison', verdict: 'à examiner', alter: member('patients', { raison: undefined }), told: /sans raison/ },
  { name: 'le DPO pas sur la feuille', verdict: 'à examiner', alter: members((list) => list.filter(({ role }) => role !== 'dpo')), told: /protection des données : pas sur la feuille/ },
  { name: 'deux représentants des patients, un seul venu', verdict: 'conforme', alter: members((list) => [...list, { role: 'patients', presence: 'présent' }]) },
]);

pieceTable('apres-la-grille', 'commission', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'avant l’auto-évaluation', verdict: 'non conforme', alter: outside('grille-auto-evaluation', { date: '2026-10-01' }), told: /auto-évaluation/ },
  { name: 'avant la mise en production', verdict: 'non conforme', alter: fields('calendrier-deploiement', { services: [{ nom: 'cardiologie', depuis: '2026-10-01' }] }) },
  { name: 'avant la remise des moyens', verdict: 'non conforme', alter: outside('equipement-mie', { date: '2026-10-01' }) },
  { name: 'un premier service avant, un second après', verdict: 'conforme', alter: fields('calendrier-deploiement', { services: [{ nom: 'a', depuis: '2026-01-01' }, { nom: 'b', depuis: '2026-10-01' }] }) },
  { name: 'aucune auto-évaluation', verdict: 'non concluant', alter: without('grille-auto-evaluation') },
]);

type Row = { exigence: string; niveau: string; preuves: string[]; acteurs: string[] };
const rows = (change: (list: Row[]) => Row[]) => (draft: Parameters<ReturnType<typeof without>>[0]): void => {
  for (const piece of of(draft, 'grille-auto-evaluation')) piece.champs = { lignes: change(piece.champs?.['lignes'] as Row[]) };
};
pieceTable('vingt-neuf-lignes', 'grille-auto-evaluation', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: '28 lignes', verdict: 'non conforme', alter: rows((list) => list.slice(0, 28)), told: /il manque : 29/ },
  { name: 'une ligne en double', verdict: 'non conforme', alter: rows((list) => [...list, list[0]!]), told: /en double : 01/ },
  { name: 'sous les numéros de la v0.1, les deux ajouts manquent', verdict: 'non conforme', alter: rows((list) => list.filter(({ exigence }) => !/-(12|13)$/.test(exigence))), told: /12, 13/ },
  { name: 'un catalogue sans numéros', verdict: 'non concluant', header: { catalogue: { sha256: '', exigences: [], means: [] } } },
  { name: 'non déclarées', verdict: 'non concluant', alter: fields('grille-auto-evaluation', { lignes: undefined }) },
]);
pieceTable('niveau-preuve-acteur', 'grille-auto-evaluation', [
  { name: 'l’exemple, deux lignes ouvertes sans preuve', verdict: 'conforme' },
  { name: 'atteinte sans preuve', verdict: 'non conforme', alter: rows((list) => list.map((row, at) => (at === 0 ? { ...row, preuves: [] } : row))), told: /sans preuve/ },
  { name: 'sans partie prenante', verdict: 'non conforme', alter: rows((list) => list.map((row, at) => (at === 0 ? { ...row, acteurs: [] } : row))) },
  { name: 'non atteinte sans preuve', verdict: 'conforme', alter: rows((list) => list.map((row, at) => (at === 0 ? { ...row, niveau: 'non atteinte', preuves: [] } : row))) },
]);

const points = (list: string[]) => fields('support-documentaire', { points: list });
const ALL = ['systemes', 'revue-des-exigences', 'deux-facteurs', 'habilitations', 'prechargement', 'tracabilite', 'sensibilisation', 'risques', 'violation'];
pieceTable('points-du-support', 'support-documentaire', [
  { name: 'l’exemple', verdict: 'conforme' },
  ...ALL.map((missing) => ({ name: `sans ${missing}`, verdict: 'non conforme' as const, alter: points(ALL.filter((point) => point !== missing)) })),
  { name: 'un point de plus', verdict: 'conforme', alter: points([...ALL, 'budget']) },
  { name: 'non déclarés', verdict: 'non concluant', alter: fields('support-documentaire', { points: undefined }) },
]);

pieceTable('service-en-production', 'calendrier-deploiement', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'un service à venir', verdict: 'non conforme', alter: fields('calendrier-deploiement', { services: [{ nom: 'cardiologie', depuis: '2026-12-01' }] }) },
  { name: 'aucun service', verdict: 'non conforme', alter: fields('calendrier-deploiement', { services: [] }) },
  { name: 'non déclaré', verdict: 'non concluant', alter: fields('calendrier-deploiement', { services: undefined }) },
]);
pieceTable('etapes-datees', 'calendrier-deploiement', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'une étape sans date', verdict: 'non conforme', alter: fields('calendrier-deploiement', { etapes: [{ nom: 'urgences' }] }), told: /urgences/ },
  { name: 'aucune étape à venir', verdict: 'à examiner', alter: fields('calendrier-deploiement', { etapes: [] }) },
  { name: 'non déclarées', verdict: 'non concluant', alter: fields('calendrier-deploiement', { etapes: undefined }) },
]);

const means = (...list: unknown[]) => fields('equipement-mie', { moyens: list });
const OTP = { id: 'mot-de-passe-et-code-a-usage-unique', facteurs: ['savoir', 'possession'] };
pieceTable('moyens-couverts', 'equipement-mie', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'un moyen de plus que la cible', verdict: 'conforme', alter: means(OTP, { id: 'carte-et-code', facteurs: ['possession', 'savoir'] }) },
  { name: 'un autre moyen que celui de la cible', verdict: 'non conforme', alter: means({ id: 'carte-et-code', facteurs: ['possession', 'savoir'] }) },
  { name: 'aucun', verdict: 'non conforme', alter: means() },
]);
pieceTable('facteurs-distincts', 'equipement-mie', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'deux facteurs d’une même nature', verdict: 'non conforme', alter: means({ ...OTP, facteurs: ['savoir', 'savoir'] }) },
  { name: 'un seul facteur', verdict: 'non conforme', alter: means({ ...OTP, facteurs: ['savoir'] }) },
  { name: 'd’autres facteurs que ceux de la cible', verdict: 'non conforme', alter: means({ ...OTP, facteurs: ['savoir', 'inherence'] }) },
  { name: 'aucun moyen', verdict: 'non conforme', alter: means() },
]);

const users = (utilisateurs: unknown) => fields('perimetre-utilisateurs', { utilisateurs });
pieceTable('utilisateurs-listes', 'perimetre-utilisateurs', [
  { name: 'personne n’a consulté', verdict: 'sans objet' },
  { name: 'une profession du périmètre', verdict: 'conforme', scene: (s) => s.signIn().consult().listed() },
  { name: 'un RPPS du périmètre', verdict: 'conforme', alter: users({ rpps: ['99900063480'] }), scene: (s) => s.signIn().consult().listed() },
  { name: 'une profession hors du périmètre', verdict: 'non conforme', alter: users({ professions: ['60'] }), scene: (s) => s.signIn().consult().listed(), told: /99900063480/ },
  { name: 'une spécialité n’est pas une profession', verdict: 'non conforme', alter: users({ professions: ['60'] }), scene: (s) => s.signIn().consult().listed({ claims: { roles: [{ code: '60', codeSystem: '1.2.250.1.71.4.2.5' }] } }) },
  { name: 'un refus du DMP ne compte pas', verdict: 'sans objet', alter: users({ professions: ['60'] }), scene: (s) => s.signIn().consult().listed({ refused: { stage: 'liste-blanche', code: 'X' } }) },
  { name: 'un périmètre vide', verdict: 'non conforme', alter: users({}) },
]);
