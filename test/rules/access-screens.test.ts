import type { LocalTrace } from '../../support/journal/facts';
import { aubrac, lozere, START, table, type Scene } from './scene';

const at = (ms: number): string => new Date(START + ms).toISOString();
const login = (s: Scene, text: string): Scene => s.screen({ reading: 'authentification-demandee', text });
table('ecran/authentification-demandee', [
  { name: 'demandée, session fermée', params: { attendu: 'oui' }, scene: (s) => login(s, 'oui'), verdict: 'conforme' },
  { name: 'pas demandée, session ouverte', params: { attendu: 'non' }, scene: (s) => login(s, 'non'), verdict: 'conforme' },
  { name: 'la page s’est rouverte', params: { attendu: 'oui' }, scene: (s) => login(s, 'non'), verdict: 'non conforme', told: /un écran du logiciel/ },
  { name: 'demandée sans raison', params: { attendu: 'non' }, scene: (s) => login(s, 'oui'), verdict: 'non conforme' },
  { name: 'lecture non décrite', params: { attendu: 'oui' }, scene: (s) => s.screen({ reading: 'authentification-demandee', mapped: false }), verdict: 'à examiner' },
  { name: 'question incomplète', scene: (s) => login(s, 'oui'), verdict: 'non concluant' },
  { name: 'écran non lu', params: { attendu: 'oui' }, scene: (s) => s, verdict: 'non concluant' },
]);

const secours = (s: Scene, text: string): Scene => s.screen({ reading: 'acces-de-secours', text });
table('ecran/acces-de-secours', [
  { name: 'proposé', scene: (s) => secours(s, 'oui'), verdict: 'conforme' },
  { name: 'aucun', scene: (s) => secours(s, 'non'), verdict: 'non conforme' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
]);

const degraded = (more: Partial<LocalTrace> = {}): LocalTrace => ({ at: at(6000), action: 'mode-degrade', login: lozere.login, ...more });
const LOZERE = { personne: 'lozere' };
table('trace/mode-degrade', [
  { name: 'tracé à son nom', params: LOZERE, scene: (s) => s.shift(lozere).export([degraded()]), verdict: 'conforme' },
  { name: 'au nom d’une autre', params: LOZERE, scene: (s) => s.shift(lozere).export([degraded({ login: aubrac.login })]), verdict: 'non conforme' },
  { name: 'pas tracé', params: LOZERE, scene: (s) => s.shift(lozere).export([degraded({ action: 'refus' })]), verdict: 'non conforme', told: /aucune/ },
  { name: 'traces non extraites', params: LOZERE, scene: (s) => s.shift(lozere), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => s.export([degraded()]), verdict: 'non concluant' },
]);

const NUMBER = 'HOMOLOGATION-ESSAI-1';
const called = (s: Scene): Scene => s.signIn().consult().listed({ claims: { lpsHomologation: NUMBER } });
const trace: LocalTrace = { at: at(6000), action: 'jeton', login: aubrac.login };
table('secret/numero-d-homologation', [
  { name: 'nulle part', scene: (s) => called(s).screen({ text: 'À propos' }).export([trace]), verdict: 'conforme' },
  { name: 'à l’écran', scene: (s) => called(s).screen({ text: `Homologation ${NUMBER}` }).export([trace]), verdict: 'non conforme', told: /l’écran/ },
  { name: 'dans une liste', scene: (s) => called(s).screen({ rows: [{ homologation: NUMBER }] }).export([trace]), verdict: 'non conforme' },
  { name: 'dans une trace', scene: (s) => called(s).screen({ text: 'À propos' }).export([{ ...trace, motif: NUMBER }]), verdict: 'non conforme', told: /les traces/ },
  { name: 'aucune extraction', scene: (s) => called(s).screen({ text: 'À propos' }), verdict: 'non concluant' },
  { name: 'aucun écran lu', scene: (s) => called(s).export([trace]), verdict: 'non concluant' },
  { name: 'aucun jeton', scene: (s) => s.screen({ text: 'À propos' }).export([trace]), verdict: 'non concluant' },
]);
