import { OID_TEST, patTrois, table, type Scene } from './scene';

const fault = (code: string, reason = 'Essai') => ({ transaction: 'TD0.2', fault: { code, reason } });
const message = (s: Scene, text: string, matches: string[] = []): Scene => s.screen({ reading: 'message', text, matches, person: 'aubrac' });

table('ecran/un-message-par-code', [
  { name: 'deux codes, deux phrases', scene: (s) => message(message(s.call(fault('A')), 'Jeton périmé. Essai (A)').call(fault('B')), 'Patient inconnu. Essai (B)'), verdict: 'conforme' },
  { name: 'une phrase pour deux', scene: (s) => message(message(s.call(fault('A')), 'Erreur. Essai (A)').call(fault('B')), 'Erreur. Essai (B)'), verdict: 'non conforme', told: /celle du code A/ },
  { name: 'rien que le code', scene: (s) => message(message(s.call(fault('A')), 'Jeton. Essai').call(fault('B')), 'B'), verdict: 'non conforme' },
  { name: 'écran non lu', scene: (s) => message(s.call(fault('A')).call(fault('B')), 'Jeton'), verdict: 'non concluant' },
  { name: 'un seul code', scene: (s) => message(s.call(fault('A')), 'Jeton'), verdict: 'non concluant' },
]);

table('ecran/panne-en-clair', [
  { name: 'dite', scene: (s) => message(s.call(fault('A')), 'Le service est indisponible.'), verdict: 'conforme' },
  { name: 'dossier vide', scene: (s) => message(s.call(fault('A')), 'Aucun document.', ['aucun-document']), verdict: 'non conforme' },
  { name: 'pile brute', scene: (s) => message(s.call(fault('A')), 'TypeError at send (transport.js:41)'), verdict: 'non conforme' },
  { name: 'XML brut', scene: (s) => message(s.call(fault('A')), '<soap:Fault >'), verdict: 'non conforme' },
  { name: 'rien', scene: (s) => message(s.call(fault('A')), ''), verdict: 'non conforme' },
  { name: 'aucune faute', scene: (s) => message(s.listed(), 'x'), verdict: 'non concluant' },
]);

table('dmp/pas-de-rafale', [
  { name: 'un nouvel essai', scene: (s) => s.signIn().consult().call(fault('A')).call(fault('A')), verdict: 'conforme' },
  { name: 'une rafale', scene: (s) => s.signIn().consult().call(fault('A')).call(fault('A')).call(fault('A')).call(fault('A')), verdict: 'non conforme' },
  { name: 'un geste entre deux', scene: (s) => s.signIn().consult().call(fault('A')).consult().call(fault('A')).consult().call(fault('A')), verdict: 'conforme' },
  { name: 'aucune faute', scene: (s) => s.listed(), verdict: 'non concluant' },
]);

const other = (s: Scene, text?: string): Scene => s.screen({ reading: 'autre-page', ...(text === undefined ? {} : { text }) });
table('ecran/vivant-pendant-l-appel', [
  { name: 'aucun appel en cours', scene: (s) => other(s.listed(), 'Patients'), verdict: 'non concluant' },
  { name: 'non décrite', scene: (s) => s.screen({ reading: 'autre-page', mapped: false }), verdict: 'à examiner' },
  { name: 'non lue', scene: (s) => s, verdict: 'non concluant' },
  // The exchange is written when it is answered: the screen read before it was read during it.
  { name: 'affichée', scene: (s) => { const at = s.now + 1000; return other(s, 'Patients').call({ receivedAt: at - 500, answeredAt: at + 500 }); }, verdict: 'conforme' },
  { name: 'rien ne vient', scene: (s) => { const at = s.now + 1000; return other(s).call({ receivedAt: at - 500, answeredAt: at + 500 }); }, verdict: 'non conforme' },
]);

const to = (host: string) => ({ host });
const move = (s: Scene): Scene => s.add({ kind: 'act', act: 'target-configured', what: 'dmp', value: 'nouvel-hote' });
table('dmp/nouvel-hote', [
  { name: 'au nouveau', scene: (s) => move(s.call(to('a:1'))).call(to('b:1')), verdict: 'conforme' },
  { name: 'à l’ancien', scene: (s) => move(s.call(to('a:1'))).call(to('a:1')), verdict: 'non conforme' },
  { name: 'rien avant', scene: (s) => move(s).call(to('b:1')), verdict: 'non concluant' },
  { name: 'rien après', scene: (s) => move(s.call(to('a:1'))), verdict: 'non concluant' },
  { name: 'aucun changement', scene: (s) => s.call(to('a:1')), verdict: 'non concluant' },
]);

const known = (status: 'active' | 'terminated', autorisation: string) => ({ transaction: 'TD0.2', details: { td02: { exists: true as const, status, autorisation, patient: { ins: patTrois.ins, oid: OID_TEST, nom: 'T', prenom: 'P', sexe: 'F' as const, naissance: '' } } } });
const state = (s: Scene, etat: string, acces?: string): Scene => {
  s.header = { ...s.header, target: { ...s.header.target, words: { 'etat-dmp': { ouvert: 'Ouvert', ferme: 'Fermé', absent: 'Aucun' }, 'acces-dmp': { valide: 'Permis', refusee: 'Refusé', absente: 'Absent' } } } };
  s.screen({ reading: 'etat-du-dmp', text: etat, person: 'aubrac' });
  return acces === undefined ? s : s.screen({ reading: 'acces-au-dmp', text: acces, person: 'aubrac' });
};
const opened = (s: Scene): Scene => s.signIn().gesture('ouvrir-dossier', { patient: patTrois.persona });
table('ecran/etat-du-dmp', [
  { name: 'ouvert et permis', scene: (s) => state(opened(s).call(known('active', 'VALIDE')), 'Ouvert', 'Permis'), verdict: 'conforme' },
  { name: 'fermé dit absent', scene: (s) => state(opened(s).call(known('terminated', '')), 'Aucun'), verdict: 'non conforme' },
  { name: 'refusé dit permis', scene: (s) => state(opened(s).call(known('active', 'INTERDITE')), 'Ouvert', 'Permis'), verdict: 'non conforme' },
  { name: 'déclarée depuis', scene: (s) => state(opened(s).call(known('active', 'ABSENTE')).call({ transaction: 'TD0.3', authorization: 'AJOUT' }), 'Ouvert', 'Permis'), verdict: 'conforme' },
  { name: 'affiché sans vérification', scene: (s) => state(opened(s), 'Ouvert'), verdict: 'non conforme' },
  { name: 'non lu', scene: (s) => opened(s), verdict: 'non concluant' },
]);

const TYPE = { returned: [{ uniqueId: '1', title: 'Lettre', typeCode: { code: '1', codeSystem: '2', displayName: 'Lettre de liaison' } }] };
const types = (s: Scene, text: string): Scene => s.screen({ reading: 'types-du-dmp', text, person: 'aubrac' });
table('ecran/types-sans-clic', [
  { name: 'dits', scene: (s) => types(opened(s).listed({ details: { documentsReturned: TYPE.returned } }), 'Lettre de liaison (1)'), verdict: 'conforme' },
  { name: 'tus', scene: (s) => types(opened(s).listed({ details: { documentsReturned: TYPE.returned } }), 'aucun'), verdict: 'non conforme' },
  { name: 'aucune recherche', scene: (s) => types(opened(s), 'Lettre de liaison (1)'), verdict: 'non conforme' },
  { name: 'après un clic', scene: (s) => types(opened(s).consult().listed(), 'Lettre'), verdict: 'non concluant' },
  { name: 'non lus', scene: (s) => opened(s), verdict: 'non concluant' },
]);

const list = (s: Scene, ...ins: string[]): Scene => s.call({ transaction: 'TD0.4', details: { td04: { status: 'DMPOk', patients: ins.map((one) => ({ identifiers: [{ ins: one, oid: OID_TEST }], nom: '', prenom: '', naissance: '', medecinTraitant: false })) } } });
const marks = (s: Scene, trois: string, quatre = ''): Scene => s.screen({ reading: 'patients', rows: [{ ins: patTrois.ins, dmp: trois }, { ins: '260019900000456', dmp: quatre }] });
table('ecran/dmp-ouverts-marques', [
  { name: 'le listé seul', scene: (s) => marks(list(s, patTrois.ins), 'DMP ouvert'), verdict: 'conforme' },
  { name: 'une marque de trop', scene: (s) => marks(list(s), 'DMP ouvert'), verdict: 'non conforme' },
  { name: 'une marque manque', scene: (s) => marks(list(s, patTrois.ins), ''), verdict: 'non conforme' },
  { name: 'aucune liste reçue', scene: (s) => marks(s, 'DMP ouvert'), verdict: 'non concluant' },
  { name: 'non lue', scene: (s) => list(s, patTrois.ins), verdict: 'non concluant' },
]);

const declares = (s: Scene, ...transactions: string[]): Scene => { s.header = { ...s.header, target: { ...s.header.target, transactions } }; return s; };
table('dmp/transactions-offertes', [
  { name: 'toutes parties', scene: (s) => declares(s, 'TD0.2', 'TD3.1').call({ transaction: 'TD0.2' }).listed(), verdict: 'conforme' },
  { name: 'une affichée, jamais partie', scene: (s) => declares(s, 'TD0.2', 'TD3.2').call({ transaction: 'TD0.2' }), verdict: 'non conforme', told: /TD3\.2/ },
  { name: 'rien de déclaré', scene: (s) => s.listed(), verdict: 'non concluant' },
]);

const behind = (s: Scene): Scene => { s.header = { ...s.header, target: { ...s.header.target, lps: { nom: 'DPI d’essai', version: '1.0' }, platform: { nom: 'PFI', version: '2' } } }; return s; };
table('air/composant-qui-appelle', [
  { name: 'le logiciel seul', scene: (s) => { s.header = { ...s.header, target: { ...s.header.target, lps: { nom: 'DPI d’essai', version: '1.0' } } }; return s.listed(); }, verdict: 'conforme' },
  { name: 'la plateforme, sous son nom', scene: (s) => behind(s).listed({ claims: { lpsNom: 'PFI', lpsVersion: '2' } }), verdict: 'conforme' },
  { name: 'la plateforme, sous le nom du logiciel', scene: (s) => behind(s).listed(), verdict: 'non conforme', told: /plateforme/ },
  { name: 'aucun accusé', scene: (s) => behind(s).listed({ claims: { lpsNom: 'PFI', lpsVersion: '2' }, status: 0 }), verdict: 'non concluant' },
  { name: 'aucun jeton', scene: (s) => s, verdict: 'non concluant' },
]);
