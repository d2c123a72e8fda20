import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

Given('{malade} a bloqué {professionnel}', async function (this: Monde, patient: string | undefined, persona: string) {
  await this.dmp.volonte(this.patient(patient).ins, { action: 'bloquer', professionnel: persona });
  this.mockConfigured('volonte', `bloquer ${persona}`);
});
Given("{professionnel} a écrit l'un des documents du DMP du patient", async function (this: Monde, persona: string) { await this.addDocuments('un document écrit de sa main', persona); });

When("{pronom} demande les seuls documents qu'{pronom} a écrits", async function (this: Monde, _pronoun: string, _self: string) {
  await this.exchange('consulterSesDocuments', 'consulter', this.patient());
});

Then("l'écran ne lui montre aucun document que le DMP ne lui a pas rendu", async function (this: Monde) {
  await this.read('documents');
  await this.ask('ecran/rien-de-plus-que-rendu');
});
Then("l'accès a été vérifié avant toute recherche et toute lecture", async function (this: Monde) { await this.ask('air/acces-verifie-d-abord'); });
Then('chaque jeton porte le nom et la version du composant qui appelle', async function (this: Monde) { await this.ask('air/composant-qui-appelle'); });
