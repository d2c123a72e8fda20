import type { LocalTrace } from '../../support/journal/facts';
import { aubrac, lozere, patQuatre, patTrois, START, table, type Scene } from './scene';

const line = (action: string, second: number, more: Partial<LocalTrace> = {}): LocalTrace => ({ at: new Date(START + second * 1000).toISOString(), action, login: aubrac.login, issue: 'succès', ...more });
const refused = line('refus', 4, { issue: 'refus' });
const opened = line('authentification', 8);
const changed = line('changement-mot-de-passe', 9);
const acts = (s: Scene): Scene => s.shift(aubrac).gesture('presenter-mot-de-passe-faux').signIn().gesture('changer-mot-de-passe');
table('trace/connexions', [
  { name: 'refus, réussite et changement', scene: (s) => acts(s).export([refused, opened, changed]), verdict: 'conforme' },
  { name: 'refus non tracé', scene: (s) => acts(s).export([opened, changed]), verdict: 'non conforme', told: /connexion refusée/ },
  { name: 'réussite au nom d’un autre', scene: (s) => acts(s).export([refused, { ...opened, login: lozere.login }, changed]), verdict: 'non conforme', told: /connexion réussie/ },
  { name: 'changement sans résultat', scene: (s) => acts(s).export([refused, opened, { ...changed, issue: undefined }]), verdict: 'non conforme', told: /sans résultat/ },
  { name: 'à une autre heure', scene: (s) => acts(s).export([{ ...refused, at: new Date(START + 3_600_000).toISOString() }, opened, changed]), verdict: 'non conforme' },
  { name: 'rien n’a été fait', scene: (s) => s.export([refused]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => acts(s), verdict: 'non concluant' },
]);

const taken = (s: Scene): Scene => s.signIn().gesture('recueillir-consentement', { patient: patTrois.persona });
const consent = line('consentement', 7, { patient: patTrois.ins });
table('trace/consentement', [
  { name: 'le consentement, sa date et son auteur', scene: (s) => taken(s).export([opened, consent]), verdict: 'conforme' },
  { name: 'non tracé', scene: (s) => taken(s).export([opened]), verdict: 'non conforme', told: /aucune/ },
  { name: 'au nom d’un autre', scene: (s) => taken(s).export([{ ...consent, login: lozere.login }]), verdict: 'non conforme' },
  { name: 'pour un autre patient', scene: (s) => taken(s).export([{ ...consent, patient: patQuatre.ins }]), verdict: 'non conforme' },
  { name: 'à une autre heure', scene: (s) => taken(s).export([{ ...consent, at: new Date(START + 3_600_000).toISOString() }]), verdict: 'non conforme' },
  { name: 'aucun consentement', scene: (s) => s.signIn().export([consent]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => taken(s), verdict: 'non concluant' },
]);
