import { fields, of, outside, without } from './registre';
import { pieceTable } from './table';

const AIR = 'contrat-air';
const first = (finess: string[]) => (draft: Parameters<ReturnType<typeof without>>[0]): void => { const [piece] = of(draft, AIR); if (piece) piece.champs = { ...piece.champs, finess }; };

pieceTable('un-par-finess-geographique', AIR, [
  { name: 'un par site', verdict: 'conforme' },
  { name: 'un site sans contrat', verdict: 'non conforme', alter: (draft) => { draft.pieces = draft.pieces.filter(({ fichier }) => fichier !== 'contrat-0B0990020.txt'); }, told: /une pièce pour 0B0990020/ },
  { name: 'un FINESS hors de l’établissement', verdict: 'non conforme', alter: first(['0B0990099']), told: /0B0990099/ },
  { name: 'le FINESS juridique', verdict: 'non conforme', alter: first(['0B0990004']), told: /juridique/ },
  { name: 'un contrat pour deux sites', verdict: 'non conforme', alter: first(['0B0990012', '0B0990020']), told: /un seul FINESS/ },
  { name: 'un contrat renouvelé, gardé à côté du premier', verdict: 'conforme', alter: (draft) => { draft.pieces.push({ ...of(draft, AIR)[0]!, date: '2024-01-01' }); } },
  { name: 'FINESS non déclaré', verdict: 'non conforme', alter: (draft) => { const [piece] = of(draft, AIR); if (piece) piece.champs = {}; } },
  { name: 'aucun contrat', verdict: 'non concluant', alter: without(AIR) },
]);

pieceTable('age', AIR, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'un site au contrat trop vieux, l’autre récent', verdict: 'non conforme', alter: (draft) => { of(draft, AIR)[0]!.date = '2023-10-01'; } },
  { name: 'le site renouvelé depuis', verdict: 'conforme', alter: (draft) => { draft.pieces.push({ ...of(draft, AIR)[0]!, date: '2023-10-01' }); } },
]);

pieceTable('finess-des-jetons', AIR, [
  { name: 'aucun jeton', verdict: 'sans objet' },
  { name: 'un jeton sous contrat', verdict: 'conforme', alter: (draft) => { draft.etablissement.finessGeographiques.push('0B0999999'); first(['0B0999999'])(draft); }, scene: (s) => s.signIn().consult().listed() },
  { name: 'un jeton d’un FINESS sans contrat', verdict: 'non conforme', scene: (s) => s.signIn().consult().listed(), told: /0B0999999/ },
  { name: 'un jeton que le DMP a refusé', verdict: 'sans objet', scene: (s) => s.signIn().consult().listed({ refused: { stage: 'liste-blanche', code: 'X' } }) },
  { name: 'une alimentation hors AIR', verdict: 'sans objet', scene: (s) => s.signIn().call({ transaction: 'TD2.1', claims: { mode: 'INDIRECTE' } }) },
  { name: 'aucun contrat, un jeton', verdict: 'non conforme', alter: without(AIR), scene: (s) => s.signIn().consult().listed() },
  { name: 'une exécution sans registre', verdict: 'sans objet', header: { pieces: { kinds: [] } }, scene: (s) => s.signIn().consult().listed() },
]);

pieceTable('posterieur-au-pv', AIR, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'signé avant le procès-verbal', verdict: 'non conforme', alter: outside(AIR, { date: '2026-07-01' }) },
  { name: 'un procès-verbal renouvelé après le contrat', verdict: 'conforme', alter: (draft) => { draft.pieces.push({ ...of(draft, 'pv-auto-homologation')[0]!, date: '2026-11-01' }); } },
  { name: 'aucun procès-verbal', verdict: 'non concluant', alter: without('pv-auto-homologation') },
]);
pieceTable('apres-les-etapes', AIR, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'la commission vient après', verdict: 'non conforme', alter: outside('commission', { date: '2026-09-01' }), told: /présence de la commission/ },
  { name: 'la même, sous la lecture « étapes 1 à 3 »', verdict: 'conforme', alter: outside('commission', { date: '2026-09-01' }), header: { ambiguities: { 'etapes-avant-le-portail': 'etapes-1-a-3' } } },
  { name: 'le support vient après, sous « étapes 1 à 4 »', verdict: 'non conforme', alter: outside('support-documentaire', { date: '2026-09-01' }), header: { ambiguities: { 'etapes-avant-le-portail': 'etapes-1-a-4' } } },
  { name: 'une étape sans pièce', verdict: 'non concluant', alter: without('support-documentaire') },
]);
pieceTable('distinct-du-pv', AIR, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'le même fichier', verdict: 'non conforme', alter: outside(AIR, { fichier: 'pv-auto-homologation.pdf' }) },
  { name: 'un fichier absent', verdict: 'non concluant', alter: outside(AIR, { fichier: 'ailleurs.pdf' }) },
]);
pieceTable('porteur-est-signataire', 'enrolement-carte', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'la carte d’un autre', verdict: 'non conforme', alter: fields('enrolement-carte', { porteur: 'Octave Lenoir' }) },
  { name: 'aucun contrat', verdict: 'non concluant', alter: without(AIR) },
]);
pieceTable('mandat-couvre-signataire', 'mandat', [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'aucun mandat', verdict: 'non conforme', alter: without('mandat') },
  { name: 'la directrice signe elle-même, sans mandat', verdict: 'sans objet', alter: (draft) => { without('mandat')(draft); fields(AIR, { signataire: 'DUCHAMP Mireille' })(draft); } },
  { name: 'un mandat à un autre', verdict: 'non conforme', alter: fields('mandat', { mandataire: 'Karim Vasseur' }) },
  { name: 'un mandat d’un autre', verdict: 'non conforme', alter: fields('mandat', { mandant: 'Karim Vasseur' }) },
  { name: 'un mandat sans fichier', verdict: 'non conforme', alter: outside('mandat', { fichier: 'perdu.txt' }) },
]);

const EDITEUR = 'contrat-editeur-dmp';
pieceTable('points-i-ii-iii', EDITEUR, [
  { name: 'l’exemple', verdict: 'conforme' },
  ...['i', 'ii', 'iii'].map((missing) => ({ name: `sans le point ${missing}`, verdict: 'non conforme' as const, alter: fields(EDITEUR, { points: ['i', 'ii', 'iii'].filter((point) => point !== missing) }) })),
  { name: 'non déclarés', verdict: 'non concluant', alter: fields(EDITEUR, { points: undefined }) },
  { name: 'absent', verdict: 'non concluant', alter: without(EDITEUR) },
]);

const CNDA = 'attestation-cnda';
pieceTable('nom-et-version', CNDA, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'une autre version', verdict: 'non conforme', alter: fields(CNDA, { version: '0.9' }) },
  { name: 'un autre logiciel', verdict: 'non conforme', alter: fields(CNDA, { logiciel: 'Autre DPI' }) },
  { name: 'celle de la plateforme, à côté', verdict: 'conforme', alter: (draft) => { draft.pieces.push({ ...of(draft, CNDA)[0]!, champs: { logiciel: 'PFI', version: '3' } }); } },
  { name: 'version non dite', verdict: 'non conforme', alter: fields(CNDA, { version: undefined }) },
]);
pieceTable('profil-homologue', CNDA, [
  { name: 'l’exemple', verdict: 'conforme' },
  { name: 'l’alimentation seule', verdict: 'non conforme', alter: fields(CNDA, { profils: ['alimentation'] }) },
  { name: 'la consultation seule, sous la lecture qui veut aussi l’alimentation', verdict: 'non conforme', alter: fields(CNDA, { profils: ['consultation-air'] }), header: { ambiguities: { 'profils-de-l-exi-04': 'alimentation-et-consultation' } } },
  { name: 'un autre profil demandé', verdict: 'non conforme', params: { profil: 'web-ps' } },
]);
