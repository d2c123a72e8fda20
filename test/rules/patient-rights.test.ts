import { aHeader } from '../jugement/journal-builder';
import { aubrac, patTrois, Scene, table } from './scene';
import type { PatientRef, PersonRef } from '../../support/journal/facts';

const larzac: PersonRef = { persona: 'larzac', login: 'larzac.1', rpps: '99900011111', nom: 'LARZAC', prenom: 'Anne', profession: '10', savoirFaire: 'SM30', place: 'hors-equipe' };
const mejean: PersonRef = { ...larzac, persona: 'mejean', login: 'mejean.1', rpps: '99900022222', nom: 'MEJEAN' };
const bruyere: PersonRef = { persona: 'bruyere', login: 'bruyere.1', rpps: '99900033333', nom: 'BRUYERE', prenom: 'Julie', profession: 'SECRETARIAT_MEDICAL', place: 'responsabilite' };
const patCinq: PatientRef = { ...patTrois, persona: 'pat-cinq', ins: '288069900000111', nom: 'CINQ', informe: false };

const rights = (s: Scene, gesture: string, details?: Record<string, string>, patient = 'pat-trois', person = aubrac): Scene =>
  s.add({ kind: 'act', act: 'gesture', person, poste: 'poste 1', gesture, patient, ...(details === undefined ? {} : { details }) });
const oppose = (s: Scene, usage = 'consultation'): Scene => rights(s, 'opposer', { usage, canal: 'oral' });
const lift = (s: Scene, usage = 'consultation'): Scene => rights(s, 'lever-opposition', { usage, canal: 'oral' });
const inform = (s: Scene, canal: string, patient = 'pat-cinq'): Scene => rights(s, 'informer', { canal }, patient);
const cinq = (s: Scene): Scene => s.admit([larzac, mejean, bruyere], [patCinq]).signIn();
const globale = (s: Scene): Scene => { s.header = aHeader({ target: { ...aHeader().target, oppositions: 'globale' } }); return s; };
const eachTime = (s: Scene): Scene => { s.header = aHeader({ ambiguities: { 'consentement-hors-equipe': 'a-chaque-consultation' } }); return s; };
const search = { transaction: 'TD3.1' };
const ofCinq = { ...search, patient: patCinq };

const collected = (s: Scene): Scene => { s.header = aHeader({ ambiguities: { 'accord-de-l-equipe-de-soins': 'recueilli' } }); return s; };
table('droits/consultation-arretee', [
  { name: 'rien ne part après l’opposition', scene: (s) => oppose(s.signIn().consult().listed()).consult().barrier(), verdict: 'conforme' },
  { name: 'une recherche part malgré l’opposition', scene: (s) => oppose(s.signIn()).consult().call(search).barrier(), verdict: 'non conforme', told: /s’oppose/ },
  { name: 'une lecture, reconnue à son jeton', scene: (s) => oppose(s.signIn()).consult().call({ transaction: 'TD3.2', asked: undefined }).barrier(), verdict: 'non conforme' },
  { name: 'la déclaration d’autorisation aussi', scene: (s) => oppose(s.signIn()).consult().call({ transaction: 'TD0.3', authorization: 'AJOUT' }).barrier(), verdict: 'non conforme' },
  { name: 'l’accès au Web PS aussi', scene: (s) => oppose(s.signIn()).consult().call({ transaction: 'TD0.10' }).barrier(), verdict: 'non conforme' },
  { name: 'un appel tardif', scene: (s) => oppose(s.signIn()).consult().barrier().ask().call(search), verdict: 'non conforme' },
  { name: 'licite : vérifier que le DMP existe', scene: (s) => oppose(s.signIn()).consult().call({ transaction: 'TD0.2' }).barrier(), verdict: 'conforme' },
  { name: 'licite : l’opposition levée, la recherche part', scene: (s) => lift(oppose(s.signIn()).consult().barrier()).consult().listed().barrier(), verdict: 'conforme' },
  { name: 'opposition exprimée de nouveau, ignorée', scene: (s) => oppose(lift(oppose(s.signIn()))).consult().call(search).barrier(), verdict: 'non conforme' },
  { name: 'licite : opposition à la seule alimentation', scene: (s) => oppose(oppose(s.signIn(), 'alimentation').consult().listed()).consult().barrier(), verdict: 'conforme' },
  { name: 'opposition globale déclarée : l’alimentation refusée arrête la consultation', scene: (s) => oppose(globale(s).signIn(), 'alimentation').consult().call(search).barrier(), verdict: 'non conforme' },
  { name: 'jamais informé, et la recherche part', scene: (s) => cinq(s).consult(patCinq).call(ofCinq).barrier(), verdict: 'non conforme', told: /pas acquise/ },
  { name: 'jamais informé, rien ne part', scene: (s) => cinq(s).consult(patCinq).barrier(), verdict: 'conforme' },
  { name: 'informé par courrier : rien n’est acquis', scene: (s) => inform(cinq(s), 'courrier').wait(40 * 86_400_000).consult(patCinq).call(ofCinq).barrier(), verdict: 'non conforme' },
  { name: 'licite : informé à l’oral', scene: (s) => inform(cinq(s).consult(patCinq).barrier(), 'oral').consult(patCinq).call(ofCinq).barrier(), verdict: 'conforme' },
  { name: 'licite : convoqué puis pris en charge', scene: (s) => rights(rights(cinq(s).consult(patCinq).barrier(), 'convoquer', undefined, 'pat-cinq'), 'debuter-prise-en-charge', undefined, 'pat-cinq').consult(patCinq).call(ofCinq).barrier(), verdict: 'conforme' },
  { name: 'convoqué puis pris en charge, quand le profil veut un accord recueilli', scene: (s) => rights(rights(cinq(collected(s)).consult(patCinq).barrier(), 'convoquer', undefined, 'pat-cinq'), 'debuter-prise-en-charge', undefined, 'pat-cinq').consult(patCinq).call(ofCinq).barrier(), verdict: 'non conforme', told: /pas acquise/ },
  { name: 'licite : informé à l’oral, et l’accord recueilli', scene: (s) => inform(cinq(collected(s)).consult(patCinq).barrier(), 'oral').consult(patCinq).call(ofCinq).barrier(), verdict: 'conforme' },
  { name: 'pris en charge sans information', scene: (s) => rights(cinq(s), 'debuter-prise-en-charge', undefined, 'pat-cinq').consult(patCinq).call(ofCinq).barrier(), verdict: 'non conforme' },
  { name: 'l’accord du séjour précédent', scene: (s) => rights(rights(s.signIn(), 'terminer-prise-en-charge'), 'convoquer').consult().call(search).barrier(), verdict: 'non conforme' },
  { name: 'licite : hors équipe, le consentement exprès vaut information', scene: (s) => rights(cinq(s).consult(patCinq).barrier().signIn(larzac), 'recueillir-consentement', { pour: 'larzac' }, 'pat-cinq', larzac).consult(patCinq, larzac).call({ ...ofCinq, person: larzac }).barrier(), verdict: 'conforme' },
  { name: 'observation sans fin', scene: (s) => oppose(s.signIn()).consult(), verdict: 'non concluant' },
  { name: 'aucune opposition', scene: (s) => s.signIn().consult().listed().barrier(), verdict: 'non concluant' },
]);

const EXISTENCE = { transaction: 'TD0.2' };
table('droits/usage-non-refuse-permis', [
  { name: 'part et est admise', params: EXISTENCE, scene: (s) => oppose(s.signIn()).call(EXISTENCE), verdict: 'conforme' },
  { name: 'ne part pas', params: EXISTENCE, scene: (s) => oppose(s.signIn()), verdict: 'non conforme' },
  { name: 'part, le DMP la refuse', params: EXISTENCE, scene: (s) => oppose(s.signIn()).call({ ...EXISTENCE, refused: { stage: 'x', code: 'X' } }), verdict: 'non concluant' },
  { name: 'opposition globale déclarée', params: EXISTENCE, scene: (s) => oppose(globale(s).signIn()), verdict: 'sans objet' },
  { name: 'aucune opposition', params: EXISTENCE, scene: (s) => s.signIn().call(EXISTENCE), verdict: 'non concluant' },
  { name: 'question sans appel', scene: (s) => oppose(s.signIn()), verdict: 'non concluant' },
]);

const BOTH = ['droit-opposition'];
const shown = (s: Scene, droit: string, text: string | undefined, matches: string[] = []): Scene => s.gesture('ouvrir-dossier', { patient: 'pat-trois' }).screen({ reading: `droit-${droit}`, text, matches });
const RIGHT = { droit: 'consultation' };
table('ecran/droits-du-patient', [
  { name: 'opposition, date et auteur', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Opposition, le 02/03/2026 à 09:00, par Jeanne AUBRAC', BOTH), verdict: 'conforme' },
  { name: 'licite : la date en toutes lettres', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Opposition du 2 mars 2026 (Aubrac)', BOTH), verdict: 'conforme' },
  { name: 'autre état', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Non-opposition', ['droit-non-opposition']), verdict: 'non conforme' },
  { name: 'autre auteur', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Opposition, le 02/03/2026, par Marc LOZERE', BOTH), verdict: 'non conforme', told: /auteur/ },
  { name: 'autre date', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Opposition, le 01/01/2026, par AUBRAC', BOTH), verdict: 'non conforme', told: /date/ },
  { name: 'ce que le patient n’a pas refusé', params: { droit: 'alimentation' }, scene: (s) => shown(oppose(s.signIn()), 'alimentation', 'Opposition', BOTH), verdict: 'non conforme' },
  { name: 'licite : opposition globale déclarée', params: { droit: 'alimentation' }, scene: (s) => shown(oppose(globale(s).signIn()), 'alimentation', 'Opposition, le 02/03/2026, AUBRAC', BOTH), verdict: 'conforme' },
  { name: 'information donnée avant le scénario', params: { droit: 'information' }, scene: (s) => shown(s.signIn(), 'information', 'Donnée', ['droit-information-donnee']), verdict: 'conforme' },
  { name: 'rien à l’écran', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', undefined), verdict: 'non conforme' },
  { name: 'mots que la cible n’explique pas', params: RIGHT, scene: (s) => shown(oppose(s.signIn()), 'consultation', 'Refus', []), verdict: 'à examiner' },
  { name: 'lecture que la cible ne décrit pas', params: RIGHT, scene: (s) => oppose(s.signIn()).screen({ reading: 'droit-consultation', mapped: false }), verdict: 'à examiner' },
  { name: 'aucun dossier ouvert', params: RIGHT, scene: (s) => s.signIn().screen({ reading: 'droit-consultation', text: 'Opposition', matches: BOTH }), verdict: 'non concluant' },
  { name: 'écran non lu', params: RIGHT, scene: (s) => oppose(s.signIn()), verdict: 'non concluant' },
  { name: 'question sans droit', scene: (s) => s, verdict: 'non concluant' },
]);

const asLarzac = (s: Scene): Scene => s.admit([larzac, mejean, bruyere], []).signIn(larzac);
const consented = (s: Scene): Scene => rights(s, 'recueillir-consentement', { pour: 'larzac' }, 'pat-trois', larzac);
const reads = (s: Scene, person = larzac): Scene => s.consult(patTrois, person).call({ ...search, person }).barrier();
table('droits/consentement-hors-equipe', [
  { name: 'sans consentement, rien ne part', scene: (s) => asLarzac(s).consult(patTrois, larzac).barrier(), verdict: 'conforme' },
  { name: 'sans consentement, la recherche part', scene: (s) => reads(asLarzac(s)), verdict: 'non conforme' },
  { name: 'avec consentement', scene: (s) => reads(consented(asLarzac(s))), verdict: 'conforme' },
  { name: 'licite : deux consultations pour un consentement', scene: (s) => reads(reads(consented(asLarzac(s)))), verdict: 'conforme' },
  { name: 'profil à chaque consultation : la seconde est de trop', scene: (s) => reads(reads(consented(asLarzac(eachTime(s))))), verdict: 'non conforme' },
  { name: 'profil à chaque consultation : redemandé, licite', scene: (s) => reads(consented(reads(consented(asLarzac(eachTime(s)))))), verdict: 'conforme' },
  { name: 'licite sans que le profil le veuille : le logiciel redemande à chaque fois', scene: (s) => reads(consented(asLarzac(s))).consult(patTrois, larzac).barrier(), verdict: 'conforme' },
  { name: 'consentement retiré', scene: (s) => reads(rights(consented(asLarzac(s)), 'retirer-consentement', { pour: 'larzac' }, 'pat-trois', larzac)), verdict: 'non conforme' },
  { name: 'consentement donné pour un autre', scene: (s) => reads(consented(asLarzac(s)).signIn(mejean), mejean), verdict: 'non conforme' },
  { name: 'personne hors équipe n’a rien demandé', scene: (s) => s.signIn().consult().listed().barrier(), verdict: 'non concluant' },
  { name: 'observation sans fin', scene: (s) => asLarzac(s).consult(patTrois, larzac), verdict: 'non concluant' },
]);

const asBruyere = (s: Scene): Scene => s.admit([bruyere], []).signIn(bruyere);
table('droits/sous-responsabilite-ne-consulte-pas', [
  { name: 'rien ne part', scene: (s) => asBruyere(s).consult(patTrois, bruyere).barrier(), verdict: 'conforme' },
  { name: 'une recherche sous son RPPS', scene: (s) => reads(asBruyere(s), bruyere), verdict: 'non conforme' },
  { name: 'une recherche sous le RPPS d’un autre', scene: (s) => asBruyere(s).consult(patTrois, bruyere).call({ ...search, person: aubrac }).barrier(), verdict: 'non conforme' },
  { name: 'une vérification en AIR', scene: (s) => asBruyere(s).consult(patTrois, bruyere).call({ transaction: 'TD0.2', person: bruyere }).barrier(), verdict: 'non conforme' },
  { name: 'licite : l’alimentation, en mode indirect simple', scene: (s) => asBruyere(s).consult(patTrois, bruyere).call({ transaction: 'TD2.1', person: bruyere, claims: { mode: 'INDIRECTE' } }).barrier(), verdict: 'conforme' },
  { name: 'elle n’a rien demandé', scene: (s) => s.signIn().consult().listed().barrier(), verdict: 'non concluant' },
]);
