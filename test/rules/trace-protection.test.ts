import type { LocalTrace } from '../../support/journal/facts';
import { aubrac, lozere, patTrois, START, table, type Scene } from './scene';

const at = (ms: number): string => new Date(START + ms).toISOString();
const DOCUMENTS = ['1.1', '1.2'];
const call = (more: Partial<LocalTrace> = {}): LocalTrace => ({
  at: at(8000), action: 'appel', login: aubrac.login, rpps: aubrac.rpps, patient: patTrois.ins, transaction: 'TD3.1', messageId: 'urn:uuid:a', documents: DOCUMENTS, issue: 'succès', ...more,
});
const called = (s: Scene): Scene => s.signIn().consult().listed({ messageId: 'urn:uuid:a' });
table('trace/contenu', [
  { name: 'complète', scene: (s) => called(s).export([call()]), verdict: 'conforme' },
  { name: 'action dite par d’autres mots', scene: (s) => called(s).export([call({ transaction: 'recherche' })]), verdict: 'conforme' },
  { name: 'sans identifiant local', scene: (s) => called(s).export([call({ login: undefined })]), verdict: 'non conforme', told: /identifiant local/ },
  { name: 'sans identifiant national', scene: (s) => called(s).export([call({ rpps: undefined })]), verdict: 'non conforme', told: /identifiant national/ },
  { name: 'une heure plus tard', scene: (s) => called(s).export([call({ at: at(3_608_000) })]), verdict: 'non conforme', told: /date et heure/ },
  { name: 'un document manque', scene: (s) => called(s).export([call({ documents: ['1.1'] })]), verdict: 'non conforme', told: /documents : 1\.2/ },
  { name: 'une autre transaction', scene: (s) => called(s).export([call({ transaction: 'TD3.2' })]), verdict: 'non conforme', told: /action/ },
  { name: 'sans issue', scene: (s) => called(s).export([call({ issue: undefined })]), verdict: 'non conforme', told: /issue/ },
  { name: 'un autre patient', scene: (s) => called(s).export([call({ patient: '1' })]), verdict: 'non conforme', told: /patient/ },
  { name: 'aucune trace', scene: (s) => called(s).export([]), verdict: 'non conforme', told: /aucune/ },
  { name: 'rien n’a été reçu', scene: (s) => s.signIn().export([]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => called(s), verdict: 'non concluant' },
]);

const read = (s: Scene): Scene => called(s).gesture('ouvrir-document', { patient: patTrois.persona, document: 'Lettre' }).gesture('importer', { patient: patTrois.persona, details: { documents: 'Biologie' } });
const view = call({ at: at(12_000), action: 'visualisation', documents: ['1.1'] });
const kept = call({ at: at(12_000), action: 'enregistrement', documents: ['1.2'] });
table('trace/actes', [
  { name: 'les trois actes', scene: (s) => read(s).export([call(), view, kept]), verdict: 'conforme' },
  { name: 'visualisation non tracée', scene: (s) => read(s).export([call(), kept]), verdict: 'non conforme', told: /visualisation/ },
  { name: 'visualisation d’un autre document', scene: (s) => read(s).export([call(), { ...view, documents: ['1.2'] }, kept]), verdict: 'non conforme', told: /d’autres documents/ },
  { name: 'enregistrement au nom d’un autre', scene: (s) => read(s).export([call(), view, { ...kept, login: lozere.login }]), verdict: 'non conforme', told: /enregistrement/ },
  { name: 'aucun geste', scene: (s) => s.signIn().export([call()]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => read(s), verdict: 'non concluant' },
]);

const intact = call({ integrite: 'intacte' });
const altered = (s: Scene, value = 'modifiee'): Scene => called(s).add({ kind: 'act', act: 'target-configured', what: 'traces', value });
const told = (s: Scene, integrite: string): Scene => s.export([{ ...intact, integrite }]);
/** A target that has one word for each alteration. */
const worded = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, words: { integrite: { intacte: 'intacte', modifiee: 'changée', retiree: 'absente' } } } }; return s; };
const [intacte, modifiee, retiree] = ['intacte', 'modifiee', 'retiree'].map((attendu) => ({ attendu }));
table('trace/integrite', [
  { name: 'rien n’a été touché, rien n’est dit', params: intacte, scene: (s) => told(called(s), 'intacte'), verdict: 'conforme' },
  { name: 'fausse alerte', params: intacte, scene: (s) => told(called(s), 'modifiée'), verdict: 'non conforme', told: /aucune altération/ },
  { name: 'l’altération est dite', params: modifiee, scene: (s) => told(altered(s), 'modifiée'), verdict: 'conforme' },
  { name: 'l’altération est tue', params: modifiee, scene: (s) => told(altered(s), 'intacte'), verdict: 'non conforme', told: /l’altération dite/ },
  { name: 'le retrait est dit', params: retiree, scene: (s) => told(altered(worded(s), 'retiree'), 'absente : n° 3'), verdict: 'conforme' },
  { name: 'le retrait est dit par le mot de la modification', params: retiree, scene: (s) => told(altered(worded(s), 'retiree'), 'changée'), verdict: 'non conforme', told: /absente/ },
  { name: 'la modification est dite par le mot du retrait', params: modifiee, scene: (s) => told(altered(worded(s)), 'absente : n° 3'), verdict: 'non conforme', told: /changée/ },
  { name: 'la question attend autre chose que ce qui est arrivé', params: retiree, scene: (s) => told(altered(s), 'modifiée'), verdict: 'non concluant' },
  { name: 'tout a été remis', params: intacte, scene: (s) => told(altered(altered(s), 'nominal'), 'intacte'), verdict: 'conforme' },
  { name: 'l’extraction n’en parle pas', params: modifiee, scene: (s) => altered(s).export([call()]), verdict: 'à examiner' },
  { name: 'aucune trace', params: modifiee, scene: (s) => altered(s).export([]), verdict: 'non concluant' },
  { name: 'traces non extraites', params: modifiee, scene: (s) => altered(s), verdict: 'non concluant' },
]);

table('trace/inchangees', [
  { name: 'retrouvées', scene: (s) => called(s).export([intact]).export([{ ...intact, integrite: undefined }, view]), verdict: 'conforme' },
  { name: 'une trace réécrite', scene: (s) => called(s).export([intact]).export([call({ documents: [] }), view]), verdict: 'non conforme', told: /1 changée/ },
  { name: 'une trace absente', scene: (s) => called(s).export([intact, view]).export([intact]), verdict: 'non conforme' },
  { name: 'rien à retrouver', scene: (s) => called(s).export([]).export([intact]), verdict: 'non concluant' },
  { name: 'une seule extraction', scene: (s) => called(s).export([intact]), verdict: 'non concluant' },
]);

table('ecran/traces-sans-correction', [
  { name: 'rien de tel', scene: (s) => s.screen({ reading: 'correction-de-trace', text: 'non' }), verdict: 'conforme' },
  { name: 'un bouton pour corriger', scene: (s) => s.screen({ reading: 'correction-de-trace', text: 'oui' }), verdict: 'non conforme' },
  { name: 'lecture non décrite', scene: (s) => s.screen({ reading: 'correction-de-trace', mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
]);

const old = call({ at: at(8000) });
const young = call({ at: at(3_000_000), messageId: 'urn:uuid:b' });
const purged: LocalTrace = { at: at(4_000_000), action: 'purge' };
/** Declared for an hour; `old` is older when time has passed, `young` is not. */
const aged = (s: Scene, minutes = '60'): Scene => {
  called(s).add({ kind: 'act', act: 'target-configured', what: 'conservation-des-traces', value: minutes }).export([old, young]);
  return s.wait(4_500_000).add({ kind: 'act', act: 'time-moved', milliseconds: 4_500_000 });
};
table('trace/conservation', [
  { name: 'le plus vieux est détruit, et lui seul', scene: (s) => aged(s).export([young, purged]), verdict: 'conforme' },
  { name: 'le plus vieux est resté', scene: (s) => aged(s).export([old, young, purged]), verdict: 'non conforme', told: /aucune trace plus vieille/ },
  { name: 'une trace à garder est détruite', scene: (s) => aged(s).export([purged]), verdict: 'non conforme', told: /chaque trace plus récente/ },
  { name: 'la destruction n’est pas tracée', scene: (s) => aged(s).export([young]), verdict: 'non conforme', told: /une trace de la destruction/ },
  { name: 'aucune durée déclarée', scene: (s) => aged(s, 'nominal').export([young, purged]), verdict: 'non concluant' },
  { name: 'rien d’assez vieux', scene: (s) => aged(s, '600').export([old, young]), verdict: 'non concluant' },
  { name: 'le temps n’a pas passé', scene: (s) => called(s).add({ kind: 'act', act: 'target-configured', what: 'conservation-des-traces', value: '60' }).export([old, young]).export([young]), verdict: 'non concluant' },
  { name: 'une seule extraction', scene: (s) => aged(s), verdict: 'non concluant' },
]);
