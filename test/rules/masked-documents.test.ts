import type { DocumentReading, LocalTrace, PersonRef } from '../../support/lecture/view';
import { aubrac, lozere, patTrois, START, table, type Call, type Scene } from './scene';

const DAY = 86_400_000;
const masked = (uniqueId: string, title: string, author = aubrac): DocumentReading => ({
  uniqueId, title, typeCode: { code: '11502-2', codeSystem: '' }, confidentialityCodes: [{ code: 'MASQUE_PS', codeSystem: '' }], authors: [{ rpps: author.rpps }],
});
const BIO: DocumentReading = { uniqueId: '1.1', title: 'Bilan', typeCode: { code: '11502-2', codeSystem: '' } };
const SECRET = masked('1.2', 'Bilan confidentiel');
const list = (s: Scene, person: PersonRef, documents: DocumentReading[], more: Call = {}): Scene => s.call({ transaction: 'TD3.1', person, details: { documentsReturned: documents }, ...more });

/** The author consults, then her colleague at another workstation. */
const author = (s: Scene): Scene => list(s.signIn().consult(), aubrac, [BIO, SECRET]);
const colleague = (s: Scene, documents = [BIO]): Scene => list(author(s).signIn(lozere, 'poste 2').consult(patTrois, lozere, 'poste 2'), lozere, documents);
const line = (person: PersonRef, documents: string[], more: Partial<LocalTrace> = {}): LocalTrace => ({ at: new Date(START + 9000).toISOString(), action: 'appel', login: person.login, rpps: person.rpps, documents, issue: 'succès', ...more });
const own = line(aubrac, ['1.1', '1.2']);

table('trace/rien-de-masque', [
  { name: 'chacun les siens', scene: (s) => colleague(s).export([own, line(lozere, ['1.1'])]), verdict: 'conforme' },
  { name: 'le document de l’auteur dans la trace du collègue', scene: (s) => colleague(s).export([own, line(lozere, ['1.1', '1.2'])]), verdict: 'non conforme', told: /Bilan confidentiel/ },
  { name: 'son titre dans un motif', scene: (s) => colleague(s).export([own, line(lozere, ['1.1'], { motif: 'non rendu : Bilan confidentiel' })]), verdict: 'non conforme' },
  { name: 'le DMP le lui a rendu', scene: (s) => colleague(s, [BIO, SECRET]).export([own, line(lozere, ['1.1', '1.2'])]), verdict: 'non concluant' },
  { name: 'une copie que l’auteur a gardée au dossier', scene: (s) => colleague(s).gesture('importer', { patient: patTrois.persona, details: { documents: 'Bilan confidentiel' } }).export([own, line(lozere, ['1.2'], { action: 'visualisation' })]), verdict: 'non concluant' },
  { name: 'le collègue n’a pas de trace', scene: (s) => colleague(s).export([own]), verdict: 'non concluant' },
  { name: 'traces non extraites', scene: (s) => colleague(s), verdict: 'non concluant' },
]);

const printed = (s: Scene, person: PersonRef, titles: string[]): Scene => s.screen({ reading: 'impression', person: person.persona, rows: titles.map((titre) => ({ titre })) });
table('ecran/impression-egale', [
  { name: 'ce que son auteur voit', scene: (s) => printed(author(s), aubrac, ['Bilan', 'Bilan confidentiel']), verdict: 'conforme' },
  { name: 'ce que le collègue voit', scene: (s) => printed(colleague(s), lozere, ['Bilan']), verdict: 'conforme' },
  { name: 'le document masqué sur le papier du collègue', scene: (s) => printed(colleague(s), lozere, ['Bilan', 'Bilan confidentiel']), verdict: 'non conforme', told: /sans avoir été rendus/ },
  { name: 'un document manque sur le papier', scene: (s) => printed(author(s), aubrac, ['Bilan']), verdict: 'non conforme', told: /non montrés/ },
  { name: 'aucune impression', scene: author, verdict: 'non concluant' },
  { name: 'une cible qui ne dit pas où lire l’impression', scene: (s) => author(s).screen({ reading: 'impression', mapped: false }), verdict: 'à examiner' },
]);

/** Lozère's stay is programmed by the author; the eve comes, and the software calls in his name. */
const eve = (s: Scene): Scene => author(s.signIn(lozere).closed(lozere))
  .gesture('programmer-sejour', { patient: patTrois.persona, details: { pour: 'lozere', debut: new Date(START + 3 * DAY).toISOString().slice(0, 10) } }).barrier().wait(2 * DAY).observe();
const fetched = (s: Scene, documents: string[], listed: DocumentReading[], more: Call = {}): Scene => list(eve(s), lozere, listed, more).call({ transaction: 'TD3.2', person: lozere, documents, ...more });
const EMERGENCY: Call = { claims: { purposeOfUse: { code: 'bris_de_glace', codeSystem: '1.2.250.1.213.1.1.4.248' } } };
table('precharge/rien-de-masque', [
  { name: 'le bilan qu’il voit', scene: (s) => fetched(s, ['1.1'], [BIO]), verdict: 'conforme' },
  { name: 'le bilan que seule sa consœur voit', scene: (s) => fetched(s, ['1.1', '1.2'], [BIO]), verdict: 'non conforme', told: /LOZÈRE/ },
  { name: 'vu en bris de glace, que personne n’a motivé', scene: (s) => fetched(s, ['1.2'], [BIO, SECRET], EMERGENCY), verdict: 'non conforme' },
  { name: 'le DMP le lui montre', scene: (s) => fetched(s, ['1.2'], [BIO, SECRET]), verdict: 'non concluant' },
  { name: 'rien de préchargé', scene: eve, verdict: 'non concluant' },
]);
