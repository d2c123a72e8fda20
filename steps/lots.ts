import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

When('{pronom} demande les documents du même lot', async function (this: Monde, _pronoun: string) { await this.atScreen('voirLeLot', 'voir-le-lot', this.patient()); });

Then("l'écran mène aux documents de tous ses lots, ni plus ni moins", async function (this: Monde) {
  await this.read('meme-lot');
  await this.ask('ecran/documents-du-meme-lot');
});
