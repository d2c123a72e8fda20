import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

const REVIEW = 'revue-des-comptes';
const DMP = 'dmp';

/** The screen first: the extraction is then compared with what it showed. */
async function extractAccounts(monde: Monde): Promise<void> {
  await monde.read('comptes');
  await monde.read('extraction-des-comptes-csv');
  await monde.read('extraction-des-comptes-json');
}

Given("l'établissement confie la revue des comptes à {professionnel}", async function (this: Monde, persona: string) { await this.permit(persona, REVIEW, true); });
When("l'établissement retire la revue des comptes à {professionnel}", async function (this: Monde, persona: string) { await this.permit(persona, REVIEW, false); });
When("l'établissement habilite {professionnel} à consulter le DMP", async function (this: Monde, persona: string) { await this.permit(persona, DMP, true); });
When("l'établissement retire à {professionnel} l'habilitation à consulter le DMP", async function (this: Monde, persona: string) { await this.permit(persona, DMP, false); });
When('{pronom} extrait les comptes et leurs habilitations', async function (this: Monde, _pronoun: string) { await extractAccounts(this); });

Then("l'extraction donne chaque compte, fermé compris, et ses habilitations du moment", async function (this: Monde) { await this.ask('compte/extraction-de-revue'); });
Then("chaque compte porte son identifiant propre, le nom, le prénom, la profession et le RPPS de la personne", async function (this: Monde) {
  await this.read('comptes');
  await this.ask('compte/identite');
});
Then("la page des comptes s'ouvre à {professionnel} si, et seulement si, elle en est chargée", async function (this: Monde, persona: string) {
  await this.read('comptes-offerts');
  await this.ask('compte/page-reservee', { personne: this.professional(persona).persona });
});
Then("aucun appel n'a consulté le DMP pour {professionnel} depuis que l'habilitation lui est retirée", async function (this: Monde, persona: string) {
  await this.ask('compte/habilitation-retiree', { personne: this.professional(persona).persona });
});
