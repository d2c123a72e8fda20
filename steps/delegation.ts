import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

const ETABLISSEMENT = 'etablissement';
/** What a scenario says the establishment's provider asks → what it asks. */
const ASKS: Record<string, 'deux-savoirs' | 'possession-seule'> = { 'deux secrets': 'deux-savoirs', 'la carte': 'possession-seule' };
/** What a scenario says is falsified → parameter of the answer. */
const FALSIFIED: Record<string, 'state' | 'nonce'> = { 'un état falsifié': 'state', 'un nonce falsifié': 'nonce' };

Given("le fournisseur d'identité de l'établissement ne demande qu'un facteur", function (this: Monde) {
  this.identites().providers[ETABLISSEMENT].ask(1);
  this.mockConfigured('fournisseur-d-identite', 'un seul facteur');
});
Given("le fournisseur d'identité de l'établissement ne demande que {}", function (this: Monde, what: string) {
  const asks = ASKS[what];
  if (!asks) throw new Error(`Le banc ne sait pas demander « ${what} » ; attendu : ${Object.keys(ASKS).join(', ')}.`);
  this.identites().providers[ETABLISSEMENT].ask(asks);
  this.mockConfigured('fournisseur-d-identite', what);
});
Given('la réponse de Pro Santé Connect porte {}', function (this: Monde, what: string) {
  const parameter = FALSIFIED[what];
  if (!parameter) throw new Error(`Le banc ne sait pas falsifier « ${what} » ; attendu : ${Object.keys(FALSIFIED).join(', ')}.`);
  this.identites().providers['pro-sante-connect'].tamper(parameter);
  this.mockConfigured('pro-sante-connect', what);
});
Given("le jeton d'identité du fournisseur de l'établissement est émis pour un autre logiciel", function (this: Monde) {
  this.identites().providers[ETABLISSEMENT].tamper('audience');
  this.mockConfigured('fournisseur-d-identite', 'jeton d’un autre logiciel');
});
/** The twin of an absence, by the same gesture. */
Given("{professionnel}, par le fournisseur d'identité de l'établissement et ses deux facteurs, a pu consulter {dmp}", async function (this: Monde, persona: string, patient: string | undefined) {
  this.observeFromHere();
  await this.authenticateBy(ETABLISSEMENT, this.become(persona));
  await this.consult(this.patient(patient));
  await this.ask('dmp/transaction-recue', { transaction: 'TD3.1' }, true);
  await this.logOut();
});

When('{professionnel} se connecte par Pro Santé Connect', async function (this: Monde, persona: string) { await this.authenticateBy('pro-sante-connect', this.become(persona)); });
When("{professionnel} se connecte par le fournisseur d'identité de l'établissement", async function (this: Monde, persona: string) { await this.authenticateBy(ETABLISSEMENT, this.become(persona)); });

Then("les deux facteurs ont été contrôlés par le fournisseur d'identité", async function (this: Monde) { await this.ask('delegation/deux-facteurs-faits'); });
Then("le jeton porte le RPPS de la personne que le fournisseur d'identité a nommée", async function (this: Monde) { await this.ask('delegation/compte-de-la-personne'); });
Then("la demande reçue par Pro Santé Connect porte de quoi reconnaître sa réponse", async function (this: Monde) { await this.ask('delegation/demande-protegee'); });
Then('la demande reçue par Pro Santé Connect exige le niveau eidas1', async function (this: Monde) { await this.ask('psc/acr-eidas1'); });
Then("la session ne s'ouvre pas et l'écran dit que l'authentification est refusée", async function (this: Monde) {
  await this.read('message');
  await this.ask('delegation/reponse-falsifiee-refusee', { message: 'delegation-refusee' });
});
Then("le jeton d'identité émis pour un autre logiciel n'ouvre aucune session, et l'écran le dit", async function (this: Monde) {
  await this.read('message');
  await this.ask('delegation/jeton-d-un-autre-logiciel', { message: 'delegation-refusee' });
});
