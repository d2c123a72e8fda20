import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

Then("la trace locale de son authentification précède le premier appel et porte les deux facteurs", async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/authentification-avant-appel', { personne: this.professional().persona });
});
Then('la trace locale porte le refus', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/refus-trace', { personne: this.professional().persona });
});
Then('la trace locale porte cette prise de connaissance', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/information-rpps', { personne: this.professional().persona });
});
Then("les traces locales des jetons et des appels répondent une pour une à ce que le DMP a reçu", async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/jetons-et-appels');
});
Then("l'extraction en {word} des traces de {professionnel} sur la période contient ses traces et elles seules", async function (this: Monde, format: string, persona: string) {
  const person = this.professional(persona);
  const until = this.banc.clock.now();
  const since = new Date(until.getTime() - 3_600_000);
  const period = { du: since.toISOString(), au: until.toISOString() };
  const kind = format === 'CSV' ? 'csv' : 'json';
  await this.exportTraces(period, kind);
  await this.exportTraces({ professionnel: person.login, ...period }, kind);
  await this.ask('trace/extraction', { professionnel: person.persona, ...period });
});

/** What a scenario says became of a trace → value of the target's configuration « traces ». */
const ALTERED: Record<string, string> = { 'modifiée': 'modifiee', 'retirée': 'retiree' };
function altered(how: string): string {
  const value = ALTERED[how];
  if (value === undefined) throw new Error(`Le banc ne connaît pas de trace « ${how} » ; attendu : ${Object.keys(ALTERED).join(', ')}.`);
  return value;
}

Then('la trace locale porte ce consentement, avec sa date et son auteur', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/consentement');
});
Given('une trace gardée est {word} hors du logiciel', async function (this: Monde, how: string) {
  await this.configureTarget('traces', altered(how));
});
When('{pronom} extrait les traces', async function (this: Monde, _pronoun: string) { await this.exportTraces({}, 'json'); });
Then("la trace locale porte l'échange, la visualisation et l'enregistrement de chaque document", async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/actes');
});
Then("chaque trace d'appel dit qui, quand, pour quel patient, sur quels documents et pour quelle action", async function (this: Monde) { await this.ask('trace/contenu'); });
Then('les traces déjà extraites sont inchangées', async function (this: Monde) { await this.ask('trace/inchangees'); });
Then("l'écran des traces ne propose ni de corriger ni de supprimer une trace", async function (this: Monde) {
  await this.read('correction-de-trace');
  await this.ask('ecran/traces-sans-correction');
});
Then('le récapitulatif remis à {professionnel} porte ses accès au DMP, et eux seuls', async function (this: Monde, persona: string) {
  await this.read('recapitulatif');
  await this.ask('ecran/recapitulatif-des-acces', { personne: this.professional(persona).persona });
});
Then('la trace locale porte chaque connexion, refusée ou réussie, et chaque changement de mot de passe', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/connexions');
});
Then("l'extraction dit les traces intactes", async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/integrite', { attendu: 'intacte' });
});
Then("l'extraction dit qu'une trace est {word}", async function (this: Monde, how: string) { await this.ask('trace/integrite', { attendu: altered(how) }); });
Then("aucune trace d'une personne ne nomme un document masqué que le DMP ne lui a pas rendu", async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/rien-de-masque');
});

Given('la conservation des traces est réglée à {int} minutes', async function (this: Monde, minutes: number) { await this.configureTarget('conservation-des-traces', String(minutes)); });
Then('les traces plus vieilles que cette durée sont détruites, elles seules, et leur destruction est tracée', async function (this: Monde) { await this.ask('trace/conservation'); });
