import { Given, Then, When } from '@cucumber/cucumber';
import { consultationCodes, UNKNOWN_CODE } from '../support/monde/error-codes';
import type { Monde } from '../support/monde/world';

Given('le DMP répond par une faute à la prochaine lecture de document', async function (this: Monde) {
  await this.dmp.fault({ transaction: 'TD3.2', panne: { genre: 'faute', raison: 'Panne provoquée par le banc' } });
  this.mockConfigured('panne', 'faute à la prochaine TD3.2');
});
Given("le DMP ne rend qu'une partie des documents à la prochaine recherche", async function (this: Monde) {
  await this.dmp.fault({ transaction: 'TD3.1', panne: { genre: 'partiel' } });
  this.mockConfigured('panne', 'réponse partielle à la prochaine TD3.1');
});

When('le DMP oppose tour à tour chaque code qu\'une consultation peut recevoir, puis un code inconnu', { timeout: 120_000 }, async function (this: Monde) { await this.meetEachFault([...consultationCodes(), UNKNOWN_CODE], this.patient()); });
When("{pronom} ouvre une autre page pendant que le DMP tarde à répondre", async function (this: Monde, _pronoun: string) { await this.lookElsewhereDuringCall(this.patient()); });
When("les services du DMP changent d'hôte et l'administrateur l'indique au logiciel", async function (this: Monde) { await this.configureTarget('dmp', 'nouvel-hote'); });

Then('chaque code a sa propre phrase à l\'écran', async function (this: Monde) { await this.ask('ecran/un-message-par-code'); });
Then('la panne se lit en clair, et le dossier ne paraît pas vide', async function (this: Monde) {
  await this.read('message');
  await this.ask('ecran/panne-en-clair');
});
Then("l'écran montre les documents venus, et dit la liste incomplète quand elle l'est, et alors seulement", async function (this: Monde) {
  await this.read('documents');
  await this.read('message', false);
  await this.ask('ecran/liste-incomplete');
});
Then("l'appel n'est pas répété en rafale", async function (this: Monde) { await this.ask('dmp/pas-de-rafale'); });
Then("cette page s'est affichée sans attendre le DMP", async function (this: Monde) { await this.ask('ecran/vivant-pendant-l-appel'); });
Then('chaque appel va au nouvel hôte', async function (this: Monde) { await this.ask('dmp/nouvel-hote'); });
