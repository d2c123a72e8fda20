import { aubrac, lozere, patQuatre, patTrois, table, type Scene } from './scene';

const DAY = 86_400_000;
const PATH = '/param-lps';
/** One request for the parameter file. */
const asked = (s: Scene, more: { path?: string; status?: number; redirect?: string; clair?: true } = {}): Scene => {
  const { path = PATH, status = more.redirect === undefined ? 200 : 301, ...side } = more;
  s.call({ transaction: 'PARAMETRES', token: 'none' });
  Object.assign(s.facts.at(-1) ?? {}, { path, status, side: { service: 'parametres', ...side } });
  return s;
};
const days = (s: Scene, count: number): Scene => s.wait(count * DAY).add({ kind: 'act', act: 'time-moved', milliseconds: count * DAY });
const opens = (s: Scene, patient = patTrois): Scene => s.gesture('ouvrir-dossier', { patient: patient.persona });

table('parametres/relus-chaque-jour', [
  { name: 'relu après deux jours', scene: (s) => asked(opens(days(asked(opens(s.signIn())), 2))), verdict: 'conforme' },
  { name: 'lu une seule fois', scene: (s) => opens(days(asked(opens(s.signIn())), 2)), verdict: 'non conforme' },
  { name: 'redirection sans fichier au bout', scene: (s) => asked(opens(days(s.signIn(), 2)), { redirect: `${PATH}/1` }), verdict: 'non conforme' },
  { name: 'personne au travail depuis', scene: (s) => days(asked(opens(s.signIn())), 2), verdict: 'non concluant' },
  { name: 'moins d’un jour', scene: (s) => opens(s.signIn().add({ kind: 'act', act: 'time-moved', milliseconds: 1000 })), verdict: 'non concluant' },
]);
table('parametres/redirections-suivies', [
  { name: 'suivies jusqu’au fichier', scene: (s) => asked(asked(s, { redirect: `${PATH}/1` }), { path: `${PATH}/1` }), verdict: 'conforme' },
  { name: 'non suivie', scene: (s) => asked(s, { redirect: `${PATH}/1` }), verdict: 'non conforme' },
  { name: 'aucune redirection', scene: (s) => asked(s), verdict: 'non concluant' },
]);
table('parametres/jamais-en-clair', [
  { name: 'non suivie', scene: (s) => asked(s, { redirect: 'http://localhost:1/param' }), verdict: 'conforme' },
  { name: 'suivie', scene: (s) => asked(asked(s, { redirect: 'http://localhost:1/param' }), { path: '/param', clair: true }), verdict: 'non conforme' },
  { name: 'aucun piège', scene: (s) => asked(s), verdict: 'non concluant' },
]);
const moved = (s: Scene): Scene => opens(s.configured('parametres.adresse', '/nouvelle').signIn().add({ kind: 'act', act: 'target-configured', what: 'parametres', value: 'nouvelle' }));
table('parametres/adresse-en-vigueur', [
  { name: 'lu à la nouvelle adresse', scene: (s) => asked(moved(s), { path: '/nouvelle' }), verdict: 'conforme' },
  { name: 'lu à l’ancienne', scene: (s) => asked(moved(s), { status: 404 }), verdict: 'non conforme' },
  { name: 'plus lu', scene: moved, verdict: 'non conforme' },
  { name: 'aucun changement', scene: (s) => asked(s), verdict: 'non concluant' },
]);

const SECRET = { claims: { confidentialityCode: 'INVISIBLE_REPRESENTANTS_LEGAUX' } };
const secret = (s: Scene, patient = patTrois): Scene => s.signIn().gesture('demander-connexion-secrete', { patient: patient.persona });
table('air/connexion-secrete-declaree', [
  { name: 'déclarée pour ce patient, absente pour le suivant', scene: (s) => secret(s).consult().call(SECRET).consult(patQuatre).call({ patient: patQuatre }), verdict: 'conforme' },
  { name: 'une autre valeur, l’attribut étant présent', scene: (s) => secret(s).consult().call({ claims: { confidentialityCode: 'X' } }), verdict: 'conforme' },
  { name: 'absente', scene: (s) => secret(s).consult().call(), verdict: 'non conforme' },
  { name: 'gardée pour le suivant', scene: (s) => secret(s).consult().call(SECRET).consult(patQuatre).call({ patient: patQuatre, ...SECRET }), verdict: 'non conforme' },
  { name: 'déclarée sans demande', scene: (s) => s.signIn(lozere, 'poste 2').consult(patQuatre, lozere, 'poste 2').call({ person: lozere, patient: patQuatre, ...SECRET }).signIn(aubrac).gesture('demander-connexion-secrete', { patient: patTrois.persona }).consult().call(SECRET), verdict: 'non conforme' },
  { name: 'quittée puis gardée', scene: (s) => secret(s).consult().call(SECRET).gesture('quitter-connexion-secrete', { patient: patTrois.persona }).consult().call(SECRET), verdict: 'non conforme' },
  { name: 'jamais demandée', scene: (s) => s.signIn().consult().call(), verdict: 'non concluant' },
  { name: 'aucun appel', scene: (s) => secret(s), verdict: 'non concluant' },
]);

const child = { ...patTrois, persona: 'enfant', ins: '210019900000111', naissance: '2010-06-01' };
const offer = (s: Scene, text: string): Scene => s.screen({ reading: 'connexion-secrete', person: 'aubrac', text });
const facing = (s: Scene): Scene => opens(s.admit([aubrac], [child]).signIn(), child);
table('ecran/connexion-secrete-offerte', [
  { name: 'proposée à un mineur', scene: (s) => offer(facing(s), 'oui'), verdict: 'conforme' },
  { name: 'non proposée à un mineur', scene: (s) => offer(facing(s), 'non'), verdict: 'non conforme' },
  { name: 'proposée à un majeur', scene: (s) => offer(opens(s.signIn()), 'oui'), verdict: 'non conforme' },
  { name: 'majorité abaissée depuis deux jours', scene: (s) => offer(facing(days(s.configured('parametres.ageMajorite', '15'), 2)), 'non'), verdict: 'conforme' },
  { name: 'majorité abaissée, proposition gardée', scene: (s) => offer(facing(days(s.configured('parametres.ageMajorite', '15'), 2)), 'oui'), verdict: 'non conforme' },
  { name: 'majorité abaissée à l’instant : l’ancienne vaut encore', scene: (s) => offer(facing(s.configured('parametres.ageMajorite', '15')), 'oui'), verdict: 'conforme' },
  { name: 'mineurs non gérés', scene: (s) => offer(facing(days(s.configured('parametres.gestionMineurs', 'false'), 2)), 'oui'), verdict: 'non conforme' },
  { name: 'écran non lu', scene: facing, verdict: 'non concluant' },
]);
