import { Then } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

Then("aucun jeton AIR n'est parti en son nom", async function (this: Monde) { await this.ask('air/aucun-jeton-air', { personne: this.professional().persona }); });
Then("le jeton déclare la méthode d'authentification {guillemets}", async function (this: Monde, methode: string) { await this.ask('air/methode-declaree', { methode }); });
Then("la classe d'authentification du jeton ne contredit pas {guillemets}", async function (this: Monde, moyen: string) { await this.ask('air/classe-non-contradictoire', { moyen }); });
Then('chaque recherche et chaque lecture est partie en authentification directe ou en AIR simplifié', async function (this: Monde) { await this.ask('air/mode-de-lecture'); });
Then("le logiciel a consulté en AIR simplifié, sans autre authentification que la connexion", async function (this: Monde) { await this.ask('air/canal-integre'); });
Then('le RPPS du jeton est celui de la personne au travail', async function (this: Monde) { await this.ask('air/rpps-de-la-personne-au-travail'); });
Then('chacun a été désigné par son propre RPPS', async function (this: Monde) { await this.ask('air/rpps-propre-a-chacun'); });
Then("le nom du jeton n'est celui de personne d'autre", async function (this: Monde) { await this.ask('air/nom-de-la-personne-au-travail'); });
Then("l'identifiant transmis est un identifiant national bien formé", async function (this: Monde) { await this.ask('air/identifiant-national'); });
Then("le FINESS du jeton est le FINESS géographique de l'établissement", async function (this: Monde) { await this.ask('air/finess-geographique'); });
Then("aucun jeton n'a servi deux fois", async function (this: Monde) { await this.ask('air/un-jeton-par-appel'); });
Then("chaque jeton a été émis au moment de l'appel", async function (this: Monde) { await this.ask('air/jeton-frais'); });
Then('chaque jeton désigne le patient dont le dossier est ouvert', async function (this: Monde) { await this.ask('air/jeton-lie-au-patient'); });
Then('chaque jeton est complet', async function (this: Monde) { await this.ask('air/vihf-complet'); });
Then('le jeton porte la profession et le savoir-faire de la personne au travail', async function (this: Monde) { await this.ask('air/role-et-savoir-faire'); });
