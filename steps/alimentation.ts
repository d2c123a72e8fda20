import { Given, Then, When } from '@cucumber/cucumber';
import type { DocumentKind } from '../support/dpi/contract';
import type { Monde } from '../support/monde/world';

/** What a professional writes → its name in the contract. */
const TYPES: Record<string, DocumentKind> = {
  'une lettre de liaison de sortie': 'lettre-de-liaison', 'un compte rendu de consultation': 'consultation', 'un compte rendu opératoire': 'operatoire',
  'un compte rendu de passage aux urgences': 'urgences', 'un compte rendu de biologie': 'biologie', 'une note de travail': 'note-de-travail',
};
const TEXTE = 'Patient revu ce jour, état stable, traitement inchangé.\nHémoglobine : 13,2 g/dL';

async function write(monde: Monde, said: string, titre: string, given: { texte?: string; dateActe?: string; acte?: string } = {}): Promise<void> {
  const type = TYPES[said];
  if (type === undefined) throw new Error(`Le banc ne connaît pas « ${said} » ; attendu : ${Object.keys(TYPES).join(', ')}.`);
  const patient = monde.patient();
  await monde.openRecord(patient);
  await monde.gesture('redigerDocument', 'rediger-document', { patient: patient.persona, document: titre, details: { type, ...(given.acte === undefined ? {} : { acte: given.acte }) } },
    (poste) => monde.cible.redigerDocument(patient, { titre, type, texte: given.texte ?? TEXTE, dateActe: given.dateActe ?? '' }, poste));
}
const onDocument = (verb: 'validerDocument' | 'retenirDocument', gesture: string) => async (monde: Monde, title: string): Promise<void> => {
  const patient = monde.patient();
  await monde.gesture(verb, gesture, { patient: patient.persona, document: title }, (poste) => monde.cible[verb](patient, title, poste));
};
const validate = onDocument('validerDocument', 'valider-document');
const hold = onDocument('retenirDocument', 'retenir-document');

When('{pronom} rédige {ecrit} intitulé(e) {guillemets}', async function (this: Monde, _pronoun: string, type: string, title: string) { await write(this, type, title); });
When('{pronom} rédige et valide {ecrit} intitulé(e) {guillemets}', async function (this: Monde, _pronoun: string, type: string, title: string) {
  await write(this, type, title);
  await validate(this, title);
});
When('{pronom} valide {guillemets}', async function (this: Monde, _pronoun: string, title: string) { await validate(this, title); });
When('{pronom} retient {guillemets}', async function (this: Monde, _pronoun: string, title: string) { await hold(this, title); });
Given('le service du DMP est en maintenance pour {int} appel(s)', async function (this: Monde, nombre: number) {
  await this.dmp.fault({ transaction: '*', nombre, panne: { genre: 'maintenance' } });
  this.mockConfigured('panne', 'maintenance');
});

Then('chaque document destiné au DMP y est arrivé, et aucun autre', async function (this: Monde) { await this.ask('alimentation/arrivee'); });
Then('chaque alimentation est partie en mode INDIRECTE au nom du site et de son utilisateur', async function (this: Monde) { await this.ask('alimentation/mode-indirecte'); });
Then("le dossier marque ce que le DMP a reçu, et repère ce qui peut partir", async function (this: Monde) {
  await this.openRecord(this.patient());
  await this.read('documents-rediges');
  await this.ask('alimentation/marque');
});
