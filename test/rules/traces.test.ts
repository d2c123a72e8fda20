import type { LocalTrace } from '../../support/journal/facts';
import { aubrac, hospital, lozere, START, table, type Scene } from './scene';

const at = (ms: number): string => new Date(START + ms).toISOString();
const BOTH = ['mot-de-passe', 'code-a-usage-unique'];
const auth = (more: Partial<LocalTrace> = {}): LocalTrace => ({ at: at(4000), action: 'authentification', login: aubrac.login, facteurs: BOTH, ...more });
const PERSON = { personne: 'aubrac' };
const called = (s: Scene): Scene => s.signIn().consult().listed({ claims: { id: '_a' }, messageId: 'urn:uuid:a' });

table('trace/authentification-avant-appel', [
  { name: 'les deux facteurs, avant l’appel', params: PERSON, scene: (s) => called(s).export([auth()]), verdict: 'conforme' },
  { name: 'un seul facteur', params: PERSON, scene: (s) => called(s).export([auth({ facteurs: ['mot-de-passe'] })]), verdict: 'non conforme', told: /les deux facteurs/ },
  { name: 'deux fois le même', params: PERSON, scene: (s) => called(s).export([auth({ facteurs: ['code', 'code'] })]), verdict: 'non conforme' },
  { name: 'après l’appel', params: PERSON, scene: (s) => called(s).export([auth({ at: at(3_600_000) })]), verdict: 'non conforme', told: /antérieure/ },
  { name: 'd’une autre personne', params: PERSON, scene: (s) => called(s).export([auth({ login: lozere.login })]), verdict: 'non conforme', told: /aucune/ },
  { name: 'd’avant le scénario', params: PERSON, scene: (s) => called(s).export([auth({ at: at(-3_600_000) })]), verdict: 'non conforme' },
  { name: 'extraction filtrée seulement', params: PERSON, scene: (s) => called(s).export([auth()], { professionnel: 'aubrac.1' }), verdict: 'non concluant' },
  { name: 'traces non extraites', params: PERSON, scene: (s) => called(s), verdict: 'non concluant' },
  { name: 'aucun jeton', params: PERSON, scene: (s) => s.signIn().export([auth()]), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => called(s).export([auth()]), verdict: 'non concluant' },
]);

const refusal = (more: Partial<LocalTrace> = {}): LocalTrace => ({ at: at(6000), action: 'refus', login: lozere.login, motif: 'second facteur', ...more });
table('trace/refus-trace', [
  { name: 'tracé à son nom', params: { personne: 'lozere' }, scene: (s) => s.shift(lozere).consult(undefined, lozere).export([refusal()]), verdict: 'conforme' },
  { name: 'au nom d’un autre', params: { personne: 'lozere' }, scene: (s) => s.shift(lozere).export([refusal({ login: aubrac.login })]), verdict: 'non conforme', told: /aubrac/ },
  { name: 'd’avant la fenêtre', params: { personne: 'lozere' }, scene: (s) => s.shift(lozere).wait(60_000).observe().consult(undefined, lozere).export([refusal({ at: at(2000) })]), verdict: 'non conforme' },
  { name: 'pas tracé', params: { personne: 'lozere' }, scene: (s) => s.export([auth()]), verdict: 'non conforme' },
  { name: 'traces non extraites', params: { personne: 'lozere' }, scene: (s) => s, verdict: 'non concluant' },
]);
table('trace/information-rpps', [
  { name: 'tracée', params: PERSON, scene: (s) => s.export([{ at: at(3000), action: 'information-rpps', login: aubrac.login }]), verdict: 'conforme' },
  { name: 'pas tracée', params: PERSON, scene: (s) => s.export([auth()]), verdict: 'non conforme' },
  { name: 'traces non extraites', params: PERSON, scene: (s) => s, verdict: 'non concluant' },
]);

const line = (action: 'jeton' | 'appel', more: Partial<LocalTrace> = {}): LocalTrace =>
  ({ at: at(8000), action, login: aubrac.login, rpps: aubrac.rpps, structure: hospital.finess, ...(action === 'jeton' ? { assertionId: '_a' } : { messageId: 'urn:uuid:a' }), ...more });
table('trace/jetons-et-appels', [
  { name: 'une pour une', scene: (s) => called(s).export([line('jeton'), line('appel')]), verdict: 'conforme' },
  { name: 'structure écrite avec son type', scene: (s) => called(s).export([line('jeton', { structure: `1${hospital.finess}` }), line('appel')]), verdict: 'conforme' },
  { name: 'jeton non tracé', scene: (s) => called(s).export([line('appel')]), verdict: 'non conforme', told: /jeton _a/ },
  { name: 'appel non tracé', scene: (s) => called(s).export([line('jeton')]), verdict: 'non conforme', told: /appel urn:uuid:a/ },
  { name: 'trace en double', scene: (s) => called(s).export([line('jeton'), line('jeton'), line('appel')]), verdict: 'non conforme', told: /2 traces/ },
  { name: 'trace sans appel', scene: (s) => called(s).export([line('jeton'), line('appel'), line('appel', { messageId: 'urn:uuid:z' })]), verdict: 'non conforme', told: /urn:uuid:z/ },
  { name: 'au nom d’un autre', scene: (s) => called(s).export([line('jeton', { rpps: lozere.rpps }), line('appel')]), verdict: 'non conforme' },
  { name: 'sans structure', scene: (s) => called(s).export([line('jeton', { structure: undefined }), line('appel')]), verdict: 'non conforme' },
  { name: 'traces d’autres scénarios', scene: (s) => called(s).export([line('jeton'), line('appel'), line('appel', { at: at(-600_000), messageId: 'urn:uuid:old' })]), verdict: 'conforme' },
  { name: 'traces d’autres personnes', scene: (s) => called(s).export([line('jeton'), line('appel'), line('appel', { login: 'x', rpps: '99900077985', messageId: 'urn:uuid:z' })]), verdict: 'conforme' },
  { name: 'appel d’après l’extraction', scene: (s) => called(s).export([line('jeton'), line('appel')]).listed(), verdict: 'conforme' },
  { name: 'jeton illisible', scene: (s) => called(s).call({ token: { refused: 'VIHF-EMPREINTE' } }).export([line('jeton'), line('appel')]), verdict: 'non concluant' },
  { name: 'aucun jeton', scene: (s) => s.export([]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => called(s), verdict: 'non concluant' },
]);

const PERIOD = { professionnel: 'aubrac', du: at(0), au: at(3_600_000) };
const own = line('appel');
const other = line('appel', { login: lozere.login, rpps: lozere.rpps, messageId: 'urn:uuid:b' });
const outside = line('appel', { at: at(-60_000), messageId: 'urn:uuid:c' });
const extracted = (kept: LocalTrace[]) => (s: Scene): Scene => s.wait(60_000).export([own, other, outside], { du: PERIOD.du, au: PERIOD.au }).export(kept, { professionnel: 'aubrac.1', du: PERIOD.du, au: PERIOD.au });
table('trace/extraction', [
  { name: 'toutes et elles seules', params: PERIOD, scene: extracted([own]), verdict: 'conforme' },
  { name: 'une manque', params: PERIOD, scene: extracted([]), verdict: 'non conforme', told: /manquante/ },
  { name: 'celle d’un autre', params: PERIOD, scene: extracted([own, other]), verdict: 'non conforme', told: /en trop/ },
  { name: 'hors période', params: PERIOD, scene: extracted([own, outside]), verdict: 'non conforme', told: /en trop/ },
  { name: 'modifiée', params: PERIOD, scene: extracted([{ ...own, structure: '0B0111111' }]), verdict: 'non conforme' },
  { name: 'la trace de l’extraction elle-même', params: PERIOD, scene: extracted([own, line('appel', { action: 'extraction', at: at(3_000_000) })]), verdict: 'conforme' },
  { name: 'extraction entière absente', params: PERIOD, scene: (s) => s.export([own], { professionnel: 'aubrac.1' }), verdict: 'non concluant' },
  { name: 'extraction filtrée absente', params: PERIOD, scene: (s) => s.export([own]), verdict: 'non concluant' },
  { name: 'rien à extraire', params: PERIOD, scene: (s) => s.wait(60_000).export([other]).export([], { professionnel: 'aubrac.1' }), verdict: 'non concluant' },
  { name: 'professionnel inconnu', params: { ...PERIOD, professionnel: 'x' }, scene: extracted([own]), verdict: 'non concluant' },
]);
