import { aubrac, AT_WORK_RPPS, causse, hospital, lozere, patQuatre, patTrois, table, tarn, type Call, type Scene } from './scene';

const HOUR = 3_600_000;
const person = (persona: string) => ({ personne: persona });

table('air/aucun-jeton-air', [
  { name: 'rien n’est parti', params: person('lozere'), scene: (s) => s.shift(lozere).password(lozere).observe().consult(patTrois, lozere).barrier().ask().end(), verdict: 'conforme' },
  { name: 'un jeton à son nom', params: person('lozere'), scene: (s) => s.shift(lozere).password(lozere).observe().consult(patTrois, lozere).listed({ person: lozere }).barrier().ask(), verdict: 'non conforme' },
  { name: 'un jeton au nom d’une autre', params: person('lozere'), scene: (s) => s.shift(lozere).password(lozere).observe().consult(patTrois, lozere).listed({ person: aubrac }).barrier().ask(), verdict: 'non conforme', told: new RegExp(AT_WORK_RPPS) },
  { name: 'un jeton refusé par le DMP reste un jeton parti', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).call({ person: lozere, refused: { stage: 'liste-blanche', code: 'X' } }).barrier().ask(), verdict: 'non conforme' },
  { name: 'un jeton tardif à son nom', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).barrier().ask().end().listed({ person: lozere }), verdict: 'non conforme', told: /tardif/ },
  { name: 'le jeton tardif d’une autre personne, dans le même scénario', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).barrier().ask().signIn(aubrac).listed().end(), verdict: 'conforme' },
  { name: 'sans RPPS, jugé sur la fenêtre', params: person('tarn'), scene: (s) => s.shift(tarn).observe().consult(patTrois, tarn).barrier().ask(), verdict: 'conforme' },
  { name: 'un appel indirect simple reste permis', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).call({ transaction: 'TD0.2', claims: { mode: 'INDIRECTE', decl: undefined } }).barrier().ask(), verdict: 'conforme' },
  { name: 'un jeton illisible', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).call({ token: { refused: 'VIHF-EMPREINTE' } }).barrier().ask(), verdict: 'à examiner' },
  { name: 'pas de barrière', params: person('lozere'), scene: (s) => s.shift(lozere).observe().consult(patTrois, lozere).ask(), verdict: 'non concluant' },
  { name: 'personne inconnue', params: person('personne'), scene: (s) => s.barrier(), verdict: 'non concluant' },
]);

const reopened = (delay: number, callAfter = 0) => (s: Scene): Scene =>
  s.signIn().consult().listed().closed(aubrac).wait(delay).shift(aubrac).password(aubrac).opened(aubrac).wait(callAfter).observe().consult().listed().barrier();
table('air/deux-facteurs-avant-l-appel', [
  { name: 'mot de passe et code, puis l’appel', scene: (s) => s.signIn().consult().listed(), verdict: 'conforme' },
  { name: 'un seul facteur', scene: (s) => s.shift(aubrac).password(aubrac).consult().listed(), verdict: 'non conforme', told: /savoir/ },
  { name: 'deux fois le même facteur', scene: (s) => s.shift(aubrac).password(aubrac).password(aubrac).consult().listed(), verdict: 'non conforme' },
  { name: 'aucun facteur', scene: (s) => s.shift(aubrac).consult().listed(), verdict: 'non conforme', told: /aucun facteur/ },
  { name: 'les facteurs d’un autre', scene: (s) => s.signIn(lozere).shift(aubrac).consult().listed(), verdict: 'non conforme' },
  { name: 'instant d’authentification antérieur au second facteur', scene: (s) => s.signIn().consult().listed({ claims: { authnInstant: '2026-03-01T00:00:00Z' } }), verdict: 'non conforme' },
  { name: 'instant d’authentification à venir', scene: (s) => s.signIn().consult().listed({ claims: { authnInstant: '2026-03-03T00:00:00Z' } }), verdict: 'non conforme', told: /à venir/ },
  { name: 'instant d’authentification absent', scene: (s) => s.signIn().consult().listed({ claims: { authnInstant: undefined } }), verdict: 'non conforme' },
  { name: 'réouverture à un facteur dans le délai', scene: reopened(HOUR), verdict: 'conforme', told: /réouverture/ },
  { name: 'réouverture à un facteur au-delà du délai', scene: reopened(5 * HOUR), verdict: 'non conforme', told: /4 h/ },
  { name: 'réouverture dans le délai, appel au-delà', scene: reopened(3.9 * HOUR, HOUR), verdict: 'à examiner' },
  { name: 'réouverture que la cible ne déclare pas', scene: (s) => { s.header.target.reopeningDelayMs = null; return reopened(HOUR)(s); }, verdict: 'non conforme', told: /ne déclare aucune/ },
  { name: 'deux facteurs de nouveau après un long délai', scene: (s) => s.signIn().closed(aubrac).wait(9 * HOUR).signIn().consult().listed(), verdict: 'conforme' },
  { name: 'appel en retard de la file de la cible, après un changement de personne', scene: (s) => { s.header.target.longestDelayMs = 30_000; return s.signIn().consult().closed(aubrac).shift(lozere).observe().listed(); }, verdict: 'conforme' },
  { name: 'aucun jeton', scene: (s) => s.signIn().consult(), verdict: 'non concluant' },
]);

const both = (s: Scene): Scene => s.signIn(aubrac, 'poste 1').consult(patTrois, aubrac, 'poste 1').listed().signIn(lozere, 'poste 2').consult(patTrois, lozere, 'poste 2');
table('air/rpps-de-la-personne-au-travail', [
  { name: 'celui de la personne au travail', scene: (s) => s.signIn().consult().listed(), verdict: 'conforme' },
  { name: 'celui d’un autre', scene: (s) => s.signIn().consult().listed({ person: lozere }), verdict: 'non conforme', told: new RegExp(AT_WORK_RPPS) },
  { name: 'celui de la personne précédente, après un changement', scene: (s) => s.signIn().consult().listed().closed(aubrac).signIn(lozere).observe().consult(patTrois, lozere).listed({ person: aubrac }), verdict: 'non conforme' },
  { name: 'deux postes ouverts : chacun le sien', scene: (s) => both(s).listed({ person: lozere }).consult(patTrois, aubrac, 'poste 1').listed(), verdict: 'conforme' },
  { name: 'deux postes ouverts : celui de l’autre poste', scene: (s) => both(s).listed({ person: aubrac }), verdict: 'non conforme' },
  { name: 'une personne sans RPPS', scene: (s) => s.signIn(tarn).consult(patTrois, tarn).listed({ person: aubrac }), verdict: 'non conforme', told: /n’a pas de RPPS/ },
  { name: 'personne au travail', scene: (s) => s.signIn().closed(aubrac).listed(), verdict: 'non conforme', told: /personne n’est au travail/ },
  { name: 'poste quitté, l’autre reste ouvert', scene: (s) => both(s).closed(lozere, 'poste 2').observe().listed(), verdict: 'conforme' },
  { name: 'file de la cible : la personne qui vient de quitter', scene: (s) => { s.header.target.longestDelayMs = 30_000; return s.signIn().consult().closed(aubrac).observe().listed(); }, verdict: 'conforme' },
  { name: 'file de la cible, délai dépassé', scene: (s) => { s.header.target.longestDelayMs = 30_000; return s.signIn().consult().closed(aubrac).wait(60_000).observe().listed(); }, verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);

/** Tarn, who has no RPPS, under the ADELI the profile admits or not. */
const admitted = (s: Scene): Scene => { s.header = { ...s.header, ambiguities: { ...s.header.ambiguities, adeli: 'rpps-ou-adeli' } }; return s; };
const ofAdeli = (s: Scene, nameId = '00B2800585'): Scene => s.signIn(tarn).consult(patTrois, tarn).listed({ person: tarn, claims: { nameId } });
for (const rule of ['air/rpps-de-la-personne-au-travail', 'air/identifiant-national']) {
  table(rule, [
    { name: 'un ADELI', scene: (s) => ofAdeli(s), verdict: 'non conforme' },
    { name: 'un ADELI, que le profil admet', scene: (s) => ofAdeli(admitted(s)), verdict: 'à examiner', told: /ADELI/ },
    { name: 'ni RPPS ni ADELI, même alors', scene: (s) => ofAdeli(admitted(s), '10B0999999/tarn'), verdict: 'non conforme' },
  ]);
}
table('air/rpps-propre-a-chacun', [
  { name: 'l’ADELI de l’une', scene: (s) => ofAdeli(s.signIn().consult().listed()), verdict: 'non conforme' },
  { name: 'l’ADELI de l’une, que le profil admet', scene: (s) => ofAdeli(admitted(s).signIn().consult().listed()), verdict: 'à examiner' },
  { name: 'deux personnes, deux RPPS', scene: (s) => both(s).listed({ person: lozere }), verdict: 'conforme' },
  { name: 'deux personnes, un RPPS', scene: (s) => both(s).listed({ person: aubrac }), verdict: 'non conforme' },
  { name: 'le RPPS du médecin DIM pour tous', scene: (s) => s.signIn().consult().listed({ person: causse }).signIn(lozere).consult(patTrois, lozere).listed({ person: causse }), verdict: 'non conforme' },
  { name: 'une seule personne', scene: (s) => s.signIn().consult().listed(), verdict: 'non concluant' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

const named = (subjectId: string | undefined, person = lozere): Call => ({ person, claims: { subjectId } });
table('air/nom-de-la-personne-au-travail', [
  { name: 'le sien', scene: (s) => both(s).listed(named('Paul Lozere - médecin')), verdict: 'conforme' },
  { name: 'celui de la personne précédente', scene: (s) => both(s).listed(named('Jeanne AUBRAC - médecin')), verdict: 'non conforme', told: /LOZÈRE/ },
  { name: 'licite : le service seul', scene: (s) => both(s).listed(named('Service de cardiologie')), verdict: 'conforme' },
  { name: 'licite : les deux noms, dont le sien', scene: (s) => both(s).listed(named('Dr Lozère, service du Dr Aubrac')), verdict: 'conforme' },
  { name: 'licite : un mot qui contient le nom d’un autre', scene: (s) => both(s).listed(named('Unité des Tarnais')), verdict: 'conforme' },
  { name: 'un nom absent est l’affaire d’une autre règle', scene: (s) => both(s).listed(named(undefined)), verdict: 'conforme' },
  { name: 'aucun jeton', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);

table('air/identifiant-national', [
  { name: '8 et un RPPS juste', scene: (s) => s.signIn().consult().listed(), verdict: 'conforme' },
  { name: 'onze chiffres, sans le 8', scene: (s) => s.listed({ claims: { nameId: AT_WORK_RPPS } }), verdict: 'non conforme' },
  { name: 'clé fausse', scene: (s) => s.listed({ claims: { nameId: '899900063481' } }), verdict: 'non conforme', told: /clé/ },
  { name: 'identifiant interne', scene: (s) => s.listed({ claims: { nameId: '10B0999999/1234' } }), verdict: 'non conforme' },
  { name: 'ADELI', scene: (s) => s.listed({ claims: { nameId: '00B2800585' } }), verdict: 'non conforme' },
  { name: 'RPPS inconnu', scene: (s) => s.listed({ claims: { nameId: '899900077985' } }), verdict: 'non conforme', told: /inconnu/ },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

table('air/finess-geographique', [
  { name: 'géographique', scene: (s) => s.listed(), verdict: 'conforme' },
  { name: 'certificat au FINESS juridique, jeton au géographique', scene: (s) => s.listed({ peer: { ok: true, subject: '', structId: `1${hospital.finessJuridique}`, fingerprint: 'cc' } }), verdict: 'conforme' },
  { name: 'juridique', scene: (s) => s.listed({ claims: { structure: `1${hospital.finessJuridique}` } }), verdict: 'non conforme', told: /juridique/ },
  { name: 'sans le type', scene: (s) => s.listed({ claims: { structure: hospital.finess } }), verdict: 'non conforme' },
  { name: 'absent', scene: (s) => s.listed({ claims: { structure: undefined } }), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

const role = (code: string, codeSystem = '1.2.250.1.71.1.2.7') => ({ code, codeSystem });
table('air/role-et-savoir-faire', [
  { name: 'médecin cardiologue', scene: (s) => s.signIn().consult().listed(), verdict: 'conforme' },
  { name: 'pharmacien de section H', scene: (s) => s.signIn(causse).consult(patTrois, causse).listed({ person: causse }), verdict: 'conforme' },
  { name: 'autre profession', scene: (s) => s.signIn().consult().listed({ claims: { roles: [role('60')] } }), verdict: 'non conforme', told: /profession inexacte/ },
  { name: 'savoir-faire absent', scene: (s) => s.signIn().consult().listed({ claims: { roles: [role('10')] } }), verdict: 'non conforme', told: /savoir-faire absent/ },
  { name: 'autre savoir-faire', scene: (s) => s.signIn().consult().listed({ claims: { roles: [role('10'), role('SM54', '1.2.250.1.71.4.2.5')] } }), verdict: 'non conforme' },
  { name: 'mauvaise nomenclature', scene: (s) => s.signIn(causse).consult(patTrois, causse).listed({ claims: { roles: [role('21'), role('H', '1.2.250.1.71.4.2.5')] } }), verdict: 'non conforme', told: /nomenclature/ },
  { name: 'aucun rôle', scene: (s) => s.signIn().consult().listed({ claims: { roles: [] } }), verdict: 'non conforme' },
  { name: 'trois rôles', scene: (s) => s.signIn().consult().listed({ claims: { roles: [role('10'), role('SM04', '1.2.250.1.71.4.2.5'), role('SM54', '1.2.250.1.71.4.2.5')] } }), verdict: 'à examiner' },
  { name: 'personne au travail', scene: (s) => s.listed(), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);

table('air/jeton-lie-au-patient', [
  { name: 'le patient ouvert', scene: (s) => s.signIn().consult().listed().consult(patQuatre).listed({ patient: patQuatre }), verdict: 'conforme' },
  { name: 'le patient précédent', scene: (s) => s.signIn().consult().listed().consult(patQuatre).listed({ patient: patTrois }), verdict: 'non conforme', told: /dossier ouvert/ },
  { name: 'jeton pour l’un, demande pour l’autre', scene: (s) => s.signIn().consult().listed({ asked: patQuatre.ins }), verdict: 'non conforme', told: /une demande pour/ },
  { name: 'autre OID', scene: (s) => s.signIn().consult().listed({ claims: { patient: `${patTrois.ins}^^^&1.2.250.1.213.1.4.8&ISO^NH` } }), verdict: 'non conforme', told: /OID/ },
  { name: 'absent', scene: (s) => s.signIn().consult().listed({ claims: { patient: undefined } }), verdict: 'non conforme' },
  { name: 'aucun dossier ouvert', scene: (s) => s.signIn().listed(), verdict: 'non conforme', told: /aucun dossier/ },
  { name: 'une autre personne a pris le poste', scene: (s) => s.signIn().consult().closed(aubrac).signIn(lozere).listed({ person: lozere }), verdict: 'non conforme' },
  { name: 'aucun jeton', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);
