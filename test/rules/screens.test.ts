import { aubrac, lozere, patTrois, table, type Scene } from './scene';

const MESSAGE = { message: 'second-facteur-requis' };
table('ecran/message', [
  { name: 'le message attendu', params: MESSAGE, scene: (s) => s.screen({ text: 'Second facteur requis', matches: ['second-facteur-requis'] }), verdict: 'conforme' },
  { name: 'un autre', params: MESSAGE, scene: (s) => s.screen({ text: 'Erreur', matches: ['erreur'] }), verdict: 'non conforme', told: /Erreur/ },
  { name: 'rien à l’écran', params: MESSAGE, scene: (s) => s.screen({}), verdict: 'non conforme', told: /aucun message/ },
  { name: 'le dernier prévaut', params: MESSAGE, scene: (s) => s.screen({ matches: ['second-facteur-requis'] }).screen({ text: 'autre', matches: [] }), verdict: 'non conforme' },
  { name: 'l’écran d’une autre personne', params: { ...MESSAGE, personne: 'lozere' }, scene: (s) => s.screen({ matches: ['second-facteur-requis'], person: 'aubrac' }), verdict: 'non concluant' },
  { name: 'lecture que la cible ne décrit pas', params: MESSAGE, scene: (s) => s.screen({ mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', params: MESSAGE, scene: (s) => s, verdict: 'non concluant' },
  { name: 'question sans message', scene: (s) => s.screen({}), verdict: 'non concluant' },
]);

const refused = (s: Scene): Scene => s.call({ refused: { stage: 'liste-blanche', code: 'X' } });
table('ecran/jamais-vide', [
  { name: 'le refus est dit', scene: (s) => refused(s).screen({ text: 'Accès suspendu', matches: ['suspendu'] }), verdict: 'conforme' },
  { name: 'le dossier paraît vide', scene: (s) => refused(s).screen({ text: 'Aucun document', matches: ['aucun-document'] }), verdict: 'non conforme' },
  { name: 'le dossier a paru vide, puis non', scene: (s) => refused(s).screen({ text: 'Aucun document', matches: ['aucun-document'] }).screen({ text: 'Refus', matches: [] }), verdict: 'non conforme' },
  { name: 'connexion refusée', scene: (s) => s.refusedBy('mock', 'PKI-EXPIRE').screen({ text: 'Certificat refusé', matches: [] }), verdict: 'conforme' },
  { name: 'faute dans la réponse', scene: (s) => s.call({ fault: { code: 'X', reason: '' } }).screen({ matches: ['aucun-document'] }), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => refused(s).screen({ mapped: false }), verdict: 'à examiner' },
  { name: 'aucun refus', scene: (s) => s.listed().screen({}), verdict: 'non concluant' },
  { name: 'écran non lu', scene: (s) => refused(s), verdict: 'non concluant' },
]);

table('ecran/liste-blanche-dite', [
  { name: 'le refus est dit', scene: (s) => refused(s).screen({ text: 'Contrat expiré', matches: ['contrat-expire'] }), verdict: 'conforme' },
  { name: 'le dossier paraît vide', scene: (s) => refused(s).screen({ text: 'Aucun document', matches: ['aucun-document'] }), verdict: 'non conforme', told: /Aucun document/ },
  { name: 'rien n’est dit', scene: (s) => refused(s).screen({}), verdict: 'non conforme', told: /aucun message/ },
  { name: 'une autre étape a refusé', scene: (s) => s.call({ refused: { stage: 'professionnel', code: 'X' } }).screen({ matches: ['rpps-non-autorise'] }), verdict: 'non concluant' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => refused(s).screen({ mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => refused(s), verdict: 'non concluant' },
]);

const rows = (...titles: string[]) => ({ reading: 'documents', rows: titles.map((titre) => ({ titre })), person: 'aubrac' });
table('ecran/liste-egale', [
  { name: 'égale, dans un autre ordre', scene: (s) => s.signIn().consult().listed().screen(rows('Biologie', 'Lettre')), verdict: 'conforme' },
  { name: 'un document manque', scene: (s) => s.signIn().consult().listed().screen(rows('Lettre')), verdict: 'non conforme', told: /Biologie/ },
  { name: 'un document de trop', scene: (s) => s.signIn().consult().listed().screen(rows('Lettre', 'Biologie', 'Masqué')), verdict: 'non conforme', told: /Masqué/ },
  { name: 'vide des deux côtés', scene: (s) => s.signIn().consult().listed({ returned: [] }).screen(rows()), verdict: 'conforme' },
  { name: 'la liste rendue à un autre', scene: (s) => s.signIn().consult().listed({ returned: [{ uniqueId: '1', title: 'Lettre' }] }).signIn(lozere).consult(patTrois, lozere).listed({ person: lozere }).screen({ ...rows('Lettre', 'Biologie'), person: 'aubrac' }), verdict: 'non conforme' },
  {
    name: 'deux requêtes d’un même geste', scene: (s) => s.signIn().consult().listed({ returned: [{ uniqueId: '1', title: 'Lettre' }] }).listed({ returned: [{ uniqueId: '2', title: 'Archive' }] }).screen(rows('Lettre', 'Archive')),
    verdict: 'conforme',
  },
  { name: 'références puis métadonnées', scene: (s) => s.signIn().consult().listed({ returned: [{ uniqueId: '1' }] }).listed({ returned: [{ uniqueId: '1', title: 'Lettre' }] }).screen(rows('Lettre')), verdict: 'conforme' },
  { name: 'un geste sans réponse ne rappelle pas l’ancienne', scene: (s) => s.signIn().consult().listed().consult().listed({ returned: [] }).screen(rows('Lettre', 'Biologie')), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.signIn().consult().listed().screen({ ...rows(), mapped: false }), verdict: 'à examiner' },
  { name: 'aucune recherche', scene: (s) => s.screen(rows('Lettre')), verdict: 'non concluant' },
  { name: 'une liste rendue à un autre, sans aucune demande', scene: (s) => s.signIn(lozere).consult(patTrois, lozere).listed({ person: lozere }).signIn().screen(rows('Lettre', 'Biologie')), verdict: 'non conforme', told: /qu’à d’autres/ },
  { name: 'écran non lu', scene: (s) => s.listed(), verdict: 'non concluant' },
]);

const delivered = (passages: string[]) => ({ transaction: 'TD3.2', delivered: [{ uniqueId: '1', title: 'Lettre', passages }] });
table('ecran/document-lu', [
  { name: 'tous les passages', scene: (s) => s.call(delivered(['Séjour du 9 mars', 'Potassium'])).screen({ reading: 'document', text: 'Lettre\n  Séjour du 9 mars.\tPotassium 5.6' }), verdict: 'conforme' },
  { name: 'un passage absent', scene: (s) => s.call(delivered(['Séjour', 'Potassium'])).screen({ reading: 'document', text: 'Séjour' }), verdict: 'non conforme', told: /Potassium/ },
  { name: 'rien à l’écran', scene: (s) => s.call(delivered(['Séjour'])).screen({ reading: 'document' }), verdict: 'non conforme' },
  { name: 'un autre document demandé', params: { titre: 'Biologie' }, scene: (s) => s.call(delivered(['Séjour'])).screen({ reading: 'document', text: 'Séjour' }), verdict: 'non concluant' },
  { name: 'corps PDF', scene: (s) => s.call(delivered([])).screen({ reading: 'document', text: 'Lettre' }), verdict: 'à examiner' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.call(delivered(['Séjour'])).screen({ reading: 'document', mapped: false }), verdict: 'à examiner' },
  { name: 'aucun document rendu', scene: (s) => s.screen({ reading: 'document', text: 'x' }), verdict: 'non concluant' },
]);

const NOTICE = { personne: 'aubrac' };
const notice = (s: Scene, text = 'Votre RPPS est transmis au DMP'): Scene => s.screen({ reading: 'information-rpps', text, person: 'aubrac' });
const acknowledge = (s: Scene): Scene => s.gesture('prendre-connaissance-rpps', {}, aubrac);
table('ecran/information-rpps', [
  { name: 'montrée, reconnue, puis l’appel', params: NOTICE, scene: (s) => acknowledge(notice(s.signIn())).consult().listed(), verdict: 'conforme' },
  { name: 'appel avant la prise de connaissance', params: NOTICE, scene: (s) => acknowledge(notice(s.signIn().consult().listed())).consult().listed(), verdict: 'non conforme' },
  { name: 'jamais reconnue', params: NOTICE, scene: (s) => notice(s.signIn()).consult().listed(), verdict: 'non conforme' },
  { name: 'écran qui ne parle pas du RPPS', params: NOTICE, scene: (s) => acknowledge(notice(s.signIn(), 'Bienvenue')).consult().listed(), verdict: 'non conforme' },
  { name: 'écran vide', params: NOTICE, scene: (s) => acknowledge(notice(s.signIn(), '')).consult().listed(), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', params: NOTICE, scene: (s) => acknowledge(s.signIn().screen({ reading: 'information-rpps', mapped: false, person: 'aubrac' })).consult().listed(), verdict: 'à examiner' },
  { name: 'écran non lu', params: NOTICE, scene: (s) => acknowledge(s.signIn()).consult().listed(), verdict: 'non concluant' },
  { name: 'aucun jeton', params: NOTICE, scene: (s) => acknowledge(notice(s.signIn())), verdict: 'non concluant' },
  { name: 'personne inconnue', params: { personne: 'x' }, scene: (s) => s.listed(), verdict: 'non concluant' },
]);

table('ecran/a-propos-egal', [
  { name: 'égal, en liste', scene: (s) => s.listed().screen({ reading: 'a-propos', rows: [{ nom: 'DPI d’essai', version: '1.0' }] }), verdict: 'conforme' },
  { name: 'égal, en texte', scene: (s) => s.listed().screen({ reading: 'a-propos', text: 'DPI d’essai, version 1.0.' }), verdict: 'conforme' },
  { name: 'autre version', scene: (s) => s.listed().screen({ reading: 'a-propos', rows: [{ nom: 'DPI d’essai', version: '1.1' }] }), verdict: 'non conforme' },
  { name: 'version plus longue', scene: (s) => s.listed().screen({ reading: 'a-propos', text: 'DPI d’essai 1.0.3' }), verdict: 'non conforme' },
  { name: 'autre nom', scene: (s) => s.listed().screen({ reading: 'a-propos', text: 'Autre DPI 1.0' }), verdict: 'non conforme' },
  { name: 'jeton sans version', scene: (s) => s.listed({ claims: { lpsVersion: undefined } }).screen({ reading: 'a-propos', text: 'DPI d’essai 1.0' }), verdict: 'non conforme' },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.listed().screen({ reading: 'a-propos', mapped: false }), verdict: 'à examiner' },
  { name: 'aucun jeton', scene: (s) => s.screen({ reading: 'a-propos', text: 'x' }), verdict: 'non concluant' },
  { name: 'écran non lu', scene: (s) => s.listed(), verdict: 'non concluant' },
]);

table('ecran/rien-d-annonce', [
  { name: 'rien à l’écran', scene: (s) => s.signIn().consult().screen({ text: undefined }), verdict: 'conforme' },
  { name: 'un message qui n’arrête rien', scene: (s) => s.signIn().screen({ text: 'Document envoyé.', matches: ['document-envoye'] }), verdict: 'conforme' },
  { name: 'un refus sur une liste rendue', scene: (s) => s.signIn().consult().listed().screen({ text: 'Accès refusé par le patient.', matches: ['dmp-bloque'] }), verdict: 'non conforme', told: /dmp-bloque/ },
  { name: 'une cible qui ne nomme aucun message', scene: (s) => s.signIn().screen({ text: 'Bonjour.' }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => s.signIn(), verdict: 'non concluant' },
]);

const about = (more: Record<string, string> = {}) => ({ reading: 'a-propos', rows: [{ nom: 'DPI', version: '1.0', editeur: 'Éditions', profils: 'Consultation', homologation: '2 mars 2026', ...more }] });
table('ecran/a-propos-mentions', [
  { name: 'les trois mentions', scene: (s) => s.screen(about()), verdict: 'conforme' },
  { name: 'l’éditeur manque', scene: (s) => s.screen(about({ editeur: ' ' })), verdict: 'non conforme', told: /l’éditeur/ },
  { name: 'la date manque', scene: (s) => s.screen(about({ homologation: '' })), verdict: 'non conforme', told: /date d’homologation/ },
  { name: 'la cible ne dit pas où les lire', scene: (s) => s.screen({ reading: 'a-propos', rows: [{ nom: 'DPI', version: '1.0' }] }), verdict: 'à examiner', told: /profils/ },
  { name: 'lecture que la cible ne décrit pas', scene: (s) => s.screen({ reading: 'a-propos', mapped: false }), verdict: 'à examiner' },
  { name: 'écran non lu', scene: (s) => s, verdict: 'non concluant' },
]);
