import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

When("{professionnel} s'authentifie par mot de passe et code à usage unique", async function (this: Monde, persona: string) {
  await this.authenticate(this.become(persona));
});
Given("{professionnel} s'est authentifié(e) par mot de passe et code à usage unique", async function (this: Monde, persona: string) { await this.authenticate(this.become(persona)); });
Given("{professionnel} s'est connecté(e) avec ses deux facteurs", async function (this: Monde, persona: string) { await this.authenticate(this.become(persona)); });
When("{professionnel} s'authentifie par son seul mot de passe", async function (this: Monde, persona: string) {
  await this.presentPassword(this.become(persona));
});
When('{professionnel} lui succède au même poste et s\'authentifie par mot de passe et code à usage unique', async function (this: Monde, persona: string) {
  if (this.occupied()) await this.logOut();
  await this.authenticate(this.become(persona));
});
When('{professionnel} rouvre sa session avec son seul mot de passe', async function (this: Monde, persona: string) {
  await this.reopenWithOneFactor(this.become(persona));
});
When('{pronom} se déconnecte', async function (this: Monde, _pronoun: string) { await this.logOut(); });
/** A DPI that shows nothing is not stuck here: the question about what preceded the first call turns red. */
When("{pronom} prend acte de l'information sur l'usage de son RPPS, si l'écran la montre", async function (this: Monde, _pronoun: string) {
  const { mapped, text } = await this.read('information-rpps');
  if (mapped && text === undefined) return;
  await this.gesture('prendreConnaissanceRpps', 'prendre-connaissance-rpps', {}, (poste) => this.cible.prendreConnaissanceRpps(this.professional(), poste));
});
Given('la cible déclare un délai de réouverture à un facteur', function (this: Monde) { this.reopeningDelay(); });

Then('chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail', async function (this: Monde) {
  await this.ask('air/deux-facteurs-avant-l-appel');
});
Then("l'information sur l'usage du RPPS a précédé le premier appel en son nom", async function (this: Monde) {
  await this.ask('ecran/information-rpps', { personne: this.professional().persona });
});
