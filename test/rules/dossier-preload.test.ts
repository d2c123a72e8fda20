import type { DocumentReading } from '../../support/lecture/view';
import { aubrac, lozere, patTrois, START, table, type Scene } from './scene';

const DAY = 86_400_000;
const PRELOAD = { beforeMs: DAY, types: ['11502-2'] };
const DEBUT = new Date(START + 3 * DAY).toISOString().slice(0, 10);
const BIO: DocumentReading = { uniqueId: '1', title: 'Bilan', typeCode: { code: '11502-2', codeSystem: '' } };
const NOTE: DocumentReading = { uniqueId: '2', title: 'Note', typeCode: { code: '11488-4', codeSystem: '' } };

const declared = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, preload: PRELOAD } }; return s; };
/** Lozère had his two factors; Aubrac programmes the stay under his responsibility and leaves; the eve comes. */
const eve = (s: Scene): Scene => s.signIn(lozere).closed(lozere).signIn(aubrac)
  .gesture('programmer-sejour', { patient: patTrois.persona, details: { pour: 'lozere', debut: DEBUT } }).barrier().closed(aubrac).wait(2 * DAY).observe();
/** A preload is made under the responsible person's own connexion, hours before: the first strong one of the scene. */
const AUTHN = { authnInstant: new Date(START + 5_000).toISOString() };
const check = (s: Scene, person = lozere): Scene => s.call({ transaction: 'TD0.2', person, claims: AUTHN });
const search = (s: Scene, person = lozere): Scene => s.call({ transaction: 'TD3.1', person, claims: AUTHN, details: { documentsReturned: [BIO, NOTE] } });
const fetched = (s: Scene, document: DocumentReading, person = lozere): Scene => s.call({ transaction: 'TD3.2', person, claims: AUTHN, documents: [document.uniqueId], delivered: [{ uniqueId: document.uniqueId, title: document.title, passages: [] }] });
const night = (s: Scene): Scene => fetched(search(check(eve(declared(s)))), BIO);

table('precharge/au-nom-du-responsable', [
  { name: 'le responsable, après la vérification', scene: night, verdict: 'conforme' },
  { name: 'au nom d’une autre', scene: (s) => search(check(eve(declared(s)), aubrac), aubrac), verdict: 'non conforme' },
  { name: 'sans vérification', scene: (s) => search(eve(declared(s))), verdict: 'non conforme', told: /TD0\.2/ },
  { name: 'rien n’est parti', scene: (s) => eve(declared(s)), verdict: 'non concluant' },
  { name: 'aucun séjour', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);
table('precharge/strictement-necessaire', [
  { name: 'un type déclaré', scene: night, verdict: 'conforme' },
  { name: 'un autre type', scene: (s) => fetched(search(check(eve(declared(s)))), NOTE), verdict: 'non conforme' },
  { name: 'une cible qui n’en déclare pas', scene: (s) => fetched(search(check(eve(s))), BIO), verdict: 'non conforme' },
  { name: 'rien de préchargé', scene: (s) => eve(declared(s)), verdict: 'non concluant' },
]);

const read = (s: Scene, reading: string, person: string, titles: string[]): Scene => s.screen({ reading, person, rows: titles.map((titre) => ({ titre })) });
table('precharge/reserve-au-responsable', [
  { name: 'montré au responsable', params: { personne: 'lozere' }, scene: (s) => read(night(s), 'precharges', 'lozere', ['Bilan']), verdict: 'conforme' },
  { name: 'absent pour le responsable', params: { personne: 'lozere' }, scene: (s) => read(night(s), 'precharges', 'lozere', []), verdict: 'non conforme' },
  { name: 'caché à une autre', params: { personne: 'aubrac' }, scene: (s) => read(night(s), 'precharges', 'aubrac', []), verdict: 'conforme' },
  { name: 'montré à une autre', params: { personne: 'aubrac' }, scene: (s) => read(night(s), 'precharges', 'aubrac', ['Bilan']), verdict: 'non conforme' },
  { name: 'rien de préchargé', params: { personne: 'lozere' }, scene: (s) => read(eve(declared(s)), 'precharges', 'lozere', []), verdict: 'non concluant' },
]);

const both = (s: Scene): Scene => fetched(night(s), NOTE).gesture('garder-document', { patient: patTrois.persona, document: 'Bilan' }, lozere).barrier();
const left = (s: Scene, precharges: string[], dossier: string[]): Scene => read(read(both(s).gesture('terminer-prise-en-charge', { patient: patTrois.persona }, lozere).barrier(), 'precharges', 'lozere', precharges), 'dossier', 'lozere', dossier);
table('precharge/efface-a-la-fin', [
  { name: 'le choisi seul', scene: (s) => left(s, [], ['Bilan']), verdict: 'conforme' },
  { name: 'rien d’effacé', scene: (s) => left(s, ['Bilan', 'Note'], ['Bilan']), verdict: 'non conforme' },
  { name: 'tout gardé', scene: (s) => left(s, [], ['Bilan', 'Note']), verdict: 'non conforme' },
  { name: 'le choisi perdu', scene: (s) => left(s, [], []), verdict: 'non conforme' },
  { name: 'la prise en charge dure', scene: (s) => both(s), verdict: 'non concluant' },
]);

const traced = (s: Scene, rpps = lozere.rpps): Scene => s.export([{ at: '', action: 'prechargement', rpps, patient: patTrois.ins, documents: ['1'], issue: 'succès' }]);
table('trace/prechargement', [
  { name: 'au nom du responsable', scene: (s) => traced(night(s)), verdict: 'conforme' },
  { name: 'au nom d’une autre', scene: (s) => traced(night(s), aubrac.rpps), verdict: 'non conforme' },
  { name: 'aucune extraction', scene: night, verdict: 'non concluant' },
]);

const chosen = (s: Scene, slug: string, value: string): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, [slug]: value } }; return s; };
table('air/rpps-de-la-personne-au-travail', [
  { name: 'préchargement déclaré, au nom du responsable', scene: night, verdict: 'conforme' },
  { name: 'préchargement que la cible ne déclare pas', scene: (s) => search(check(eve(s))), verdict: 'non conforme' },
  { name: 'préchargement trop tôt', scene: (s) => search(check(eve(declared(s)).wait(-DAY * 1.5))), verdict: 'non conforme' },
  { name: 'le profil ne veut personne d’absent', scene: (s) => night(chosen(s, 'air-pour-appels-automatises', 'professionnel-present')), verdict: 'non conforme' },
  { name: 'pendant le geste d’une autre, ce n’est pas un préchargement', scene: (s) => search(eve(declared(s)).signIn(aubrac).consult()), verdict: 'non conforme' },
]);
const dated = (s: Scene, at: number): Scene => s.call({ person: lozere, claims: { authnInstant: new Date(at).toISOString() } });
const treated = (s: Scene): Scene => dated(s, s.now);
const byTreatment = (s: Scene): Scene => eve(declared(chosen(s, 'authninstant-d-un-prechargement', 'instant-du-traitement')));
const BY_VENDOR = { ok: true, subject: 'CN=editeur', structId: '339172288100052', fingerprint: 'ee' } as const;
const byVendor = (s: Scene): Scene => s.call({ person: lozere, peer: BY_VENDOR });
for (const rule of ['air/certificat-tls', 'air/certificat-de-cachet']) {
  table(rule, [
    { name: 'préchargement sous le certificat d’une autre personne morale', scene: (s) => byVendor(eve(declared(s))), verdict: 'non conforme' },
    { name: 'le même, que le profil admet de l’éditeur', scene: (s) => byVendor(eve(declared(chosen(s, 'certificat-des-echanges-automatises', 'editeur-aussi')))), verdict: 'à examiner' },
    { name: 'hors d’un préchargement, même alors', scene: (s) => byVendor(chosen(s, 'certificat-des-echanges-automatises', 'editeur-aussi').signIn(lozere).consult(patTrois, lozere)), verdict: 'non conforme' },
  ]);
}
table('air/deux-facteurs-avant-l-appel', [
  { name: 'préchargement : exigés à la lecture', scene: night, verdict: 'conforme' },
  { name: 'l’instant du traitement, après la dernière session du responsable', scene: (s) => treated(eve(declared(s))), verdict: 'à examiner', told: /instant du traitement/ },
  { name: 'l’instant du traitement, que le profil veut', scene: (s) => treated(byTreatment(s)), verdict: 'conforme' },
  { name: 'celui où le traitement a commencé, quelques appels plus tôt', scene: (s) => { const at = byTreatment(s); return dated(treated(treated(at)), at.now - 4_000); }, verdict: 'conforme' },
  { name: 'la dernière connexion du responsable, quand le profil veut le traitement', scene: (s) => check(byTreatment(s)), verdict: 'non conforme', told: /préchargement commençait/ },
  { name: 'une minute avant le traitement', scene: (s) => { const at = byTreatment(s); return dated(at, at.now - 60_000); }, verdict: 'non conforme' },
  { name: 'un instant de 2001', scene: (s) => dated(byTreatment(s), Date.UTC(2001, 0, 1)), verdict: 'non conforme' },
  { name: 'un instant à venir', scene: (s) => { const at = byTreatment(s); return dated(at, at.now + 3_600_000); }, verdict: 'non conforme', told: /à venir/ },
  { name: 'le profil les veut avant l’appel', scene: (s) => night(chosen(s, 'deux-facteurs-d-un-prechargement', 'avant-l-appel')), verdict: 'non conforme' },
]);
table('air/recherche-sur-geste', [
  { name: 'préchargement d’un séjour programmé', scene: night, verdict: 'conforme' },
  { name: 'le profil veut un geste', scene: (s) => night(chosen(s, 'td3-1-automatique', 'sur-geste')), verdict: 'non conforme' },
]);
table('air/lecture-sur-demande', [
  { name: 'préchargement d’un type déclaré', scene: night, verdict: 'conforme' },
  { name: 'le profil veut un geste', scene: (s) => night(chosen(s, 'td3-2-automatique', 'sur-geste')), verdict: 'non conforme' },
]);
