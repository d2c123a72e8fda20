import { Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** What a scenario calls a type of document → its code. */
const TYPES: Record<string, string> = { 'biologie': '11502-2' };

When("{pronom} recherche dans {dmp} les documents de {word} créés depuis le 1er avril de l'an passé", async function (this: Monde, _pronoun: string, persona: string | undefined, said: string) {
  const type = TYPES[said];
  if (type === undefined) throw new Error(`Le banc ne connaît pas les documents de « ${said} » ; attendu : ${Object.keys(TYPES).join(', ')}.`);
  const patient = this.patient(persona);
  await this.searchFor(patient, { type, depuis: `${this.banc.clock.now().getUTCFullYear() - 1}-04-01` });
});
When('{pronom} retire de la recherche le critère de type', async function (this: Monde, _pronoun: string) { await this.withoutCriterion(this.patient(), 'type'); });

Then('chaque critère demandé est dans la requête reçue', async function (this: Monde) { await this.ask('air/criteres-dans-la-requete'); });
Then("l'écran montre les critères de cette recherche, et eux seuls", async function (this: Monde) {
  await this.read('criteres');
  await this.ask('ecran/criteres-montres');
});
Then("chaque ligne montre le type, l'auteur et la date que le DMP donne au document", async function (this: Monde) {
  await this.read('documents');
  await this.ask('ecran/metadonnees-de-la-liste');
});
