import { aubrac, lozere, patTrois, table, tarn, type Scene } from './scene';

const WORDS = { habilitation: { equipe: 'Équipe', 'hors-equipe': 'Hors équipe', 'revue-des-comptes': 'Revue' }, profession: { 10: 'Médecin', 21: 'Pharmacien' } };
const speaking = (s: Scene, words: Record<string, Record<string, string>> | undefined = WORDS): Scene => { s.header = { ...s.header, target: { ...s.header.target, words } }; return s; };
type Row = Record<string, string>;

const account = (identifiant: string, habilitations = 'Équipe', more: Row = {}): Row => ({ identifiant, habilitations, ouverture: '2026-01-01T08:00:00Z', fermeture: '', ...more });
/** The four accounts every scene admits; Aubrac in charge of them, Tarn's closed. */
const rows = (...changed: Row[]): Row[] => [account('aubrac.1', 'Équipe, Revue'), account('lozere.1'), account('causse.1'), account('tarn.1', 'Équipe', { fermeture: '2026-02-01T08:00:00Z' })]
  .map((row) => changed.find(({ identifiant }) => identifiant === row['identifiant']) ?? row);
const arranged = (s: Scene): Scene => speaking(s).admit([{ ...aubrac, habilitations: ['revue-des-comptes'] }], [])
  .add({ kind: 'act', act: 'admission', professionnels: [], patients: [], structure: { persona: 'ch', finess: '', finessJuridique: '', raisonSociale: '', secteur: '' }, fermetures: [tarn.login] });
const extracted = (s: Scene, lines: Row[] | undefined, format = 'csv'): Scene => s.screen({ reading: `extraction-des-comptes-${format}`, rows: lines });

table('compte/extraction-de-revue', [
  { name: 'tous, et ce qu’ils peuvent', scene: (s) => extracted(arranged(s), rows()), verdict: 'conforme' },
  { name: 'les comptes d’autres scénarios en plus', scene: (s) => extracted(arranged(s), [...rows(), account('autre.2')]), verdict: 'conforme' },
  { name: 'une liste séparée par des barres', scene: (s) => extracted(arranged(s), rows(account('aubrac.1', 'Équipe | Revue'))), verdict: 'conforme' },
  { name: 'le compte fermé est omis', scene: (s) => extracted(arranged(s), rows().slice(0, 3)), verdict: 'non conforme', told: /tarn\.1, fermé/ },
  { name: 'le compte fermé est dit ouvert', scene: (s) => extracted(arranged(s), rows(account('tarn.1'))), verdict: 'non conforme', told: /un compte ouvert/ },
  { name: 'un compte ouvert est dit fermé', scene: (s) => extracted(arranged(s), rows(account('lozere.1', 'Équipe', { fermeture: 'x' }))), verdict: 'non conforme', told: /un compte fermé/ },
  { name: 'une habilitation retirée reste', scene: (s) => extracted(arranged(s).admit([aubrac], []), rows()), verdict: 'non conforme', told: /sans « Revue »/ },
  { name: 'une habilitation donnée manque', scene: (s) => extracted(arranged(s), rows(account('aubrac.1'))), verdict: 'non conforme', told: /« Revue » pour le compte aubrac/ },
  { name: 'la place auprès des patients est d’un autre', scene: (s) => extracted(arranged(s), rows(account('lozere.1', 'Hors équipe'))), verdict: 'non conforme', told: /Équipe/ },
  { name: 'sans date d’ouverture', scene: (s) => extracted(arranged(s), rows(account('lozere.1', 'Équipe', { ouverture: '' }))), verdict: 'non conforme', told: /ouverture/ },
  { name: 'deux lignes pour un compte', scene: (s) => extracted(arranged(s), [...rows(), account('lozere.1')]), verdict: 'non conforme' },
  { name: 'un compte que l’écran montre manque', scene: (s) => extracted(arranged(s).screen({ reading: 'comptes', rows: [account('autre.2')] }), rows()), verdict: 'non conforme', told: /autre\.2/ },
  { name: 'un seul des deux formats est juste', scene: (s) => extracted(extracted(arranged(s), rows()), rows().slice(1), 'json'), verdict: 'non conforme', told: /aubrac/ },
  { name: 'un seul format est décrit', scene: (s) => extracted(arranged(s), rows()).screen({ reading: 'extraction-des-comptes-json', mapped: false }), verdict: 'conforme' },
  { name: 'rien à télécharger', scene: (s) => extracted(arranged(s), undefined), verdict: 'non conforme', told: /rien à télécharger/ },
  { name: 'mots inconnus', scene: (s) => extracted(speaking(arranged(s), {}), rows()), verdict: 'à examiner' },
  { name: 'lecture non décrite', scene: (s) => arranged(s).screen({ reading: 'extraction-des-comptes-csv', mapped: false }), verdict: 'à examiner' },
  { name: 'aucune extraction', scene: (s) => arranged(s), verdict: 'non concluant' },
]);

const shown = (person: typeof aubrac, more: Row = {}): Row => ({ identifiant: person.login, nom: person.nom, prenom: person.prenom, rpps: person.rpps ?? '', profession: WORDS.profession[person.profession as '10'] ?? 'x', ...more });
const causse = { persona: 'causse', login: 'causse.1', rpps: '99900038839', nom: 'CAUSSE', prenom: 'Luc', profession: '21' };
const screen = (s: Scene, lines: Row[]): Scene => speaking(s).screen({ reading: 'comptes', rows: lines });
const all = (...changed: Row[]): Row[] => [aubrac, lozere, causse, tarn].map((person) => changed.find(({ identifiant }) => identifiant === person.login) ?? shown(person));

table('compte/identite', [
  { name: 'chacun le sien', scene: (s) => screen(s, all()), verdict: 'conforme' },
  { name: 'la casse ne compte pas', scene: (s) => screen(s, all(shown(aubrac, { nom: 'Aubrac' }))), verdict: 'conforme' },
  { name: 'sans RPPS', scene: (s) => screen(s, all(shown(lozere, { rpps: '' }))), verdict: 'non conforme', told: /le RPPS du compte lozere/ },
  { name: 'un RPPS à qui n’en a pas', scene: (s) => screen(s, all(shown(tarn, { rpps: '99900038839' }))), verdict: 'non conforme' },
  { name: 'une autre profession', scene: (s) => screen(s, all(shown(causse, { profession: 'Médecin' }))), verdict: 'non conforme', told: /Pharmacien/ },
  { name: 'sans profession, mots inconnus', scene: (s) => screen(s, all(shown(tarn, { profession: '' }))), verdict: 'non conforme', told: /la profession/ },
  { name: 'un identifiant commun', scene: (s) => screen(s, all().map((row) => ({ ...row, identifiant: 'medecin' }))), verdict: 'non conforme' },
  { name: 'un identifiant pour deux', scene: (s) => screen(s, [...all(), shown(aubrac)]), verdict: 'non conforme' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
  { name: 'lecture non décrite', scene: (s) => s.screen({ reading: 'comptes', mapped: false }), verdict: 'à examiner' },
]);

const offered = (s: Scene, text: string, person = aubrac): Scene => s.screen({ reading: 'comptes-offerts', text, person: person.persona });
table('compte/page-reservee', [
  { name: 'à qui en est chargé', params: { personne: 'aubrac' }, scene: (s) => offered(arranged(s), 'oui'), verdict: 'conforme' },
  { name: 'pas aux autres', params: { personne: 'lozere' }, scene: (s) => offered(arranged(s), 'non', lozere), verdict: 'conforme' },
  { name: 'à tous', params: { personne: 'lozere' }, scene: (s) => offered(arranged(s), 'oui', lozere), verdict: 'non conforme', told: /pas chargée/ },
  { name: 'à personne', params: { personne: 'aubrac' }, scene: (s) => offered(arranged(s), 'non'), verdict: 'non conforme', told: /sans les comptes/ },
  { name: 'habilitation retirée', params: { personne: 'aubrac' }, scene: (s) => offered(arranged(s).admit([aubrac], []), 'oui'), verdict: 'non conforme' },
  { name: 'lu par un autre', params: { personne: 'aubrac' }, scene: (s) => offered(arranged(s), 'oui', lozere), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => offered(arranged(s), 'oui'), verdict: 'non concluant' },
]);

const withdrawn = (s: Scene): Scene => s.signIn().consult().listed().admit([{ ...aubrac, habilitations: ['revue-des-comptes'] }], []);
table('compte/habilitation-retiree', [
  { name: 'retirée, rien ne part', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().barrier(), verdict: 'conforme' },
  { name: 'retirée, la recherche part', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().listed().barrier(), verdict: 'non conforme', told: /TD3\.1/ },
  { name: 'retirée, l’appel part sous un autre nom', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().listed({ person: lozere }).barrier(), verdict: 'non conforme' },
  { name: 'retirée, puis rendue', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().barrier().admit([aubrac], []).consult().listed().barrier(), verdict: 'conforme' },
  { name: 'alimenter n’est pas consulter', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().call({ transaction: 'TD2.1' }).barrier(), verdict: 'conforme' },
  { name: 'un confrère habilité consulte', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult().barrier().signIn(lozere).consult(patTrois, lozere).listed({ person: lozere }).barrier(), verdict: 'conforme' },
  { name: 'observation sans fin', params: { personne: 'aubrac' }, scene: (s) => withdrawn(s).consult(), verdict: 'non concluant' },
  { name: 'jamais retirée', params: { personne: 'aubrac' }, scene: (s) => s.signIn().consult().listed(), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => withdrawn(s).consult().barrier(), verdict: 'non concluant' },
]);
