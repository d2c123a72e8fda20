import type { SubmissionReading, SubmittedDocumentReading } from '../../support/lecture/view';
import { AUTH, aubrac, hospital, patTrois, SEAL, table, type Call, type Scene } from './scene';

const AUTHOR = { nom: aubrac.nom, prenom: aubrac.prenom, id: `8${aubrac.rpps ?? ''}`, rpps: aubrac.rpps, institution: { raisonSociale: hospital.raisonSociale, id: `1${hospital.finess}`, finess: hospital.finess, kind: 'geographique' as const } };

/** A TD2.1 of one document, lawful unless said otherwise. */
const feed = (document: Partial<SubmittedDocumentReading> = {}, call: Call = {}, lot: Partial<SubmissionReading> = {}): Call => ({
  transaction: 'TD2.1', ...call, claims: { mode: 'INDIRECTE', decl: undefined, ...call.claims },
  details: { submission: {
    patientId: '', ins: patTrois.ins, lotUniqueId: '2.25.1', submissionTime: '20260302080000', authors: [AUTHOR], signature: { ok: true, certificate: SEAL, algorithms: [] }, ...lot,
    documents: [{ uniqueId: '2.25.2', title: 'Lettre', typeCode: { code: '11490-0', codeSystem: 'LOINC' }, authors: [AUTHOR], ...document }],
  } },
});
const written = (scene: Scene, title = 'Lettre', type = 'lettre-de-liaison'): Scene => scene.gesture('rediger-document', { patient: patTrois.persona, document: title, details: { type } });
const validated = (scene: Scene, title = 'Lettre', type = 'lettre-de-liaison'): Scene => written(scene, title, type).gesture('valider-document', { patient: patTrois.persona, document: title });
const ready = (scene: Scene): Scene => {
  scene.header = { ...scene.header, target: { ...scene.header.target, automaticDocuments: ['lettre-de-liaison'], words: { envoi: { envoye: 'Envoyé', 'a-envoyer': 'À envoyer' } } } };
  return scene.start().admit().signIn();
};
const shown = (scene: Scene, envoi: string, titre = 'Lettre'): Scene => scene.screen({ reading: 'documents-rediges', rows: [{ titre, envoi }] });

table('alimentation/arrivee', [
  { name: 'validée, la lettre arrive', scene: (s) => validated(ready(s)).call(feed()), verdict: 'conforme' },
  { name: 'la note de travail reste', scene: (s) => validated(ready(s), 'Note', 'note-de-travail'), verdict: 'conforme' },
  { name: 'la lettre reste au dossier', scene: (s) => validated(ready(s)), verdict: 'non conforme', told: /rien n’est arrivé/ },
  { name: 'refusée par le DMP, elle n’est pas arrivée', scene: (s) => validated(ready(s)).call(feed({}, { refused: { stage: 'dossier', code: 'X' } })), verdict: 'non conforme' },
  { name: 'sous un autre type', scene: (s) => validated(ready(s)).call(feed({ typeCode: { code: '11488-4', codeSystem: 'LOINC' } })), verdict: 'non conforme', told: /11490-0/ },
  { name: 'retenue, elle part quand même', scene: (s) => written(ready(s)).gesture('retenir-document', { patient: patTrois.persona, document: 'Lettre' }).gesture('valider-document', { patient: patTrois.persona, document: 'Lettre' }).call(feed()), verdict: 'non conforme', told: /retenu/ },
  { name: 'la cible ne dit pas ce qui part', scene: (s) => validated(s.start().admit().signIn()), verdict: 'à examiner' },
  { name: 'aucun document validé', scene: (s) => written(ready(s)), verdict: 'non concluant' },
]);

table('alimentation/mode-indirecte', [
  { name: 'mode, site, utilisateur et cachet', scene: (s) => ready(s).call(feed()), verdict: 'conforme' },
  { name: 'identifiant privé sous le site', scene: (s) => ready(s).call(feed({}, { claims: { nameId: `1${hospital.finess}/A1` } })), verdict: 'conforme' },
  { name: 'en AIR', scene: (s) => ready(s).call(feed({}, { claims: { mode: 'INDIRECTE_RENFORCEE', decl: 'CONF_EXI_PGSSIS' } })), verdict: 'non conforme', told: /INDIRECTE_RENFORCEE/ },
  { name: 'sous un autre site', scene: (s) => ready(s).call(feed({}, { claims: { structure: `1${hospital.finessJuridique}` } })), verdict: 'non conforme' },
  { name: 'au nom d’un inconnu', scene: (s) => ready(s).call(feed({}, { claims: { nameId: '899900000116' } })), verdict: 'non conforme', told: /utilisateur/ },
  { name: 'certificat de connexion refusé', scene: (s) => ready(s).call(feed({}, { peer: { ok: false, code: 'PKI-EXPIRE', detail: 'expiré' } })), verdict: 'non conforme' },
  { name: 'lot non signé', scene: (s) => ready(s).call(feed({}, { peer: AUTH }, { signature: { ok: false, code: 'XDS-XADES-ABSENTE', trouble: 'absente' } })), verdict: 'non conforme' },
  { name: 'aucune alimentation', scene: (s) => ready(s).call({ transaction: 'TD3.1' }), verdict: 'non concluant' },
]);

table('alimentation/marque', [
  { name: 'à envoyer avant, envoyée après', scene: (s) => shown(validated(ready(s)).call(feed()), 'Envoyé le 2 mars'), verdict: 'conforme' },
  { name: 'le brouillon se repère', scene: (s) => shown(written(ready(s)), 'Brouillon, à envoyer'), verdict: 'conforme' },
  { name: 'le brouillon ne se repère pas', scene: (s) => shown(written(ready(s)), 'Brouillon'), verdict: 'non conforme' },
  { name: 'envoyée, et encore à envoyer', scene: (s) => shown(validated(ready(s)).call(feed()), 'Envoyé, à envoyer'), verdict: 'non conforme' },
  { name: 'marquée sans accusé', scene: (s) => shown(validated(ready(s)).call(feed({}, { refused: { stage: 'http', code: 'X' } })), 'Envoyé'), verdict: 'non conforme' },
  { name: 'en attente, sans marque d’envoi', scene: (s) => shown(validated(ready(s)).call(feed({}, { refused: { stage: 'http', code: 'X' } })), 'En attente'), verdict: 'conforme' },
  { name: 'la note de travail ne se repère pas', scene: (s) => shown(validated(ready(s), 'Note', 'note-de-travail'), 'Reste au dossier', 'Note'), verdict: 'conforme' },
  { name: 'la note de travail paraît envoyée', scene: (s) => shown(validated(ready(s), 'Note', 'note-de-travail'), 'Envoyé', 'Note'), verdict: 'non conforme' },
  { name: 'écran non décrit', scene: (s) => written(ready(s)).screen({ reading: 'documents-rediges', mapped: false }), verdict: 'à examiner' },
  { name: 'rien de rédigé', scene: (s) => shown(ready(s), ''), verdict: 'non concluant' },
]);
