import { aubrac, patQuatre, table, type Scene } from './scene';

const READ = { transaction: 'TD3.1' };
table('dmp/transaction-recue', [
  { name: 'reçue et admise', params: READ, scene: (s) => s.signIn().consult().listed().barrier(), verdict: 'conforme' },
  { name: 'reçue mais refusée', params: READ, scene: (s) => s.signIn().consult().call({ refused: { stage: 'structure', code: 'DMP-STRUCTURE' } }).barrier(), verdict: 'non conforme', told: /structure/ },
  { name: 'un autre appel', params: READ, scene: (s) => s.signIn().consult().call({ transaction: 'TD0.2' }).barrier(), verdict: 'non conforme', told: /TD0\.2/ },
  { name: 'aucun appel', params: READ, scene: (s) => s.signIn().consult().barrier(), verdict: 'non conforme', told: /aucun appel/ },
  { name: 'avant la fenêtre', params: READ, scene: (s) => s.signIn().consult().listed().barrier().observe().consult().barrier(), verdict: 'non conforme' },
  { name: 'question sans transaction', scene: (s) => s.listed(), verdict: 'non concluant' },
]);

const FORBIDDEN = { transactions: 'TD0.3,TD3.1,TD3.2' };
const quiet = (s: Scene): Scene => s.signIn().observe().consult().call({ transaction: 'TD0.2' }).barrier().ask();
table('dmp/transactions-interdites', [
  { name: 'seule TD0.2 est partie', params: FORBIDDEN, scene: (s) => quiet(s).end(), verdict: 'conforme' },
  { name: 'une interdite pendant le geste', params: FORBIDDEN, scene: (s) => s.signIn().observe().consult().call({ transaction: 'TD0.3' }).barrier().ask(), verdict: 'non conforme', told: /TD0\.3/ },
  { name: 'une tardive dans le même scénario', params: FORBIDDEN, scene: (s) => quiet(s).listed().end(), verdict: 'non conforme', told: /appel tardif/ },
  { name: 'une tardive hors de tout scénario, pour ce patient', params: FORBIDDEN, scene: (s) => quiet(s).end().listed(), verdict: 'non conforme', told: /appel tardif/ },
  {
    name: 'une tardive dans un autre scénario qui n’a pas admis ce patient', params: FORBIDDEN,
    scene: (s) => { quiet(s).end().start('autre').admit([], [patQuatre]).listed().end(); s.id = 'scenario'; return s; }, verdict: 'non conforme', told: /appel tardif/,
  },
  {
    name: 'le même patient, admis par un autre scénario', params: FORBIDDEN,
    scene: (s) => { quiet(s).end().start('autre').admit().signIn().consult().listed().end(); s.id = 'scenario'; return s; }, verdict: 'conforme',
  },
  { name: 'l’appel du jumeau, avant la fenêtre', params: FORBIDDEN, scene: (s) => s.signIn().consult().listed().barrier().observe().consult().barrier().ask(), verdict: 'conforme' },
  { name: 'pas de barrière', params: FORBIDDEN, scene: (s) => s.signIn().observe().consult().ask(), verdict: 'non concluant', told: /barrière/ },
  { name: 'barrière d’avant le geste', params: FORBIDDEN, scene: (s) => s.signIn().observe().consult().barrier().consult().ask(), verdict: 'non concluant', told: /barrière/ },
  { name: 'délai de la cible pas écoulé', params: FORBIDDEN, scene: (s) => { s.header.target.longestDelayMs = 60_000; return quiet(s).end(); }, verdict: 'non concluant', told: /délai/ },
  { name: 'délai de la cible écoulé', params: FORBIDDEN, scene: (s) => { s.header.target.longestDelayMs = 60_000; return quiet(s).wait(60_000).end(); }, verdict: 'conforme' },
  { name: 'un message que le banc ne reconnaît pas', params: FORBIDDEN, scene: (s) => s.signIn().observe().consult().call({ transaction: null }).barrier().ask(), verdict: 'à examiner' },
  { name: 'question sans ensemble interdit', scene: (s) => quiet(s), verdict: 'non concluant' },
]);

table('dmp/refus-recu', [
  { name: 'à l’étape attendue', params: { etape: 'liste-blanche' }, scene: (s) => s.call({ refused: { stage: 'liste-blanche', code: 'DMP-LB' } }), verdict: 'conforme' },
  { name: 'pour le code attendu', params: { etape: 'liste-blanche', code: 'DMP-LB' }, scene: (s) => s.call({ refused: { stage: 'liste-blanche', code: 'DMP-LB' } }), verdict: 'conforme' },
  { name: 'à une autre étape', params: { etape: 'liste-blanche' }, scene: (s) => s.call({ refused: { stage: 'structure', code: 'DMP-S' } }), verdict: 'non conforme', told: /structure/ },
  { name: 'pour un autre code', params: { etape: 'liste-blanche', code: 'DMP-LB' }, scene: (s) => s.call({ refused: { stage: 'liste-blanche', code: 'DMP-AUTRE' } }), verdict: 'non conforme' },
  { name: 'tout est admis', params: { etape: 'liste-blanche' }, scene: (s) => s.listed(), verdict: 'non conforme', told: /admis/ },
  { name: 'rien n’est arrivé', params: { etape: 'liste-blanche' }, scene: (s) => s, verdict: 'non concluant' },
  { name: 'connexion refusée pour la bonne cause', params: { etape: 'identite-tls', code: 'PKI-EXPIRE' }, scene: (s) => s.refusedBy('mock', 'PKI-EXPIRE'), verdict: 'conforme' },
  { name: 'connexion refusée pour une autre cause', params: { etape: 'identite-tls', code: 'PKI-EXPIRE' }, scene: (s) => s.refusedBy('mock', 'PKI-REVOQUE'), verdict: 'non conforme', told: /PKI-REVOQUE/ },
  { name: 'connexion quittée par le client', params: { etape: 'identite-tls', code: 'PKI-EXPIRE' }, scene: (s) => s.refusedBy('client', 'connexion-abandonnee'), verdict: 'non concluant' },
  { name: 'connexion admise', params: { etape: 'identite-tls', code: 'PKI-EXPIRE' }, scene: (s) => s.listed(), verdict: 'non conforme' },
  { name: 'question sans étape', scene: (s) => s, verdict: 'non concluant' },
]);

table('dmp/echanges-places', [
  { name: 'tout dans le scénario', scene: (s) => s.listed().refusedBy('mock', 'PKI-EXPIRE').end(), verdict: 'conforme' },
  { name: 'un échange après la fin', scene: (s) => s.end().listed(), verdict: 'à examiner', told: /hors de tout scénario/ },
  { name: 'une connexion refusée après la fin', scene: (s) => s.end().refusedBy('client', 'connexion-abandonnee'), verdict: 'à examiner' },
  { name: 'un scénario sans fin porte ce qui suit', scene: (s) => s.consult(undefined, aubrac).listed(), verdict: 'conforme' },
]);
