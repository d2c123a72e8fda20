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
const cda = (change: object = {}) => ({ title: 'Lettre', effectiveTime: '20260302090000+0100', serviceStart: '20260302090000+0100', patientIds: [], authors: [{ ids: [{ root: '1', extension: AUTHOR.id }], organizationIds: [] }], replaces: [], ...change });
/** A document whose metadata and header agree. */
const whole = (change: Partial<SubmittedDocumentReading> = {}): Partial<SubmittedDocumentReading> => ({ creationTime: '20260302080000', serviceStartTime: '20260302080000', cda: cda(), byReference: true, active: [], ...change });
const OLD = { patient: patTrois.persona, titre: 'Lettre', type: 'operatoire', dateActe: '2020-05-02T10:00:00.000Z', unite: 'Chirurgie', auteur: { nom: 'VANOISE', prenom: 'Georges', parti: true } };
const takenOver = (scene: Scene, old: Partial<typeof OLD> = {}): Scene => scene.add({ kind: 'act', act: 'admission', professionnels: [], patients: [], structure: hospital, documents: [{ ...OLD, ...old }] });
const launched = (scene: Scene, debit = '1'): Scene => scene.gesture('alimenter-historique', { details: { unite: 'Chirurgie', debit } });
const STRUCTURE_AUTHOR = { ...AUTHOR, nom: hospital.raisonSociale, prenom: 'DPI', id: `1${hospital.finess}`, rpps: undefined };
const LEFT = { ...AUTHOR, nom: 'VANOISE', prenom: 'Georges', id: 'X', rpps: undefined };
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
  { name: 'en AIR, que le profil admet', scene: (s) => { const scene = ready(s); scene.header = { ...scene.header, ambiguities: { ...scene.header.ambiguities, 'alimentation-en-air': 'oui' } }; return scene.call(feed({}, { claims: { mode: 'INDIRECTE_RENFORCEE', decl: 'CONF_EXI_PGSSIS' } })); }, verdict: 'conforme' },
  { name: 'sous un autre site', scene: (s) => ready(s).call(feed({}, { claims: { structure: `1${hospital.finessJuridique}` } })), verdict: 'non conforme' },
  { name: 'au nom d’un inconnu', scene: (s) => ready(s).call(feed({}, { claims: { nameId: '899900000116' } })), verdict: 'non conforme', told: /utilisateur/ },
  { name: 'certificat de connexion refusé', scene: (s) => ready(s).call(feed({}, { peer: { ok: false, code: 'PKI-EXPIRE', detail: 'expiré' } })), verdict: 'non conforme' },
  { name: 'lot non signé', scene: (s) => ready(s).call(feed({}, { peer: AUTH }, { signature: { ok: false, code: 'XDS-XADES-ABSENTE', trouble: 'absente' } })), verdict: 'non conforme' },
  { name: 'aucune alimentation', scene: (s) => ready(s).call({ transaction: 'TD3.1' }), verdict: 'non concluant' },
]);

const fedThenCorrected = (s: Scene, titre = 'Lettre'): Scene => validated(ready(s)).call(feed())
  .gesture('remplacer-document', { patient: patTrois.persona, document: 'Lettre', details: { titre } }).gesture('valider-document', { patient: patTrois.persona, document: titre });
table('alimentation/remplacement', [
  { name: 'la correction remplace', scene: (s) => fedThenCorrected(s).call(feed({ uniqueId: '2.25.3', replaces: 'urn:uuid:1' })), verdict: 'conforme' },
  { name: 'la correction, sous un autre titre, remplace', scene: (s) => fedThenCorrected(s, 'Lettre corrigée').call(feed({ title: 'Lettre corrigée', replaces: 'urn:uuid:1' })), verdict: 'conforme' },
  { name: 'la correction reste au dossier', scene: (s) => fedThenCorrected(s), verdict: 'non conforme', told: /rien n’est parti/ },
  { name: 'la correction s’ajoute à côté', scene: (s) => fedThenCorrected(s).call(feed({ uniqueId: '2.25.3' })), verdict: 'non conforme', told: /à côté/ },
  { name: 'le DMP a refusé la correction', scene: (s) => fedThenCorrected(s).call(feed({ replaces: 'urn:uuid:1' }, { refused: { stage: 'dossier', code: 'X' } })), verdict: 'non conforme' },
  { name: 'corrigée avant tout envoi', scene: (s) => written(ready(s)).gesture('remplacer-document', { patient: patTrois.persona, document: 'Lettre', details: { titre: 'Lettre' } }).gesture('valider-document', { patient: patTrois.persona, document: 'Lettre' }).call(feed()), verdict: 'non concluant' },
  { name: 'corrigée, pas validée', scene: (s) => validated(ready(s)).call(feed()).gesture('remplacer-document', { patient: patTrois.persona, document: 'Lettre', details: { titre: 'Lettre' } }), verdict: 'non concluant' },
  { name: 'aucune correction', scene: (s) => validated(ready(s)).call(feed()), verdict: 'non concluant' },
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

table('alimentation/exclusions', [
  { name: 'permis, envoyé une fois', scene: (s) => validated(ready(s)).call(feed()), verdict: 'conforme' },
  { name: 'envoyé de nouveau à l’identique', scene: (s) => validated(ready(s)).call(feed()).call(feed({ uniqueId: '2.25.3' })), verdict: 'non conforme', told: /identique/ },
  { name: 'remplacé, ce n’est pas un doublon', scene: (s) => validated(ready(s)).call(feed()).call(feed({ uniqueId: '2.25.3', replaces: 'urn:uuid:1' })), verdict: 'conforme' },
  { name: 'renvoyé faute de réponse', scene: (s) => validated(ready(s)).call(feed({}, { status: 503 })).call(feed()), verdict: 'conforme' },
  { name: 'patient décédé', scene: (s) => validated(ready(s).admit([], [{ ...patTrois, deces: '2026-03-01' }])).call(feed()), verdict: 'non conforme', told: /décédé/ },
  { name: 'identité validée seulement', scene: (s) => validated(ready(s).admit([], [{ ...patTrois, statutIns: 'validée' }])).call(feed()), verdict: 'non conforme', told: /validée/ },
  { name: 'patient opposé', scene: (s) => validated(ready(s)).gesture('opposer', { patient: patTrois.persona, details: { usage: 'alimentation' } }).call(feed()), verdict: 'non conforme', told: /opposé/ },
  { name: 'rien de permis n’est parti', scene: (s) => validated(ready(s)), verdict: 'non concluant' },
]);

table('alimentation/exclusion-dite', [
  { name: 'la raison est lue', params: { message: 'decede' }, scene: (s) => ready(s).screen({ text: 'Patient décédé.', matches: ['decede'] }), verdict: 'conforme' },
  { name: 'une autre phrase', params: { message: 'decede' }, scene: (s) => ready(s).screen({ text: 'Enregistré.', matches: [] }), verdict: 'non conforme' },
  { name: 'écran non lu', params: { message: 'decede' }, scene: (s) => ready(s), verdict: 'non concluant' },
]);

/** An acknowledgement that carries what the DMP says besides. */
const acknowledgedWith = (severity: 'Warning' | 'Error', call: Call = {}): Call => {
  const { details, ...rest } = feed({}, call);
  return { ...rest, details: { ...details, registryErrors: [{ code: 'X', context: 'FINESS géographique', severity }] } };
};
table('alimentation/avertissement-dit', [
  { name: 'l’avertissement est lu', params: { message: 'averti' }, scene: (s) => ready(s).call(acknowledgedWith('Warning')).screen({ text: 'Envoyé, avec un avertissement.', matches: ['averti'] }), verdict: 'conforme' },
  { name: 'passé pour un envoi sans réserve', params: { message: 'averti' }, scene: (s) => ready(s).call(acknowledgedWith('Warning')).screen({ text: 'Envoyé.', matches: [] }), verdict: 'non conforme', told: /Envoyé/ },
  { name: 'l’accusé n’avertit de rien', params: { message: 'averti' }, scene: (s) => ready(s).call(feed()).screen({ text: 'Envoyé.', matches: [] }), verdict: 'non concluant' },
  { name: 'le DMP a refusé', params: { message: 'averti' }, scene: (s) => ready(s).call(acknowledgedWith('Warning', { refused: { stage: 'dossier', code: 'X' } })).screen({ text: 'Refusé.', matches: [] }), verdict: 'non concluant' },
  { name: 'écran non lu', params: { message: 'averti' }, scene: (s) => ready(s).call(acknowledgedWith('Warning')), verdict: 'non concluant' },
]);

table('alimentation/titre-saisi', [
  { name: 'le titre tapé', scene: (s) => written(ready(s)).call(feed(whole())), verdict: 'conforme' },
  { name: 'le titre changé ensuite', scene: (s) => written(ready(s), 'Brouillon').gesture('remplacer-document', { patient: patTrois.persona, document: 'Brouillon', details: { titre: 'Lettre' } }).call(feed(whole())), verdict: 'conforme' },
  { name: 'le nom du fichier', scene: (s) => written(ready(s)).call(feed(whole({ title: 'document-1.xml' }))), verdict: 'non conforme' },
  { name: 'un autre titre en tête du document', scene: (s) => written(ready(s)).call(feed(whole({ cda: cda({ title: 'Autre' }) }))), verdict: 'non conforme' },
  { name: 'rien reçu', scene: (s) => written(ready(s)), verdict: 'non concluant' },
]);

table('alimentation/dates', [
  { name: 'le même instant, dans les deux heures', scene: (s) => written(ready(s)).call(feed(whole())), verdict: 'conforme' },
  { name: 'minuit passé en été', scene: (s) => written(ready(s)).call(feed(whole({ serviceStartTime: '20250714223000', cda: cda({ serviceStart: '20250715003000+0200' }) }))), verdict: 'conforme' },
  { name: 'heure locale dans les métadonnées', scene: (s) => written(ready(s)).call(feed(whole({ creationTime: '20260302090000' }))), verdict: 'non conforme', told: /universel/ },
  { name: 'décalage d’hiver en été', scene: (s) => written(ready(s)).call(feed(whole({ serviceStartTime: '20250714223000', cda: cda({ serviceStart: '20250714233000+0100' }) }))), verdict: 'non conforme', told: /Paris/ },
  { name: 'document sans décalage', scene: (s) => written(ready(s)).call(feed(whole({ cda: cda({ effectiveTime: '20260302090000' }) }))), verdict: 'non conforme' },
  { name: 'rien reçu', scene: (s) => ready(s), verdict: 'non concluant' },
]);

table('alimentation/auteur-et-structure', [
  { name: 'ceux du jeton', scene: (s) => written(ready(s)).call(feed(whole())), verdict: 'conforme' },
  { name: 'un autre site', scene: (s) => written(ready(s)).call(feed(whole({ authors: [{ ...AUTHOR, institution: { ...AUTHOR.institution, id: '10B0111111', finess: '0B0111111', kind: 'autre' } }] }))), verdict: 'non conforme' },
  { name: 'un autre auteur', scene: (s) => written(ready(s)).call(feed(whole({ authors: [{ ...AUTHOR, id: '899900000116' }] }))), verdict: 'non conforme' },
  { name: 'un document ancien garde le sien', scene: (s) => takenOver(ready(s)).call(feed(whole({ authors: [LEFT], cda: cda({ authors: [{ ids: [{ root: '1', extension: 'X' }], organizationIds: [] }] }) }))), verdict: 'conforme' },
  { name: 'rien reçu', scene: (s) => ready(s), verdict: 'non concluant' },
]);

table('alimentation/finess-geographique', [
  { name: 'celui du site', scene: (s) => ready(s).call(feed()), verdict: 'conforme' },
  { name: 'le juridique seul', scene: (s) => ready(s).call(feed({ authors: [{ ...AUTHOR, institution: { ...AUTHOR.institution, kind: 'juridique' } }] })), verdict: 'non conforme', told: /juridique/ },
  { name: 'rien reçu', scene: (s) => ready(s), verdict: 'non concluant' },
]);

table('alimentation/identifiants', [
  { name: 'tous différents', scene: (s) => ready(s).call(feed({ title: 'A' })).call(feed({ title: 'B', uniqueId: '2.25.5' }, {}, { lotUniqueId: '2.25.4' })), verdict: 'conforme' },
  { name: 'repris au remplacement', scene: (s) => ready(s).call(feed()).call(feed({ replaces: 'urn:uuid:1' }, {}, { lotUniqueId: '2.25.4' })), verdict: 'non conforme', told: /déjà employé/ },
  { name: 'le même lot deux fois', scene: (s) => ready(s).call(feed({ title: 'A' })).call(feed({ title: 'B', uniqueId: '2.25.5' })), verdict: 'non conforme' },
  { name: 'un UUID nu', scene: (s) => ready(s).call(feed({ uniqueId: '6f1c7c1e-0000-4000-8000-000000000000' })), verdict: 'non conforme', told: /OID/ },
  { name: 'rien reçu', scene: (s) => ready(s), verdict: 'non concluant' },
]);

table('alimentation/mtom', [
  { name: 'dans l’enveloppe', scene: (s) => ready(s).call(feed(whole({ byReference: false }))), verdict: 'non conforme', told: /enveloppe/ },
  { name: 'un message qui n’est pas multipart', scene: (s) => ready(s).call(feed(whole())), verdict: 'non conforme', told: /multipart/ },
  { name: 'une partie désignée', scene: (s) => ready(s).call({ ...feed(whole()), headers: [['Content-Type', 'multipart/related; type="application/xop+xml"']] }), verdict: 'conforme' },
  { name: 'rien reçu', scene: (s) => ready(s), verdict: 'non concluant' },
]);

table('alimentation/rien-d-actif', [
  { name: 'rien', scene: (s) => ready(s).call(feed(whole())), verdict: 'conforme' },
  { name: 'un script', scene: (s) => ready(s).call(feed(whole({ active: ['script : <script>'] }))), verdict: 'non conforme' },
  { name: 'illisible', scene: (s) => ready(s).call(feed({ trouble: 'pas du XML' })), verdict: 'non concluant' },
]);

const nurse = { persona: 'tarn', login: 'tarn.1', nom: 'TARN', prenom: 'Alex', profession: '35' };
const other = { ...nurse, persona: 'verdon', login: 'verdon.1', nom: 'VERDON' };
const by = (person: typeof nurse, id: string): Call => feed({}, { claims: { nameId: `1${hospital.finess}/${id}` }, person });
const at = (scene: Scene, person: typeof nurse): Scene => scene.signIn(person);
table('alimentation/identifiants-prives', [
  { name: 'chacune le sien, deux fois le même', scene: (s) => at(at(at(ready(s).admit([nurse, other]), nurse).call(by(nurse, 'A1')), other).call(by(other, 'B2')), nurse).call(by(nurse, 'A1')), verdict: 'conforme' },
  { name: 'resservi', scene: (s) => at(at(ready(s).admit([nurse, other]), nurse).call(by(nurse, 'A1')), other).call(by(other, 'A1')), verdict: 'non conforme', told: /pour une autre/ },
  { name: 'changé', scene: (s) => at(at(ready(s).admit([nurse]), nurse).call(by(nurse, 'A1')), nurse).call(by(nurse, 'A2')), verdict: 'non conforme', told: /précédente/ },
  { name: 'le nom s’y lit', scene: (s) => at(ready(s).admit([nurse]), nurse).call(by(nurse, 'tarn-1')), verdict: 'non conforme', told: /ne dit rien/ },
  { name: 'personne sans RPPS', scene: (s) => ready(s).call(feed()), verdict: 'non concluant' },
]);

table('alimentation/date-de-l-acte', [
  { name: 'celle de l’acte', scene: (s) => takenOver(ready(s)).call(feed(whole({ serviceStartTime: '20200502100000', cda: cda({ serviceStart: '20200502120000+0200' }) }))), verdict: 'conforme' },
  { name: 'celle de l’envoi', scene: (s) => takenOver(ready(s)).call(feed(whole())), verdict: 'non conforme', told: /20200502/ },
  { name: 'rien reçu', scene: (s) => takenOver(ready(s)), verdict: 'non concluant' },
]);

table('alimentation/auteur-d-origine', [
  { name: 'l’auteur et la structure', scene: (s) => takenOver(ready(s)).call(feed(whole({ authors: [LEFT, STRUCTURE_AUTHOR] }), {}, { authors: [LEFT, STRUCTURE_AUTHOR] })), verdict: 'conforme' },
  { name: 'la structure à la place', scene: (s) => takenOver(ready(s)).call(feed(whole({ authors: [STRUCTURE_AUTHOR] }), {}, { authors: [STRUCTURE_AUTHOR] })), verdict: 'non conforme', told: /VANOISE/ },
  { name: 'absente du lot', scene: (s) => takenOver(ready(s)).call(feed(whole({ authors: [LEFT, STRUCTURE_AUTHOR] }), {}, { authors: [LEFT] })), verdict: 'non conforme', told: /du lot/ },
  { name: 'aucun auteur parti', scene: (s) => written(ready(s)).call(feed(whole())), verdict: 'non concluant' },
]);

table('alimentation/lot-historique', [
  { name: 'le document permis de l’unité', scene: (s) => launched(takenOver(ready(s))).call(feed()), verdict: 'conforme' },
  { name: 'le document oublié', scene: (s) => launched(takenOver(ready(s))), verdict: 'non conforme', told: /rien n’est arrivé/ },
  { name: 'une autre unité', scene: (s) => launched(takenOver(ready(s), { unite: 'Cardiologie' })).call(feed()), verdict: 'non conforme' },
  { name: 'un patient décédé', scene: (s) => launched(takenOver(ready(s).admit([], [{ ...patTrois, deces: '2026-03-01' }]))).call(feed()), verdict: 'non conforme' },
  { name: 'au-delà du débit', scene: (s) => launched(takenOver(takenOver(ready(s)), { titre: 'Autre' })).call(feed()).call(feed({ title: 'Autre' })), verdict: 'non conforme', told: /par heure/ },
  { name: 'aucun lot', scene: (s) => takenOver(ready(s)), verdict: 'non concluant' },
]);
