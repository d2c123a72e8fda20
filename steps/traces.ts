import { Then } from '@cucumber/cucumber';
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
