import { Given, Then, When } from '@cucumber/cucumber';
import type { DocumentKind, DocumentVerb } from '../support/dpi/contract';
import type { Monde } from '../support/monde/world';

/** What a professional writes → its name in the contract. */
const TYPES: Record<string, DocumentKind> = {
  'une lettre de liaison de sortie': 'lettre-de-liaison', 'un compte rendu de consultation': 'consultation', 'un compte rendu opératoire': 'operatoire',
  'un compte rendu de passage aux urgences': 'urgences', 'un compte rendu de biologie': 'biologie', 'une note de travail': 'note-de-travail',
};
/** Moments an act may be of, in French local time: as typed, and as the instant it is. Both are just after midnight. */
const MOMENTS: Record<string, (year: number) => { dateActe: string; acte: string }> = {
  "d'une nuit d'été": (year) => ({ dateActe: `${year}-07-15T00:30`, acte: `${year}-07-14T22:30:00.000Z` }),
  "d'une nuit d'hiver": (year) => ({ dateActe: `${year}-01-15T00:30`, acte: `${year}-01-14T23:30:00.000Z` }),
};
/** What keeps a document here → name of the message in the target file. */
const RAISONS: Record<string, string> = {
  'que le patient est décédé': 'alimentation-patient-decede', "que le patient s'oppose à l'alimentation": 'opposition-alimentation', "que l'identité n'est pas qualifiée": 'alimentation-ins-non-qualifiee',
  'que le DMP a déjà reçu ce document': 'document-deja-envoye', 'que le document ne porte pas le FINESS géographique du site': 'finess-manquant',
};
const TEXTE = 'Patient revu ce jour, état stable, traitement inchangé.\nHémoglobine : 13,2 g/dL';
function known<T>(table: Record<string, T>, said: string): T {
  const found = table[said];
  if (found === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(table).join(', ')}.`);
  return found;
}

async function write(monde: Monde, said: string, titre: string, moment?: { dateActe: string; acte: string }): Promise<void> {
  const type = known(TYPES, said);
  const patient = monde.patient();
  await monde.openRecord(patient);
  await monde.gesture('redigerDocument', 'rediger-document', { patient: patient.persona, document: titre, details: { type, ...(moment === undefined ? {} : { acte: moment.acte }) } },
    (poste) => monde.cible.echanger('redigerDocument', patient, { titre, type, texte: TEXTE, dateActe: moment?.dateActe ?? '' }, poste));
}
async function onDocument(monde: Monde, verb: DocumentVerb, gesture: string, document: string, given: Record<string, string> = {}, details: Record<string, string> = given): Promise<void> {
  const patient = monde.patient();
  await monde.gesture(verb, gesture, { patient: patient.persona, document, details }, (poste) => monde.cible.echanger(verb, patient, { document, ...given }, poste));
}
const validate = (monde: Monde, title: string): Promise<void> => onDocument(monde, 'validerDocument', 'valider-document', title);
async function writeAndValidate(monde: Monde, type: string, title: string, moment?: string): Promise<void> {
  await write(monde, type, title, moment === undefined ? undefined : known(MOMENTS, moment)(monde.banc.clock.now().getUTCFullYear() - 1));
  await validate(monde, title);
}
async function send(monde: Monde, document: string, autre = document): Promise<void> {
  await monde.openRecord(monde.patient());
  await onDocument(monde, 'verserDocuments', 'verser-documents', document, { autre });
}

When('{pronom} rédige {ecrit} intitulé(e) {guillemets}', async function (this: Monde, _pronoun: string, type: string, title: string) { await write(this, type, title); });
When('{pronom} rédige et valide {ecrit} intitulé(e) {guillemets}', async function (this: Monde, _pronoun: string, type: string, title: string) { await writeAndValidate(this, type, title); });
When('{pronom} rédige et valide {ecrit} intitulé(e) {guillemets}, pour un acte {}', async function (this: Monde, _pronoun: string, type: string, title: string, moment: string) { await writeAndValidate(this, type, title, moment); });
When('{pronom} valide {guillemets}', async function (this: Monde, _pronoun: string, title: string) { await validate(this, title); });
When('{pronom} valide de nouveau {guillemets}, sans rien y changer', async function (this: Monde, _pronoun: string, title: string) { await validate(this, title); });
When('{pronom} retient {guillemets}', async function (this: Monde, _pronoun: string, title: string) { await onDocument(this, 'retenirDocument', 'retenir-document', title); });
When('{pronom} donne à {guillemets} le titre {guillemets}', async function (this: Monde, _pronoun: string, document: string, titre: string) {
  await onDocument(this, 'remplacerDocument', 'remplacer-document', document, { titre, texte: TEXTE }, { titre });
});
When('{pronom} corrige {guillemets} et le valide', async function (this: Monde, _pronoun: string, document: string) {
  await onDocument(this, 'remplacerDocument', 'remplacer-document', document, { titre: document, texte: `${TEXTE}\nCorrection : traitement modifié.` }, { titre: document });
  await validate(this, document);
});
When("{pronom} envoie au DMP {guillemets}, d'un épisode antérieur", async function (this: Monde, _pronoun: string, title: string) { await send(this, title); });
When("{pronom} envoie au DMP {guillemets} {malade}, d'un épisode antérieur", async function (this: Monde, _pronoun: string, title: string, patient: string | undefined) {
  this.patient(patient);
  await send(this, title);
});
When("{pronom} lance l'alimentation de l'historique de l'unité {guillemets}, à {int} documents par heure", async function (this: Monde, _pronoun: string, unite: string, debit: number) {
  await this.exchange('alimenterHistorique', 'alimenter-historique', undefined, { unite: this.own(unite), debit: String(debit) });
});
When("l'établissement ferme le compte de {professionnel}", async function (this: Monde, persona: string) { await this.closeAccount(persona); });
When('{professionnel} se connecte et rédige puis valide {ecrit} intitulé(e) {guillemets}', async function (this: Monde, persona: string, type: string, title: string) {
  await this.authenticate(this.become(persona));
  await writeAndValidate(this, type, title);
});
Given('le service du DMP est en maintenance pour {int} appel(s)', async function (this: Monde, nombre: number) {
  await this.dmp.fault({ transaction: '*', nombre, panne: { genre: 'maintenance' } });
  this.mockConfigured('panne', 'maintenance');
});
Given('le DMP refusera dans {int} jours un document sans FINESS géographique, et en avertit', async function (this: Monde, days: number) { await this.refuseWithoutGeographicFiness(days); });
Given('le DMP refuse depuis {int} jour(s) un document sans FINESS géographique', async function (this: Monde, days: number) { await this.refuseWithoutGeographicFiness(-days); });
Given('le logiciel ne connaît pas le FINESS géographique du site', async function (this: Monde) { await this.configureTarget('site', 'sans-finess'); });
Given('{patient}, décédé(e) la veille', async function (this: Monde, persona: string) {
  await this.admitPatient(persona, 'nominal', true, { deces: new Date(this.banc.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10) });
});
Given("{patient}, qui s'oppose à l'alimentation de son DMP", async function (this: Monde, persona: string) {
  const patient = await this.admitPatient(persona, 'nominal');
  await this.openRecord(patient);
  await this.gesture('enregistrerOpposition', 'opposer', { patient: patient.persona, details: { usage: 'alimentation', canal: 'oral' } }, (poste) => this.cible.enregistrerOpposition(patient, { usage: 'alimentation', canal: 'oral' }, poste));
});
/** Act of some years ago, at mid-day. */
async function takeOver(monde: Monde, persona: string | undefined, unite: string, titre: string, auteur: { nom: string; prenom: string; rpps?: string; parti?: boolean }): Promise<void> {
  const patient = monde.patient(persona);
  await monde.takeOver([{ patient: patient.persona, titre, type: 'operatoire', unite: monde.own(unite), dateActe: `${monde.banc.clock.now().getUTCFullYear() - 6}-05-02T10:00:00.000Z`, auteur, texte: 'Intervention sans incident. Suites simples.' }]);
}
Given("le dossier {malade} garde {guillemets}, un compte rendu opératoire ancien de l'unité {guillemets}", async function (this: Monde, persona: string | undefined, titre: string, unite: string) {
  const { nom, prenom, rpps } = this.professional();
  await takeOver(this, persona, unite, titre, { nom, prenom, ...(rpps === undefined ? {} : { rpps }) });
});
Given("le dossier {malade} garde {guillemets}, un compte rendu opératoire ancien dont l'auteur a quitté le répertoire", async function (this: Monde, persona: string | undefined, titre: string) {
  await takeOver(this, persona, 'Chirurgie', titre, { nom: 'VANOISE', prenom: 'Georges', parti: true });
});

Then('chaque document destiné au DMP y est arrivé, et aucun autre', async function (this: Monde) { await this.ask('alimentation/arrivee'); });
Then('chaque alimentation est partie en mode INDIRECTE au nom du site et de son utilisateur', async function (this: Monde) { await this.ask('alimentation/mode-indirecte'); });
Then('seuls les documents qui pouvaient partir sont partis, une seule fois', async function (this: Monde) { await this.ask('alimentation/exclusions'); });
Then("l'écran explique {}, et le document reste au dossier", async function (this: Monde, why: string) {
  await this.read('message');
  await this.ask('alimentation/exclusion-dite', { message: known(RAISONS, why) });
});
Then("l'écran dit que le DMP avertit d'un document sans FINESS géographique", async function (this: Monde) {
  await this.read('message');
  await this.ask('alimentation/avertissement-dit', { message: 'document-averti' });
  await this.ask('alimentation/avertissement-dit', { message: 'finess-manquant' });
});
Then('le dossier marque ce que le DMP a reçu, et repère ce qui peut partir', async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('documents-rediges');
  await this.ask('alimentation/marque');
});
Then('chaque titre reçu est celui qui a été saisi', async function (this: Monde) { await this.ask('alimentation/titre-saisi'); });
Then('les métadonnées sont en temps universel, le document en heure locale avec son décalage', async function (this: Monde) { await this.ask('alimentation/dates'); });
Then("l'auteur et la structure du document sont ceux du jeton", async function (this: Monde) { await this.ask('alimentation/auteur-et-structure'); });
Then('chaque document porte le FINESS géographique du site', async function (this: Monde) { await this.ask('alimentation/finess-geographique'); });
Then('la version corrigée a remplacé au DMP celle qui était fausse', async function (this: Monde) { await this.ask('alimentation/remplacement'); });
Then('chaque document et chaque lot a un identifiant OID à lui seul', async function (this: Monde) { await this.ask('alimentation/identifiants'); });
Then('chaque dépôt est un message MTOM', async function (this: Monde) { await this.ask('alimentation/mtom'); });
Then('aucun document déposé ne contient de script ni d\'adresse externe', async function (this: Monde) { await this.ask('alimentation/rien-d-actif'); });
Then('chaque personne sans RPPS a son identifiant interne, et lui seul', async function (this: Monde) { await this.ask('alimentation/identifiants-prives'); });
Then("le document ancien garde la date de son acte", async function (this: Monde) { await this.ask('alimentation/date-de-l-acte'); });
Then("la structure est ajoutée aux auteurs, sans retirer l'auteur d'origine", async function (this: Monde) { await this.ask('alimentation/auteur-d-origine'); });
Then("le lot n'a envoyé que les documents permis de cette unité, au débit réglé", async function (this: Monde) { await this.ask('alimentation/lot-historique'); });
