import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

When('le fichier de paramètres du DMP fixe la majorité à {int} ans', async function (this: Monde, ans: number) { await this.changeParameters({ ageMajorite: ans, gestionMineurs: true }); });
When('le fichier de paramètres du DMP fixe la majorité à {int} ans, sans gestion des mineurs', async function (this: Monde, ans: number) { await this.changeParameters({ ageMajorite: ans, gestionMineurs: false }); });
Given('le fichier de paramètres du DMP est passé derrière {int} redirections', async function (this: Monde, count: number) {
  await this.changeParameters({ redirections: ([301, 302, 303] as const).slice(0, count) });
});
Given('le fichier de paramètres du DMP renvoie vers une adresse HTTP', async function (this: Monde) { await this.changeParameters({ enClair: true }); });
Given("le fichier de paramètres du DMP a changé d'adresse", async function (this: Monde) { await this.changeParameters({ adresse: 'nouvelle' }); });
When("l'administrateur indique au logiciel la nouvelle adresse du fichier", async function (this: Monde) { await this.configureTarget('parametres', 'nouvelle'); });

Then('le fichier de paramètres a été relu après chaque jour passé', async function (this: Monde) { await this.ask('parametres/relus-chaque-jour'); });
Then('chaque redirection a été suivie jusqu\'au fichier', async function (this: Monde) { await this.ask('parametres/redirections-suivies'); });
Then("aucune lecture du fichier n'est passée par HTTP", async function (this: Monde) { await this.ask('parametres/jamais-en-clair'); });
Then('le fichier est lu à sa nouvelle adresse, et à elle seule', async function (this: Monde) { await this.ask('parametres/adresse-en-vigueur'); });
