import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

When('{pronom} ouvre le dossier {malade}', async function (this: Monde, _pronoun: string, persona: string | undefined) { await this.openRecord(this.patient(persona)); });
When('{pronom} demande une connexion secrète pour {malade}', async function (this: Monde, _pronoun: string, persona: string | undefined) {
  await this.openRecord(this.patient(persona));
  await this.manage('demanderConnexionSecrete', 'demander-connexion-secrete');
});

Then("la connexion secrète est proposée si {malade} est mineur(e), et seulement alors", async function (this: Monde, persona: string | undefined) {
  await this.openRecord(this.patient(persona));
  await this.read('connexion-secrete');
  await this.ask('ecran/connexion-secrete-offerte');
});
Then('chaque jeton de la connexion secrète la déclare, et lui seul', async function (this: Monde) { await this.ask('air/connexion-secrete-declaree'); });
