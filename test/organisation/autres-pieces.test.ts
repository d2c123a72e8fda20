import { fields, outside, without } from './registre';
import { pieceTable } from './table';

pieceTable('presence', 'aipd', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'pas au registre', verdict: 'non conforme', alter: without('aipd'), told: /Analyse d'impact/ },
  { name: 'au registre, sans fichier', verdict: 'non conforme', alter: outside('aipd', { fichier: 'perdue.txt' }) },
  { name: 'dite sans objet, alors qu’elle est toujours due', verdict: 'non conforme', alter: (draft) => { without('aipd')(draft); draft.sansObjet.push({ cle: 'aipd', raison: 'pas le temps', par: 'DPO' }); }, told: /toujours due/ },
  { name: 'une exécution sans registre', verdict: 'non concluant', alter: without('aipd'), header: { pieces: { kinds: [] } } },
]);
pieceTable('presence', 'convention-2020', [
  { name: 'dite sans objet, avec sa raison et qui la dit', verdict: 'sans objet', told: /Octave Lenoir/ },
  { name: 'absente sans un mot', verdict: 'non conforme', alter: (draft) => { draft.sansObjet = []; } },
]);

const digestOf = 'a'.repeat(64);
pieceTable('empreinte', 'pv-auto-homologation', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'aucune empreinte déclarée', verdict: 'sans objet', alter: outside('pv-auto-homologation', { empreinte: undefined }) },
  { name: 'une autre empreinte', verdict: 'non conforme', alter: outside('pv-auto-homologation', { empreinte: digestOf }) },
  { name: 'un fichier absent', verdict: 'non conforme', alter: outside('pv-auto-homologation', { fichier: 'perdu.pdf' }) },
]);
pieceTable('mise-a-jour', 'aipd', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'sans date', verdict: 'non conforme', alter: fields('aipd', { dateMiseAJour: undefined }) },
  { name: 'une date à venir', verdict: 'non conforme', alter: fields('aipd', { dateMiseAJour: '2027-01-01' }) },
  { name: 'une vieille date : la commission en juge', verdict: 'conforme', alter: fields('aipd', { dateMiseAJour: '2015-01-01' }) },
]);
pieceTable('age', 'revue-habilitations', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'plus d’un an', verdict: 'non conforme', alter: outside('revue-habilitations', { date: '2025-11-21' }) },
]);
pieceTable('age', 'test-extraction', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'trois ans et un jour', verdict: 'non conforme', alter: outside('test-extraction', { date: '2023-11-21' }) },
]);
pieceTable('age', 'aipd', [{ name: 'aucune source ne donne d’âge', verdict: 'sans objet', alter: outside('aipd', { date: '1999-01-01' }) }]);
pieceTable('essai-reussi', 'test-extraction', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'échoué', verdict: 'non conforme', alter: fields('test-extraction', { resultat: 'échoué' }) },
  { name: 'non dit', verdict: 'non concluant', alter: fields('test-extraction', { resultat: undefined }) },
]);
pieceTable('delai-mesure', 'test-extraction', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: '48 heures', verdict: 'conforme', alter: fields('test-extraction', { delaiHeures: 48 }) },
  { name: '49 heures', verdict: 'non conforme', alter: fields('test-extraction', { delaiHeures: 49 }) },
  { name: '49 heures, sous le délai d’une semaine', verdict: 'conforme', alter: fields('test-extraction', { delaiHeures: 49 }), header: { ambiguities: { 'delai-de-remise-des-traces': 'une-semaine' } } },
]);

const SEVEN = ['referentiel', 'sensibilite', 'hygiene', 'patients-pris-en-charge', 'moyens-non-pretes', 'tracabilite', 'sanctions'];
pieceTable('sept-points', 'sensibilisation', [
  { name: 'l’exemple', verdict: 'conforme' },
  ...SEVEN.map((missing) => ({ name: `six points, sans ${missing}`, verdict: 'non conforme' as const, alter: fields('sensibilisation', { points: SEVEN.filter((point) => point !== missing) }) })),
  { name: 'non déclarés', verdict: 'non concluant', alter: fields('sensibilisation', { points: undefined }) },
  { name: 'absente', verdict: 'non concluant', alter: without('sensibilisation') },
]);
pieceTable('acces-traces-dits', 'sensibilisation', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'sans les traces', verdict: 'non conforme', alter: fields('sensibilisation', { points: SEVEN.filter((point) => point !== 'tracabilite') }) },
]);
const PENALTIES = ['cercle-de-confiance', 'acces-frauduleux', 'secret-medical', 'disciplinaires'];
pieceTable('sanctions-citees', 'sensibilisation', [
  { name: 'l’exemple', verdict: 'conforme' },
  ...PENALTIES.slice(0, 3).map((missing) => ({ name: `sans ${missing}`, verdict: 'non conforme' as const, alter: fields('sensibilisation', { sanctions: PENALTIES.filter((one) => one !== missing) }) })),
  { name: 'sans la discipline, seulement possible', verdict: 'à examiner', alter: fields('sensibilisation', { sanctions: PENALTIES.slice(0, 3) }) },
  { name: 'non déclarées', verdict: 'non concluant', alter: fields('sensibilisation', { sanctions: undefined }) },
]);

const elements = (cas: Record<string, string[]>) => fields('information-patient', { elements: cas });
pieceTable('elements-annexe-4', 'information-patient', [
  { name: 'le cas 1 de l’exemple', verdict: 'conforme', params: { cas: 'cas-1' } },
  { name: 'le cas 2 de l’exemple', verdict: 'conforme', params: { cas: 'cas-2' } },
  { name: 'le cas 3 de l’exemple', verdict: 'conforme', params: { cas: 'cas-3' } },
  { name: 'le cas 1 sans le motif légitime', verdict: 'non conforme', params: { cas: 'cas-1' }, alter: elements({ 'cas-1': ['finalite', 'consultation-et-alimentation', 'opposition-consultation', 'moyen-d-opposition', 'consequences', 'confidentialite', 'aide-et-contact'] }), told: /motif légitime/ },
  { name: 'le cas 2 sans case à cocher', verdict: 'non conforme', params: { cas: 'cas-2' }, alter: elements({ 'cas-2': ['finalite', 'consultation-et-alimentation', 'categories-d-informations', 'conditions-du-partage'] }) },
  { name: 'le cas 3 non déclaré', verdict: 'non concluant', params: { cas: 'cas-3' }, alter: elements({ 'cas-1': ['finalite'] }) },
]);
pieceTable('pv-au-registre', 'registre-rgpd', [
  { name: 'par son numéro', verdict: 'conforme' },
  { name: 'par son nom de fichier', verdict: 'conforme', alter: fields('registre-rgpd', { piecesJointes: ['pv-auto-homologation.pdf'] }) },
  { name: 'une autre pièce', verdict: 'non conforme', alter: fields('registre-rgpd', { piecesJointes: ['PV-MIE-01'] }) },
  { name: 'rien', verdict: 'non conforme', alter: fields('registre-rgpd', { piecesJointes: [] }) },
  { name: 'aucun procès-verbal', verdict: 'non concluant', alter: without('pv-auto-homologation') },
]);
pieceTable('interlocuteur-et-delai', 'procedure-droits', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'sans délai', verdict: 'non concluant', alter: fields('procedure-droits', { delai: undefined }) },
  { name: 'sans interlocuteur', verdict: 'non concluant', alter: fields('procedure-droits', { interlocuteur: undefined }) },
]);
pieceTable('durees-ecrites', 'politique-conservation', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'une donnée sans durée', verdict: 'non conforme', alter: fields('politique-conservation', { durees: [{ donnee: 'copies' }] }) },
  { name: 'aucune', verdict: 'non conforme', alter: fields('politique-conservation', { durees: [] }) },
]);
pieceTable('durees-ecrites', 'politique-conservation-traces', [
  { name: 'dix ans', verdict: 'conforme' },
  { name: 'six mois, contre la lecture du profil', verdict: 'à examiner', alter: fields('politique-conservation-traces', { durees: [{ donnee: 'traces', mois: 6 }] }), told: /se contredisent/ },
  { name: 'six mois, sous cette lecture', verdict: 'conforme', alter: fields('politique-conservation-traces', { durees: [{ donnee: 'traces', mois: 6 }] }), header: { ambiguities: { 'conservation-des-traces': 'six-mois' } } },
]);
const certificate = (change: Record<string, unknown>) => fields('inventaire-certificats', { certificats: [{ identifiant: '10B0990012', fin: '2027-01-01', renouvellement: '2026-12-01', ...change }] });
pieceTable('certificats-non-expires', 'inventaire-certificats', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'expiré', verdict: 'non conforme', alter: certificate({ fin: '2026-11-21' }) },
  { name: 'sans renouvellement', verdict: 'non conforme', alter: certificate({ renouvellement: undefined }) },
  { name: 'renouvelé après sa fin', verdict: 'non conforme', alter: certificate({ renouvellement: '2027-02-01' }) },
  { name: 'aucun', verdict: 'non conforme', alter: fields('inventaire-certificats', { certificats: [] }) },
]);

pieceTable('mesures-datees', 'indicateurs-hospiconnect', [
  { name: 'une valeur et son mois', verdict: 'conforme', alter: fields('indicateurs-hospiconnect', { mesures: [{ indicateur: '2.1', valeur: 75, mois: '2026-10' }] }) },
  { name: 'sans mois', verdict: 'non conforme', alter: fields('indicateurs-hospiconnect', { mesures: [{ indicateur: '2.1', valeur: 75 }] }) },
  { name: 'aucune', verdict: 'non conforme', alter: fields('indicateurs-hospiconnect', { mesures: [] }) },
  { name: 'absente', verdict: 'non concluant', alter: without('indicateurs-hospiconnect') },
]);
pieceTable('exigences-citees', 'preuves-editeur', [
  { name: 'l’exigence demandée est citée', verdict: 'conforme', params: { exigence: 'rem-ssi-ie-30' }, alter: fields('preuves-editeur', { exigences: ['rem-ssi-ie-30'] }) },
  { name: 'citée par son étiquette', verdict: 'conforme', params: { exigence: 'rem-ssi-ie-30' }, alter: fields('preuves-editeur', { exigences: ['REM-SSI-IE.30'] }) },
  { name: 'une autre exigence', verdict: 'non conforme', params: { exigence: 'rem-ssi-ie-30' }, alter: fields('preuves-editeur', { exigences: ['rem-ssi-ie-31'] }) },
  { name: 'absente', verdict: 'non concluant', params: { exigence: 'rem-ssi-ie-30' }, alter: without('preuves-editeur') },
]);
pieceTable('reste-a-lire', 'aipd', [
  { name: 'une pièce présente n’est jamais verte d’elle-même', verdict: 'à examiner', told: /à lire le contenu de l'analyse.*Non contrôlé ici/ },
  { name: 'un fichier absent', verdict: 'non concluant', alter: outside('aipd', { fichier: 'perdue.txt' }) },
  { name: 'absente', verdict: 'non concluant', alter: without('aipd') },
]);
pieceTable('reste-a-lire', 'pv-auto-homologation', [
  { name: 'une exigence que les contrôles décident seuls', verdict: 'conforme', params: { exigence: 'kit-pv-duree' } },
  { name: 'une exigence qu’ils ne décident pas', verdict: 'à examiner', params: { exigence: 'kit-pv-signature' } },
]);
