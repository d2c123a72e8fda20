import { Given, Then, When } from '@cucumber/cucumber';
import type { Monde } from '../support/monde/world';

async function readState(monde: Monde): Promise<void> {
  await monde.read('etat-du-dmp');
  await monde.read('acces-au-dmp');
}

Given("le logiciel interroge le DMP à l'ouverture du dossier", async function (this: Monde) { await this.configureTarget('savoir-sans-clic', 'oui'); });
Given("{malade} a retiré l'autorisation de l'établissement", async function (this: Monde, persona: string | undefined) {
  await this.dmp.volonte(this.patient(persona).ins, { action: 'retirer-autorisation', finess: this.finess() });
  this.mockConfigured('volonte', 'retirer-autorisation');
});

When("{pronom} ouvre tour à tour les dossiers de {}", async function (this: Monde, _pronoun: string, personas: string) {
  for (const persona of personas.split(/, | et /).map((name) => name.toLowerCase())) {
    await this.openRecord(this.patient(persona));
    await readState(this);
  }
});
When("{pronom} demande la liste des DMP ouverts à l'établissement", async function (this: Monde, _pronoun: string) {
  await this.exchange('listerDmpAutorises', 'lister-dmp');
  await this.read('patients');
});

Then("chaque dossier disait sans clic l'état du DMP et l'accès permis", async function (this: Monde) { await this.ask('ecran/etat-du-dmp'); });
Then("le dossier dit l'état du DMP et l'accès permis", async function (this: Monde) {
  await readState(this);
  await this.ask('ecran/etat-du-dmp');
});
Then('le dossier dit sans clic quels types de documents le DMP contient', async function (this: Monde) {
  await this.read('types-du-dmp');
  await this.ask('ecran/types-sans-clic');
});
Then('la liste locale marque les patients dont le DMP est ouvert, et eux seuls', async function (this: Monde) { await this.ask('ecran/dmp-ouverts-marques'); });
Then('chaque transaction que le logiciel dit intégrer est partie', async function (this: Monde) { await this.ask('dmp/transactions-offertes'); });
