import { Given, Then } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

/** Records a professional may read within an hour before the DMP blocks; nothing else is bounded. */
Given('le DMP bloque un professionnel dès {int} dossiers consultés dans l\'heure', async function (this: Monde, records: number) {
  const free = { dossiersAlerte: 0, dossiersBlocage: 0, documentsAlerte: 0, documentsBlocage: 0 };
  await this.dmp.reglages({ surveillance: { fenetreMinutes: 60, professionnel: { ...free, dossiersBlocage: records }, structure: free } });
  this.mockConfigured('surveillance', `${records} dossiers`);
});

Then("l'écran lui propose un autre accès au DMP, par sa carte", async function (this: Monde) {
  await this.read('acces-de-secours');
  await this.ask('ecran/acces-de-secours');
});
Then('la trace locale porte le mode dégradé', async function (this: Monde) {
  await this.exportTraces({}, 'json');
  await this.ask('trace/mode-degrade', { personne: this.professional().persona });
});
Then("le numéro d'homologation n'apparaît ni à l'écran, ni dans les traces extraites", async function (this: Monde) {
  await this.read('a-propos-entier');
  await this.exportTraces({}, 'json');
  await this.exportTraces({}, 'csv');
  await this.ask('secret/numero-d-homologation');
});
